import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

// One concept, one word in each language. What stands here once stood in a text beside another word
// for the same thing.

interface Term {
  /** The word to use. */
  readonly use: string;
  readonly not: RegExp;
  /** Files in which it is meant otherwise: spellings that stay accepted, words of the documents. */
  readonly but?: RegExp;
}

const TERMS: readonly Term[] = [
  { use: '記載', not: /印刷(?:され|して|どおり)/ },
  { use: '説明頁', not: /個票|詳細の頁/ },
  { use: '内数', not: /うち数|うち書き/ },
  // docs/faq.md says how the verdict was called before.
  { use: '不整合', not: /矛盾/, but: /^docs\/faq\.md$/ },
  { use: '公表機関', not: /発行者/ },
  { use: 'ワークベンチ', not: /作業台/ },
  { use: 'ターミナル', not: /端末の|端末に/ },
  { use: '区分', not: /数字の使い道|又聞き/ },
  { use: '二次資料', not: /二次（/ },
  { use: '主な施策例', not: /「主な施策」/ },
  { use: 'キャンセル', not: /'やめる'/ },
  { use: 'inconsistent', not: /Nothing new contradicts|verdict: 'contradicts', meaning/ },
  { use: 'secondary source', not: /[Ss]econd-hand amounts/ },
  { use: 'government-wide', not: /of the whole add up|en: 'the whole'/ },
  { use: 'Prepare to share', not: /Make (?:it )?shareable/ },
  { use: 'listed total', not: /Listed, total/ },
  { use: '×', not: /share x total/ },
  { use: 'Ministry of Internal Affairs and Communications', not: /Ministry of Internal Affairs(?! and)/ },
  { use: 'one per row', not: /\bone a row\b|\ba row each\b/ },
  {
    use: 'license, color, organization, Defense',
    not: /\b(?:colours?|organisation|defence)\b/,
    but: /core\/src\/claim\/subject-names\.ts$/,
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(resolve(root, file)));

/**
 * Where users and readers see texts: sources of the shown packages, the two READMEs and the pages
 * of docs.
 */
const SHOWN =
  /^(?:packages\/(?:core|pane|exporter)\/src|packages\/importer\/src\/problem|apps\/[^/]+\/(?:src|reference|metadata|manifest))\/.*\.tsx?$|^README(?:\.ja)?\.md$|^docs\/.*\.md$/;
const APART = /\.(?:test|fixture)\.tsx?$/;

/**
 * What is shown of a file: of a program what stands in quotation marks, without the spellings that
 * it goes on accepting.
 */
function shown(file: string): string[] {
  const lines = readFileSync(resolve(root, file), 'utf8').split('\n');
  if (file.endsWith('.md')) return lines;
  return lines.filter(
    (line) => /['"`]/.test(line) && !/spellings|^\s*(?:\*|\/\/|\/\*)|WHOLE|^import/.test(line),
  );
}

const files = tracked.filter((file) => SHOWN.test(file) && !APART.test(file));

test('texts are looked for where they are', () => {
  expect(files.length).toBeGreaterThan(300);
  expect(files).toEqual(expect.arrayContaining(['README.ja.md', 'packages/pane/src/text/ja.ts']));
});

test.each(TERMS)('“$use”, and no other word for it', ({ not, but }) => {
  const found = files
    .filter((file) => but?.test(file) !== true)
    .flatMap((file) =>
      shown(file)
        .filter((line) => not.test(line))
        .map((line) => `${file}: ${line.trim().slice(0, 120)}`),
    );
  expect(found).toEqual([]);
});
