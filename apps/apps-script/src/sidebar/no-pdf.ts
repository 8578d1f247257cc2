import type { ImportResult } from '@cyberbudget/importer';

/**
 * Takes the place of the PDF reader, which is too large for a page that must be one file: the
 * sidebar takes text.
 */
export async function importPdf(): Promise<ImportResult> {
  return { ok: false, problems: [{ code: 'no-pdf-reader' }] };
}
