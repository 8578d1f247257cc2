import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from '@cyberbudget/documents';
import { expect, test } from 'vitest';
import { printTotal, scratchFolder } from './changed-library.ts';
import { cyberbudget } from './cyberbudget.ts';

/** A folder with two documents of 2024, each with another total, in files of these names. */
function folderOf(names: readonly [string, string], ids: readonly [string, string]): string {
  const folder = scratchFolder();
  for (const [at, id] of ids.entries()) {
    const document = { ...structuredClone(documents[0]), id, fiscalYear: 2024 };
    printTotal(document as unknown as Parameters<typeof printTotal>[0], 10 + at);
    writeFileSync(join(folder, names[at] ?? ''), JSON.stringify(document));
  }
  return folder;
}

const NAMES = [
  ['1.json', '2.json'],
  ['2.json', '1.json'],
] as const;

test.each(NAMES)(
  'two documents of one year and stage (%s, %s): neither answers, and both are named',
  async (...names) => {
    const library = folderOf(names, ['fy2024-one', 'fy2024-other']);
    for (const more of [['--year', '2024'], ['--use-imported']]) {
      const ran = await cyberbudget(['get', '--library', library, ...more]);
      expect([ran.status, ran.out]).toEqual([1, '']);
      expect(ran.note).toContain('fy2024-one');
      expect(ran.note).toContain('fy2024-other');
    }
    expect((await cyberbudget(['get', '--year', '2023', '--library', library])).out).toBe('1378.9\n');
  },
);

test.each(NAMES)('two of one id (%s, %s): refused, by the file and the id', async (...names) => {
  const ran = await cyberbudget(['get', '--library', folderOf(names, ['fy2024-draft', 'fy2024-draft'])]);
  expect([ran.status, ran.out]).toEqual([2, '']);
  for (const named of ['2.json', 'fy2024-draft']) expect(ran.note).toContain(named);
});
