import {
  type AuditedFinding,
  type AuditReport,
  BY_GRAVITY,
  type DocumentFigures,
  documentCitation,
  figurePlaces,
  type Language,
  RELATIONS,
  VERDICT_NAMES,
  wrapText,
} from '@cyberbudget/core';
import type { Session } from '../session.ts';
import type { Style } from '../terminal/style.ts';

const TITLES = new Map(RELATIONS.map(({ id, title }) => [id, title]));

/**
 * The audit for a person: a paragraph a finding, the gravest first, the counts and the source at
 * the end.
 */
export function auditText(
  report: AuditReport,
  shown: readonly AuditedFinding[],
  document: DocumentFigures,
  session: Session,
): string {
  const { language, width } = session;
  const sorted = [...shown].sort(
    (one, other) => BY_GRAVITY.indexOf(one.verdict) - BY_GRAVITY.indexOf(other.verdict),
  );
  const paragraphs = sorted.map((finding) =>
    findingLines(finding, report.unknown.includes(finding), session).join('\n'),
  );
  const source = language === 'ja' ? '出典：' : 'Source: ';
  return [
    ...paragraphs,
    [...countLines(report, language), `${source}${documentCitation(document)[language]}`]
      .flatMap((line) => wrapText(line, width))
      .join('\n'),
  ].join('\n\n');
}

function findingLines(
  finding: AuditedFinding,
  isNew: boolean,
  { language, style, width }: Session,
): string[] {
  const ja = language === 'ja';
  const title = TITLES.get(finding.relation)?.[language] ?? finding.relation;
  const mark = isNew ? style.red(ja ? '【新】' : ' [new]') : '';
  const verdict = verdictText(finding, language, style);
  const name = `${finding.name[language]}${ja ? '：' : ': '}${title}`;
  // What comes before is coloured, and no wider than this.
  const [first = '', ...more] = wrapText(name, width - VERDICT_WIDTH);
  const head = [`${verdict}${mark}  ${style.bold(first)}`, ...more.map((line) => `  ${style.bold(line)}`)];
  const places = finding.places.length === 0 ? [] : [placesText(finding, language)];
  const known = finding.known === null ? [] : [`${ja ? '理由: ' : 'Reason: '}${finding.known[language]}`];
  const prose = [finding.statement[language], ...places, ...known].flatMap((text) =>
    wrapText(text, width - 2),
  );
  return [...head, ...prose.map((line) => `  ${line}`)];
}

/** The columns of the longest verdict, with the mark of a new one and the blanks behind it. */
const VERDICT_WIDTH = 28;

/**
 * Each figure with its place; for marks, whose text is the field's name again and again, the places
 * alone.
 */
function placesText({ places, quantity }: AuditedFinding, language: Language): string {
  if (quantity === 'ordinal') return figurePlaces(places)[language];
  const each = places.map((place) => {
    const at = figurePlaces([place])[language];
    return language === 'ja' ? `${at}「${place.text}」` : `${at}: "${place.text}"`;
  });
  return each.join(language === 'ja' ? '、' : '; ');
}

function verdictText({ verdict }: AuditedFinding, language: Language, style: Style): string {
  const text = VERDICT_NAMES[verdict][language];
  if (verdict === 'contradicts') return style.red(text);
  return verdict === 'agrees' ? style.green(text) : style.yellow(text);
}

function countLines({ counts, unknown, stale, ok }: AuditReport, language: Language): string[] {
  const ja = language === 'ja';
  const each = BY_GRAVITY.map((verdict) =>
    ja
      ? `${VERDICT_NAMES[verdict].ja} ${counts[verdict]}件`
      : `${VERDICT_NAMES[verdict].en}: ${counts[verdict]}`,
  );
  const fresh = unknown.filter(({ verdict }) => verdict === 'contradicts').length;
  const known = counts.contradicts - fresh;
  const verdict = ja
    ? ok
      ? `新たな不整合はありません${known === 0 ? '' : `（確認済み${known}件）`}。`
      : `新たな不整合が${fresh}件あります。`
    : ok
      ? `No new inconsistencies${known === 0 ? '' : `; ${known} known`}.`
      : `New inconsistencies: ${fresh}.`;
  const gone = stale.map(({ relation, subject }) =>
    ja
      ? `登録済みの不一致が見つかりません: ${relation} ${subject}`
      : `No longer found: ${relation} ${subject}`,
  );
  return [each.join(ja ? '、' : ', '), verdict, ...gone];
}
