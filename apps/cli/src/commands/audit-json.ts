import { type AuditReport, type Language, RELATIONS } from '@cyberbudget/core';

/** The audit as JSON: amounts in whole yen, shares as fractions, texts in the reader's language. */
export function auditJson(report: AuditReport, language: Language): string {
  const titles = new Map(RELATIONS.map(({ id, title }) => [id, title[language]]));
  const findings = report.findings.map((finding) => ({
    ...finding,
    title: titles.get(finding.relation) ?? finding.relation,
    name: finding.name[language],
    statement: finding.statement[language],
    known: finding.known?.[language] ?? null,
    new: report.unknown.includes(finding),
  }));
  const { document, ok, counts } = report;
  const stale = report.stale.map((entry) => ({ ...entry, reason: entry.reason[language] }));
  return JSON.stringify({ document, ok, counts, findings, stale }, null, 2);
}
