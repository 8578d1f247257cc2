import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documents } from '@cyberbudget/documents';

/** As much of a document as tests change. */
interface Changeable {
  id: string;
  fiscalYear: number;
  total: { amountYen: number; text: string };
  figures: unknown[];
  printedLines: unknown[];
  programs: { title: string; amount: { amountYen: number; text: string } }[];
}

/** Another total, as it would be printed, without the lines and the account that say otherwise. */
export function printTotal(document: Changeable, oku: number): void {
  document.total.amountYen = oku * 100_000_000;
  document.total.text = `${oku}.0億円`;
  document.figures = [];
  document.printedLines = [];
}

/** A folder of its own that is gone with the machine's temporary files. */
export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), 'cyberbudget-'));

/** A folder for --library that holds the published document with a change. */
export function changedLibrary(change: (document: Changeable) => void): string {
  const folder = scratchFolder();
  const document = structuredClone(documents[0]) as unknown as Changeable;
  change(document);
  writeFileSync(join(folder, `${document.id}.json`), JSON.stringify(document));
  return folder;
}
