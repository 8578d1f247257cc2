import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dist } from './apps-script-runtime.ts';

/**
 * What cells with a date give: the script runs where the process is (TZ), each spreadsheet in a
 * zone of its own, and anew for each cell.
 */
const CELLS = `
const [file, cells, formula] = process.argv.slice(1);
const clock = (instant, inZone) => {
  const shown = new Intl.DateTimeFormat('sv-SE', { timeZone: inZone, dateStyle: 'short', timeStyle: 'medium' });
  return shown.format(instant);
};
// The instant at which clocks in the spreadsheet's zone show that day and time.
const instantOf = (zone, day, time) => {
  const wanted = Date.parse(day + 'T' + time + 'Z');
  let instant = wanted;
  for (let turn = 0; turn < 3; turn += 1)
    instant += wanted - Date.parse(clock(new Date(instant), zone).replace(' ', 'T') + 'Z');
  return instant;
};
const { createContext, runInContext, Script } = require('node:vm');
const code = new Script(require('node:fs').readFileSync(file, 'utf8'));
const answerOf = ([zone, day, time]) => {
  const script = createContext({
    SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => zone }) },
    Utilities: {
      formatDate: (date, inZone, pattern) => {
        if (pattern !== 'yyyy-MM-dd') throw new Error(pattern);
        return clock(new Date(date.getTime()), inZone).slice(0, 10);
      },
    },
  });
  code.runInContext(script);
  const date = runInContext('new Date(' + instantOf(zone, day, time) + ')', script);
  try {
    return String(runInContext(formula, script)(undefined, date));
  } catch (thrown) {
    return thrown.message;
  }
};
process.stdout.write(JSON.stringify(JSON.parse(cells).map(answerOf)));
`;

/** The zone of the spreadsheet, and what its clocks show. */
type Cell = readonly [zone: string, day: string, time: string];

function answers(script: string, cells: readonly Cell[]): string[] {
  const given = [join(dist, 'Code.js'), JSON.stringify(cells), 'CYBERBUDGET'];
  const env = { ...process.env, TZ: script };
  return JSON.parse(execFileSync(process.execPath, ['-e', CELLS, ...given], { env, encoding: 'utf8' }));
}

const ZONES = ['Asia/Tokyo', 'Australia/Sydney', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Etc/UTC'];

/** Either side of the beginning of a fiscal year, and of its end. */
const TIMES = [
  ['2023-04-01', '00:00:00'],
  ['2024-03-31', '23:59:00'],
  ['2023-03-31', '23:59:00'],
] as const;

describe.each(ZONES)('a script in %s', (script) => {
  const found = new Map<string, string[]>();
  beforeAll(() => {
    const given = answers(
      script,
      ZONES.flatMap((zone) => TIMES.map((time): Cell => [zone, ...time])),
    );
    for (const [at, zone] of ZONES.entries())
      found.set(zone, given.slice(at * TIMES.length, (at + 1) * TIMES.length));
  });

  test.each(ZONES)('and a spreadsheet in %s: 1 April begins the fiscal year', (spreadsheet) => {
    expect(found.get(spreadsheet)?.[0]).toBe('1378.9');
  });

  test.each(ZONES)('and a spreadsheet in %s: 31 March belongs to the year before', (spreadsheet) => {
    const [, end, before] = found.get(spreadsheet) ?? [];
    expect(end).toBe('1378.9');
    expect(before).toContain('2022年度');
  });
});
