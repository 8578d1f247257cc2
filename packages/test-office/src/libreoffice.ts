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

/**
 * Recalculate always: without this LibreOffice trusts the results in the file, and a check of them
 * would prove nothing.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** A workbook as LibreOffice saves it after calculating every formula anew. */
export const recalculated = (workbook: Uint8Array): Promise<Uint8Array> =>
  converted(workbook, 'xlsx', 'xlsx:Calc MS Excel 2007 XML');

/** A workbook or a text as LibreOffice prints it. */
export const toPdf = (file: Uint8Array, extension: 'xlsx' | 'docx' | 'pptx'): Promise<Uint8Array> =>
  converted(file, extension, 'pdf');

async function converted(file: Uint8Array, extension: string, to: string): Promise<Uint8Array> {
  if (SOFFICE === undefined) throw new Error('LibreOffice was not found');
  const folder = await mkdtemp(join(tmpdir(), 'cyberbudget-office-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    const path = join(folder, `file.${extension}`);
    await writeFile(path, file);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = ['--headless', profile, '--convert-to', to, '--outdir', join(folder, 'out')];
    await promisify(execFile)(SOFFICE, [...options, path], { timeout: 100_000 });
    const [ending = to] = to.split(':');
    return new Uint8Array(await readFile(join(folder, `out/file.${ending}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
