import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const PLACES = [
  ...(process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'soffice')),
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** The program LibreOffice on this machine; undefined where there is none. */
export const SOFFICE: string | undefined = PLACES.find((place) => existsSync(place));

/** Whether that LibreOffice opens texts too: on Linux, Writer is a package of its own. */
export const HAS_WRITER: boolean =
  SOFFICE !== undefined &&
  (process.platform !== 'linux' || existsSync(join(dirname(realpathSync(SOFFICE)), 'libswlo.so')));

/**
 * Recalculate always: without this LibreOffice trusts the results in the file, and a check of them
 * would prove nothing.
 */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

type OfEach<Files extends readonly unknown[]> = { [File in keyof Files]: Uint8Array };

/**
 * Workbooks as LibreOffice saves them after calculating every formula anew. To start it costs more
 * than to calculate one: all that a test needs go in together.
 */
export const recalculated = <const Books extends readonly Uint8Array[]>(
  workbooks: Books,
): Promise<OfEach<Books>> =>
  converted(
    workbooks.map((bytes) => ({ bytes, extension: 'xlsx' })),
    'xlsx',
    'xlsx:Calc MS Excel 2007 XML',
  ) as Promise<OfEach<Books>>;

/** A workbook or a text as LibreOffice prints it. */
export async function toPdf(bytes: Uint8Array, extension: 'xlsx' | 'docx' | 'pptx'): Promise<Uint8Array> {
  const [pdf] = await converted([{ bytes, extension }], 'pdf', 'pdf');
  return pdf as Uint8Array;
}

interface OfficeFile {
  readonly bytes: Uint8Array;
  readonly extension: string;
}

async function converted(files: readonly OfficeFile[], ending: string, to: string): Promise<Uint8Array[]> {
  if (SOFFICE === undefined) throw new Error('LibreOffice was not found');
  const folder = await mkdtemp(join(tmpdir(), 'cyberbudget-office-'));
  try {
    await mkdir(join(folder, 'profile/user'), { recursive: true });
    await writeFile(join(folder, 'profile/user/registrymodifications.xcu'), SETTINGS);
    const paths = files.map(({ extension }, at) => join(folder, `file${at}.${extension}`));
    for (const [at, path] of paths.entries()) await writeFile(path, files[at]?.bytes ?? '');
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const options = ['--headless', profile, '--convert-to', to, '--outdir', join(folder, 'out')];
    await promisify(execFile)(SOFFICE, [...options, ...paths], { timeout: 100_000 });
    return await Promise.all(
      files.map(async (_, at) => new Uint8Array(await readFile(join(folder, `out/file${at}.${ending}`)))),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
