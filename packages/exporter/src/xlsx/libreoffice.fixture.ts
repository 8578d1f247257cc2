import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program LibreOffice on this machine; undefined where there is none. */
export const SOFFICE: string | undefined = PLACES.find((place) => existsSync(place));

/** Recalculate always: without this LibreOffice trusts the results in the file, and a check of them would prove nothing. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A workbook as LibreOffice saves it after calculating every formula anew. */
export async function recalculated(workbook: Uint8Array): Promise<Uint8Array> {
  if (SOFFICE === undefined) throw new Error('LibreOffice was not found');
  const folder = await mkdtemp(join(tmpdir(), 'cyberbudget-xlsx-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    await writeFile(join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = ['--headless', profile, '--convert-to', 'xlsx', '--outdir', join(folder, 'out')];
    await promisify(execFile)(SOFFICE, [...options, join(folder, 'book.xlsx')], { timeout: 90_000 });
    return new Uint8Array(await readFile(join(folder, 'out/book.xlsx')));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
