import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dist } from './apps-script-runtime.ts';

/**
 * What a cell with a date gives: the script runs where the process is (TZ), the spreadsheet in a
 * zone of its own.
 */
const CELL = `
const [file, zone, day, time, formula] = process.argv.slice(1);
const clock = (instant, inZone) => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: inZone, dateStyle: 'short', timeStyle: 'medium' });
  return shown.format(instant);
};
// The instant at which clocks in the spreadsheet's zone show that day and time.
const wanted = Date.parse(day + 'T' + time + 'Z');
let instant = wanted;
for (let turn = 0; turn < 3; turn += 1)
  instant += wanted - Date.parse(clock(new Date(instant), zone).replace(' ', 'T') + 'Z');
const { createContext, runInContext } = require('node:vm');
const script = createContext({
  SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) },
  Utilities: {
    formatDate: (date, inZone, pattern) => {
      if (pattern !== 'yyyy-MM-dd') throw new Error(pattern);
      return clock(new Date(date.getTime()), inZone).slice(0, 10);
    },
  },
});
runInContext(require('node:fs').readFileSync(file, 'utf8'), script);
const date = runInContext('new Date(' + instant + ')', script);
try {
  process.stdout.write(String(runInContext(formula, script)(undefined, date)));
} catch (thrown) {
  process.stdout.write(thrown.message);
}
`;

const cell = (script: string, spreadsheet: string, day: string, time: string): string =>
  execFileSync(process.execPath, ['-e', CELL, join(dist, 'Code.js'), spreadsheet, day, time, 'CYBERBUDGET'], {
    env: { ...process.env, TZ: script },
    encoding: 'utf8',
  });

const ZONES = ['Asia/Tokyo', 'Australia/Sydney', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Etc/UTC'];

describe.each(ZONES)('a script in %s', (script) => {
  test.each(ZONES)('and a spreadsheet in %s: 1 April begins the fiscal year', (spreadsheet) => {
    expect(cell(script, spreadsheet, '2023-04-01', '00:00:00')).toBe('1378.9');
  });

  test.each(ZONES)('and a spreadsheet in %s: 31 March belongs to the year before', (spreadsheet) => {
    expect(cell(script, spreadsheet, '2024-03-31', '23:59:00')).toBe('1378.9');
    expect(cell(script, spreadsheet, '2023-03-31', '23:59:00')).toContain('2022年度');
  });
});
