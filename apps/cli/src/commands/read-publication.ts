import { type ImportOptions, type ImportResult, importText } from '@cyberbudget/importer';

/** A publication from the bytes of its file. */
export async function readPublication(bytes: Uint8Array, options: ImportOptions): Promise<ImportResult> {
  try {
    return importText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), options);
  } catch {
    return { ok: false, problems: [{ code: 'undecodable' }] };
  }
}
