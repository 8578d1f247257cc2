import type { MinistryEntry, ProgramFigures, StrategyField } from '../document/document.ts';
import { findProgram } from '../library/find-program.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { OTHERS } from '../ministry/ministries.ts';
import { overlaps, type Placed } from './figure.ts';
import { plainText } from './plain-text.ts';
import { namesOf, type SubjectMeaning } from './subject-names.ts';

/**
 * What a sentence names, and where: a ministry, field or program of the document, the whole, or a
 * body that the document does not know.
 */
export type SubjectMention = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'ministry'; readonly ministry: MinistryEntry }
  | { readonly kind: 'field'; readonly strategyField: StrategyField }
  | { readonly kind: 'program'; readonly program: ProgramFigures }
  | { readonly kind: 'whole' }
  | { readonly kind: 'again' }
  | { readonly kind: 'unknown' }
);

/** The least letters of a title that stand for it, and how much of it they must be. */
const LEAST_LETTERS = 8;
const LEAST_PART = 0.55;

const WHOLE =
  /非掲載額|掲載計|公表総額|総額|全体|政府全体|国全体|全府省庁|合計額?|予算案?(?:額|規模)|(?:サイバー(?:セキュリティ)?|情報セキュリティ|セキュリティ)(?:関係|関連|に関する|対策)*(?:の)?(?:政府)?(?:予算|経費)案?|予算|\btotals?\b|\boverall\b|\bentire\b|\bwhole\b|cyber ?security (?:related )?budget|\bbudget\b|government-wide|(?:government|fy ?\d{4}) draft|\bspends?\b|\bspending\b|\boutlays?\b|\bin all\b|\baltogether\b/g;
const AGAIN =
  /同(?:省|庁|府|分野|施策|事業|室)|\b(?:the|this|that) (?:ministry|agency|field|program|programme|project|office)\b|\bits\b|\bit\b/g;
const OTHER_BODY =
  /[一-龠ァ-ヶー]{2,12}(?:省|庁|委員会|機構|都|府|県|市|町|村)(?!庁?[等別]|単位)|一般会計|国家予算|国の予算|防衛費|防衛関係費|社会保障|公共事業|国内総生産|デジタル関係予算|補助金全体|[当弊同各御貴]社|[a-z]社|(?:米国|英国|中国|韓国|欧州|eu|独|仏|豪州|台湾|北大西洋|nato|民間|企業|業界|市場|世界|海外|諸外国|東京|大阪|自治体)(?=[のはがで、])|\b(?:us|u\.s\.|united states|american?|britain|uk|china|chinese|korea|europe(?:an)?|nato|tokyo|private sector|market|compan(?:y|ies)|municipal(?:ity|ities)?|(?!the|this|that|each|every|its|any|no|a|which)[a-z]+ (?:ministry|agency)|ministry of [a-z]+|general account|gdp|defen[cs]e budget|national budget)\b/g;
/** Words that end as a body does and are none. */
const NO_BODY =
  /^(?:.*政府|[各全]?府?省庁?|各省庁|関係省庁|全省庁|他の?省庁?|両省庁?|省庁?|都道府県|市町村|政府|.*(?:以外|別|間)の?省庁?)$/;

/**
 * Every subject that a sentence names, in order; of names within each other the longest. @param
 * text in the form of `plainText`
 */
export function findSubjects(text: string, index: IndexedDocument): SubjectMention[] {
  const named: SubjectMention[] = [
    ...namesIn(text, namesOf(index)),
    ...codesIn(text, index),
    ...othersIn(text, index),
    ...quotedIn(text, index),
    ...partsOfTitles(text, index),
  ];
  const others: SubjectMention[] = [
    ...placesOf(text, AGAIN).map((place) => ({ kind: 'again' as const, ...place })),
    ...placesOf(text, OTHER_BODY)
      .filter(({ start, end }) => !NO_BODY.test(text.slice(start, end)))
      .map((place) => ({ kind: 'unknown' as const, ...place })),
    ...placesOf(text, WHOLE).map((place) => ({ kind: 'whole' as const, ...place })),
  ];
  return apart([...longest(named), ...others]).sort((one, other) => one.start - other.start);
}

const longest = (mentions: readonly SubjectMention[]): SubjectMention[] =>
  apart([...mentions].sort((one, other) => other.end - other.start - (one.end - one.start)));

/** Of mentions that overlap the first. */
function apart(mentions: readonly SubjectMention[]): SubjectMention[] {
  const kept: SubjectMention[] = [];
  for (const one of mentions) if (!kept.some((other) => overlaps(one, other))) kept.push(one);
  return kept;
}

const placesOf = (text: string, pattern: RegExp): Placed[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

function namesIn(text: string, names: readonly (readonly [string, SubjectMeaning])[]): SubjectMention[] {
  return names.flatMap(([name, meaning]) => {
    const found: SubjectMention[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (/^[a-z]/.test(name) && (/[a-z]$/.test(text.slice(0, at)) || /^[a-z]/.test(text.slice(end))))
        continue;
      found.push({ ...meaning, start: at, end });
    }
    return found;
  });
}

/**
 * その他1.5% is the ministries without a share of their own, その他31.6億円 the field of that name:
 * 他 alone is any other.
 */
function othersIn(text: string, { document }: IndexedDocument): SubjectMention[] {
  const ministry = document.ministries.find(({ id }) => id === OTHERS);
  const strategyField = document.strategyFields.find(({ name }) => plainText(name) === 'その他');
  const ofMinistry = (place: Placed): SubjectMention[] =>
    ministry === undefined ? [] : [{ kind: 'ministry', ministry, ...place }];
  const ofField = (place: Placed): SubjectMention[] =>
    strategyField === undefined ? [] : [{ kind: 'field', strategyField, ...place }];
  return [
    ...placesOf(text, /その他(?=(?:の府省庁)?[はがにも]?約?[\d.]+ ?%)/g).flatMap(ofMinistry),
    ...placesOf(text, /その他(?=[はがにも]?約?[\d,.]+ ?(?:億|百万|千万|兆|円))/g).flatMap(ofField),
    ...placesOf(text, /その他の?分野|分野の?「?その他」?/g).flatMap(ofField),
  ];
}

/** 分野(3), 分野3, 第3分野, 3番目の分野, field 3. */
function codesIn(text: string, { document }: IndexedDocument): SubjectMention[] {
  const pattern =
    /分野 ?\(?(\d)\)?(?![\d,.]|つ)|第? ?\(?(\d)\)?分野(?!に)|(?:strategy )?fields? ?\(?(\d)\)?(?![\d,.])|\((\d)\)(?=の?(?:分野|の))/g;
  return [...text.matchAll(pattern)].flatMap((match): SubjectMention[] => {
    const code = match.slice(1).find((group) => group !== undefined);
    const place = { start: match.index, end: match.index + match[0].length };
    const strategyField = document.strategyFields.find((field) => field.code === code);
    return [
      strategyField === undefined
        ? { kind: 'unknown', ...place }
        : { kind: 'field', strategyField, ...place },
    ];
  });
}

/** Words in quotation marks that name one program. */
const quotedIn = (text: string, index: IndexedDocument): SubjectMention[] =>
  [...text.matchAll(/[「『"“]([^「」『』"“”]{3,60})[」』"”]/g)].flatMap((match): SubjectMention[] => {
    const found = findProgram(index, match[1] ?? '');
    const place = { start: match.index, end: match.index + match[0].length };
    return found.ok && !/^\d+$/.test(match[1] ?? '')
      ? [{ kind: 'program', program: found.value, ...place }]
      : [];
  });

/**
 * The longest part of a title that a sentence holds, where it is most of the title and of no other
 * one.
 */
function partsOfTitles(text: string, { document }: IndexedDocument): SubjectMention[] {
  const titles = document.programs.map((program) => ({ program, title: plainText(program.title) }));
  return titles.flatMap(({ program, title }): SubjectMention[] => {
    const part = sharedPart(title, text);
    if (part.length < Math.max(LEAST_LETTERS, title.length * LEAST_PART)) return [];
    if (titles.some((other) => other.program !== program && other.title.includes(part))) return [];
    const start = text.indexOf(part);
    return [{ kind: 'program', program, start, end: start + part.length }];
  });
}

function sharedPart(title: string, text: string): string {
  let best = '';
  for (let from = 0; from < title.length - best.length; from += 1) {
    let to = from + best.length + 1;
    while (to <= title.length && text.includes(title.slice(from, to))) {
      best = title.slice(from, to);
      to += 1;
    }
  }
  return best;
}
