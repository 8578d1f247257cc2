import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BudgetDocument, Correction } from '@cyberbudget/core';
import { expect, test } from 'vitest';
import { scratchFolder } from './changed-library.ts';
import { cyberbudget } from './cyberbudget.ts';

const SLIDE = [
  '令和６年度予算政府案',
  'サイバーセキュリティに関する予算 総額 100.0億円',
  '(1)分野の名 100.0億円',
  '【警察庁】監視 1.5億円',
  '【総務省】演習 8.\uFFFD億円',
].join('\n');

const folder = scratchFolder();
const read = <T>(name: string): T => JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;
writeFileSync(join(folder, 'slide.txt'), SLIDE);

test('what is open is written, filled in, and read again: the figure is by hand wherever it is cited', async () => {
  const first = await cyberbudget(['import', 'slide.txt', '--write-corrections', 'open.json'], { folder });
  expect(first.status).toBe(1);
  const { corrections } = read<{ corrections: Correction[] }>('open.json');
  expect(corrections.map(({ print, is }) => [print.exact, print.prefix.slice(-7), is])).toEqual([
    ['8.\uFFFD億円', '総務省】演習 ', null],
  ]);
  const filled = corrections.map((one) => ({ ...one, is: { kind: 'text', text: '8.5億円' }, by: '分析者' }));
  writeFileSync(join(folder, 'mine.json'), JSON.stringify({ corrections: filled }));
  const words = ['import', 'slide.txt', '--corrections', 'mine.json', '-o', 'fy2024.json'];
  await cyberbudget(words, { folder });
  const document = read<BudgetDocument>('fy2024.json');
  expect(document.programs.map(({ title, amount }) => [title, amount.text, amount.byHand])).toEqual([
    ['監視', '1.5億円', undefined],
    ['演習', '8.5億円', true],
  ]);
  const library = scratchFolder();
  writeFileSync(join(library, 'fy2024.json'), JSON.stringify(document));
  const cited = await cyberbudget(['fn', 'SOURCE', '総務省', '2024', '--library', library]);
  expect(cited.out).toContain('「8.5億円」（手で補正）');
});

test('a correction of another file stops the import and writes nothing', async () => {
  writeFileSync(join(folder, 'other.txt'), SLIDE.replace('演習', '訓練'));
  const ran = await cyberbudget(['import', 'other.txt', '--corrections', 'mine.json', '-o', 'none.json'], {
    folder,
  });
  expect({ status: ran.status, out: ran.out }).toEqual({ status: 1, out: '' });
  expect(ran.note).toContain('見つかりません');
  expect(() => read('none.json')).toThrow();
});

test('a file that is none of corrections is told with its place', async () => {
  writeFileSync(join(folder, 'wrong.json'), '{"corrections": [{"is": "total"}]}');
  const ran = await cyberbudget(['import', 'slide.txt', '--corrections', 'wrong.json'], { folder });
  expect(ran.status).toBe(2);
  expect(ran.note).toContain('corrections.0');
});
