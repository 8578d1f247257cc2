import type { MinistryEntry, ProgramFigures, StrategyField } from '../document/document.ts';
import { type IndexedDocument, ministryNames, strategyFieldNames } from '../library/indexed-document.ts';
import { MINISTRIES, OTHERS } from '../ministry/ministries.ts';
import { ministrySpellings } from '../ministry/registered-ministry.ts';
import { plainText } from './plain-text.ts';

/** What the words of a name mean; unknown: a body that the document does not name. */
export type SubjectMeaning =
  | { readonly kind: 'ministry'; readonly ministry: MinistryEntry }
  | { readonly kind: 'field'; readonly strategyField: StrategyField }
  | { readonly kind: 'program'; readonly program: ProgramFigures }
  | { readonly kind: 'unknown' };

/**
 * How English papers name a ministry beside its full name: "the Defense Ministry", "Ministry of
 * Education".
 */
function spokenNames(id: string): string[] {
  const english = MINISTRIES.find((ministry) => ministry.id === id)?.english ?? '';
  const agency = /^National (.+ Agency)$/.exec(english)?.[1];
  if (agency !== undefined) return [agency];
  const topic = /^Ministry of (?:the )?(.+?)(?:,| and |$)/.exec(english)?.[1];
  if (topic === undefined) return [];
  const spoken = [`${topic} Ministry`, `Ministry of ${topic}`];
  return [...spoken, ...spoken.map((name) => name.replace('Defense', 'Defence'))];
}

const known = new WeakMap<IndexedDocument, readonly (readonly [string, SubjectMeaning])[]>();

/**
 * Every name that a sentence may hold, with what it means; a ministry that the document does not
 * name means that nothing is known.
 */
export function namesOf(index: IndexedDocument): readonly (readonly [string, SubjectMeaning])[] {
  const found = known.get(index);
  if (found !== undefined) return found;
  const { document } = index;
  const own = new Set(document.ministries.map(({ id }) => id));
  const names: [string, SubjectMeaning][] = [
    ...document.programs.map((program): [string, SubjectMeaning] => [
      program.title,
      { kind: 'program', program },
    ]),
    ...document.programs.flatMap((program): [string, SubjectMeaning][] => {
      const short = /[（(]([A-Za-z]{3,})[)）]/.exec(program.title)?.[1];
      return short === undefined ? [] : [[short, { kind: 'program', program }]];
    }),
    ...document.strategyFields.flatMap((strategyField) =>
      [`(${strategyField.code})${strategyField.name}`, ...strategyFieldNames(strategyField).slice(2)].map(
        (name): [string, SubjectMeaning] => [name, { kind: 'field', strategyField }],
      ),
    ),
    ...document.ministries
      .filter(({ id }) => id !== OTHERS)
      .flatMap((ministry) =>
        [...ministryNames(ministry), ...spokenNames(ministry.id)].map((name): [string, SubjectMeaning] => [
          name,
          { kind: 'ministry', ministry },
        ]),
      ),
    ...MINISTRIES.filter(({ id }) => !own.has(id) && id !== OTHERS).flatMap((ministry) =>
      ministrySpellings(ministry).map((name): [string, SubjectMeaning] => [name, { kind: 'unknown' }]),
    ),
  ];
  const plain = names
    .map(([name, meaning]) => [plainText(name).trim(), meaning] as const)
    .filter(([name]) => name.length >= 2 && !TOO_COMMON.has(name));
  known.set(index, plain);
  return plain;
}

/** Names that are words of their own too. */
const TOO_COMMON: ReadonlySet<string> = new Set([
  'その他',
  '総務',
  '法務',
  '外務',
  '財務',
  '防衛',
  '環境',
  '警察',
  '金融',
  '経済産業',
  '国土交通',
  '厚生労働',
  '文部科学',
  '農林水産',
  'デジタル',
  '復興',
  '消費者',
  'digital',
  'defense',
  'defence',
  'police',
  'foreign',
  'justice',
  'finance',
  'environment',
  'education',
  'health',
  'agriculture',
  'reconstruction',
  'consumer',
  'others',
  'other',
]);
