import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HOSTILE } from '@cyberbudget/conformance/hostile-pdfs';
import { expect, test } from 'vitest';
import { spawned } from './cyberbudget.ts';

const folder = mkdtempSync(join(tmpdir(), 'cyberbudget-hostile-'));

test.each(HOSTILE.map(([name, make], position) => [name, make, position] as const))(
  '%s: read or refused within the limits, with a sentence',
  (_, make, position) => {
    const path = join(folder, `${position}.pdf`);
    const bytes = make();
    expect(bytes.length).toBeLessThan(10 * 2 ** 20);
    writeFileSync(path, bytes);
    const ran = spawned(['import', path], { variables: { CYBERBUDGET_READING_SECONDS: '1.5' } });
    expect([ran.status, ran.out]).toEqual([1, '']);
    expect(ran.note).toMatch(/^cyberbudget: .+\n$/);
    expect(ran.note).not.toMatch(/ {4}at |node:|Error|heap/);
  },
  60_000,
);
