import type { KnownFinding, Verdict } from '../document/known-finding.ts';
import { type Beside, besideOf } from '../library/beside.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { yearName } from '../library/year-name.ts';
import type { Bilingual, Problem } from '../problem/problem.ts';
import type { Finding } from './finding.ts';
import { RELATIONS } from './relations.ts';

/** A finding with the reason why it stands, where it is known. */
export interface AuditedFinding extends Finding {
  readonly known: Bilingual | null;
}

/**
 * What an audit lacks: the account of the document's figures, or the known findings; null where all
 * is here.
 */
export function missingForAudit(
  { document, account }: IndexedDocument,
  library: { readonly beside: Beside | null },
): Problem | null {
  if (account === null) return { code: 'texts-missing', document: document.id, name: yearName(document) };
  const beside = besideOf(library);
  return beside.ok ? null : beside.problem;
}

/** What the audit of a document says. */
export interface AuditReport {
  /** Id of the document. */
  readonly document: string;
  /** In the order of RELATIONS, those that agree included. */
  readonly findings: readonly AuditedFinding[];
  readonly counts: Readonly<Record<Verdict, number>>;
  /** Findings that do not agree and that no known finding covers. */
  readonly unknown: readonly AuditedFinding[];
  /** Known findings that do not occur (any more): their entries are to be removed. */
  readonly stale: readonly KnownFinding[];
  /** Whether nothing contradicts but what is known, and every known finding still occurs. */
  readonly ok: boolean;
}

/**
 * Puts every relation that a document implies to the test.
 * @param index with its account of figures: see `missingForAudit`
 * @param known what is known not to add up, of any document; entries of other documents are left
 * aside
 */
export function audit(index: IndexedDocument, known: readonly KnownFinding[] = []): AuditReport {
  const ofDocument = known.filter(({ document }) => document === index.document.id);
  const findings = RELATIONS.flatMap(({ check }) => check(index)).map(
    (finding): AuditedFinding => ({
      ...finding,
      known: ofDocument.find((entry) => covers(entry, finding))?.reason ?? null,
    }),
  );
  const unknown = findings.filter((finding) => finding.verdict !== 'agrees' && finding.known === null);
  const stale = ofDocument.filter((entry) => !findings.some((finding) => covers(entry, finding)));
  return {
    document: index.document.id,
    findings,
    counts: countVerdicts(findings),
    unknown,
    stale,
    ok: stale.length === 0 && unknown.every(({ verdict }) => verdict !== 'contradicts'),
  };
}

const covers = (entry: KnownFinding, finding: Finding): boolean =>
  entry.relation === finding.relation &&
  entry.subject === finding.subject &&
  entry.verdict === finding.verdict &&
  entry.difference === finding.difference;

function countVerdicts(findings: readonly Finding[]): Readonly<Record<Verdict, number>> {
  const counts: Record<Verdict, number> = { agrees: 0, rounding: 0, contradicts: 0, undecidable: 0 };
  for (const { verdict } of findings) counts[verdict] += 1;
  return counts;
}

/** Verdicts from what a reader must see first to what is as it should be. */
export const BY_GRAVITY: readonly Verdict[] = ['contradicts', 'undecidable', 'rounding', 'agrees'];
