import { type AuditedFinding, type AuditReport, audit, BY_GRAVITY, missingForAudit } from '../audit/audit.ts';
import { type Finding, statementIn, VERDICT_NAMES } from '../audit/finding.ts';
import { differenceText, percentText } from '../audit/quantity-text.ts';
import { RELATIONS } from '../audit/relations.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import type { Library } from '../library/library.ts';
import { pagePlaces } from '../library/printed-place.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import type { Column, Row, Table, TableCell } from './table.ts';

/** The columns of 検算: what a narrow pane must show first stands first. */
const COLUMNS: readonly Column[] = [
  { id: 'verdict', title: { ja: '判定', en: 'Verdict' }, kind: 'text' },
  { id: 'name', title: { ja: '対象', en: 'Subject' }, kind: 'text' },
  { id: 'relation', title: { ja: '関係', en: 'Relation' }, kind: 'text' },
  { id: 'printed', title: { ja: '資料の記載', en: 'As printed' }, kind: 'text' },
  { id: 'expected', title: { ja: '照合先', en: 'Expected' }, kind: 'yen' },
  { id: 'found', title: { ja: '照合値', en: 'Actual' }, kind: 'yen' },
  { id: 'difference', title: { ja: '差', en: 'Difference' }, kind: 'yen', finer: true },
  { id: 'allowed', title: { ja: '許容差', en: 'Tolerance' }, kind: 'yen', finer: true },
  { id: 'places', title: { ja: '記載箇所', en: 'Places' }, kind: 'text' },
  { id: 'statement', title: { ja: '説明', en: 'Statement' }, kind: 'text' },
  { id: 'known', title: { ja: '理由', en: 'Reason' }, kind: 'text' },
];

const titleOf = (relation: string): Bilingual | string =>
  RELATIONS.find(({ id }) => id === relation)?.title ?? relation;

/**
 * 検算: every relation between the printed figures with its verdict, what contradicts first.
 * Amounts stand in the unit asked for; a percentage or a number of marks stands as text with its
 * own unit, so that nobody takes it for an amount.
 * @returns a problem while what the audit needs is not here
 */
export function findings(index: IndexedDocument, library: Library): Answer<Table> {
  const missing = missingForAudit(index, library);
  if (missing !== null) return problem(missing);
  const report = audit(index, library.beside?.knownFindings);
  const graver = (one: Finding, other: Finding): number =>
    BY_GRAVITY.indexOf(one.verdict) - BY_GRAVITY.indexOf(other.verdict);
  return answer({
    id: 'findings',
    title: { ja: '検算', en: 'Consistency check' },
    document: index.document,
    columns: COLUMNS,
    rows: [...report.findings].sort(graver).map(findingRow),
    notes: [countsNote(report), ALLOWED_NOTE],
  });
}

const ALLOWED_NOTE: Bilingual = {
  ja: '許容差は、計算に用いた各数値の最小桁の2分の1を合計したものです。差が許容差以内なら丸め誤差、超えれば不整合とします。',
  en: 'The tolerance is the sum of half a unit in the last printed digit of each figure involved. A difference within it counts as rounding; a larger one as an inconsistency.',
};

function countsNote({ counts }: AuditReport): Bilingual {
  const shown = BY_GRAVITY.filter((verdict) => counts[verdict] > 0);
  return {
    ja: shown.map((verdict) => `${VERDICT_NAMES[verdict].ja} ${counts[verdict]}件`).join('、'),
    en: shown.map((verdict) => `${VERDICT_NAMES[verdict].en}: ${counts[verdict]}`).join(', '),
  };
}

function findingRow(finding: AuditedFinding): Row {
  const { verdict, name, relation, printed, expected, found, difference, allowed, places, known } = finding;
  const numbers = [expected, found].map((value) => numberCell(value, finding));
  return {
    kind: 'body',
    cells: [
      VERDICT_NAMES[verdict],
      name,
      titleOf(relation),
      printed,
      ...numbers,
      differenceCell(difference, finding),
      allowedCell(allowed, finding),
      places.length === 0 ? null : pagePlaces(places),
      { inUnit: (unit) => statementIn(finding, unit) },
      known,
    ],
  };
}

/**
 * An amount as a number; a percentage or a count as text with its unit: without one a sheet would
 * take 13 for 13.0億円.
 */
function numberCell(value: number | null, { quantity }: Finding): TableCell {
  if (value === null || quantity === 'yen') return value;
  return quantity === 'fraction' ? percentText(value) : { ja: `${value}件`, en: `${value} items` };
}

/** Where rounding plays no part, nothing. */
function allowedCell(allowed: number | null, { quantity }: Finding): TableCell {
  if (allowed === null || quantity === 'ordinal') return null;
  return quantity === 'yen' ? allowed : differenceText(quantity, allowed);
}

/** Text never begins with a sign: a sheet would take it for a formula. */
function differenceCell(difference: number | null, { quantity }: Finding): TableCell {
  if (difference === null || quantity === 'yen') return difference;
  const { ja, en } = differenceText(quantity, difference);
  if (!/[1-9]/.test(ja)) return { ja, en };
  return difference > 0 ? { ja: `${ja}超過`, en: `${en} over` } : { ja: `${ja}不足`, en: `${en} short` };
}
