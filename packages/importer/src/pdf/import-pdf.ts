import type { ImportBytesOptions } from '../import-bytes.ts';
import type { ImportResult } from '../import-result.ts';
import { importDecoded } from '../import-text.ts';
import { pageTexts } from './page-texts.ts';
import { readPdf } from './read-pdf.ts';
import { withoutRunningLines } from './running-lines.ts';

/** Reads a budget document from a PDF: of the ways in which its lines can be text, the first that leaves nothing doubtful, else the best. */
export async function importPdf(bytes: Uint8Array, options: ImportBytesOptions): Promise<ImportResult> {
  const pdf = await readPdf(bytes, options.cMapUrl);
  if (!pdf.ok) return { ok: false, problems: [pdf.problem] };
  let best: ImportResult | null = null;
  for (const text of pageTexts(withoutRunningLines(pdf.pages))) {
    const result = importDecoded(text, options, 'pdf');
    if (result.ok && result.report.clean) return result;
    if (best === null || doubt(result) < doubt(best)) best = result;
  }
  return best ?? { ok: false, problems: [{ code: 'pdf-no-text', pages: pdf.pages.length }] };
}

/** How much is doubtful in a result: its warnings; a refusal is worse than any. */
function doubt({ ok, report }: ImportResult): number {
  const warnings = report?.findings.filter(({ severity }) => severity === 'warning').length ?? 0;
  const refused = ok ? 0 : 1_000_000;
  return refused + warnings * 100 - Math.min(99, report?.counts.byUse.field ?? 0);
}
