import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Workbook } from 'exceljs';

/** LibreOffice, where this machine has it. */
export function findOffice(): string | undefined {
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    '/usr/bin',
    '/Applications/LibreOffice.app/Contents/MacOS',
  ];
  const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice'];
  return folders
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((path) => existsSync(path));
}

// LibreOffice trusts the results that a file brings unless its profile says 0: recalculate always.
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** Opens an .xlsx file in LibreOffice, which calculates every formula anew, and reads what it saved. */
export async function recalculate(office: string, bytes: Uint8Array): Promise<Workbook> {
  const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-office-'));
  mkdirSync(join(folder, 'profile/user'), { recursive: true });
  writeFileSync(join(folder, 'profile/user/registrymodifications.xcu'), alwaysRecalculate);
  writeFileSync(join(folder, 'book.xlsx'), bytes);
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const to = [
    '--convert-to',
    'xlsx:Calc MS Excel 2007 XML',
    '--outdir',
    join(folder, 'out'),
    join(folder, 'book.xlsx'),
  ];
  execFileSync(office, [profile, '--headless', ...to], { stdio: 'ignore', timeout: 100_000 });
  const workbook = new Workbook();
  await workbook.xlsx.readFile(join(folder, 'out/book.xlsx'));
  return workbook;
}

/** A file whose only formula brings a wrong result: read back right, it shows that LibreOffice calculated. */
export async function canary(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('canary').getCell('A1').value = { formula: '1+1', result: 3, date1904: false };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
