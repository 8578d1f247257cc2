import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ImportResult, importText } from './index.ts';

const text = readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8');
const LABEL = /(令和５年度予算(?:政府案|案)額?[ ：:]*)([０-９．0-9.]+[ \u00A0]?億円)/g;
const ENTRY = /【([^】\n]+)】(.+?)[ \u00A0]*([0-9.]+)[ \u00A0]?億円/g;
const COLUMNS = '　令和５年度予算政府案　令和４年度当初予算額\n';

/** The document set as other years set theirs: what it says stays, so what is read must stay. */
const LAYOUTS: readonly (readonly [string, (from: string) => string, string, number])[] = [
  [
    'another year',
    (from) =>
      from
        .replace(/令和５年度/g, '令和７年度')
        .replace(/令和5年度/g, '令和7年度')
        .replace('\n５年度', '\n７年度'),
    'fy2025-draft',
    0,
  ],
  ['a Western year', (from) => from.replace(/令和[５5]年度/g, '2023年度'), 'fy2023-draft', 0],
  [
    '平成',
    (from) => from.replace(/令和[５5]年度/g, '平成30年度').replace('\n５年度', '\n30年度'),
    'fy2018-draft',
    0,
  ],
  [
    'a request',
    (from) =>
      from.replace(/予算政府案|政府予算案|予算案/g, '予算概算要求').replace('予算額（案）', '概算要求額'),
    'fy2023-request',
    0,
  ],
  [
    'an initial budget',
    (from) => from.replace(/予算政府案|政府予算案|予算案/g, '当初予算').replace('予算額（案）', '当初予算額'),
    'fy2023-initial',
    0,
  ],
  [
    'the year before in brackets',
    (from) => from.replace(LABEL, '$1$2 （令和４年度当初予算額 ６．４億円）'),
    'fy2023-draft',
    20,
  ],
  [
    'a supplementary budget below',
    (from) => from.replace(LABEL, '$1$2\n令和４年度第２次補正予算額 ６．４億円'),
    'fy2023-draft',
    20,
  ],
  ['a line break between label and amount', (from) => from.replace(LABEL, '$1\n$2'), 'fy2023-draft', 0],
  [
    'lists with the ministry after the title',
    (from) => from.replace(ENTRY, '○$2（$1） $3億円 (―)'),
    'fy2023-draft',
    0,
  ],
  [
    'a column for the year before',
    (from) => from.replace(ENTRY, '【$1】$2 $3億円 6.4億円').replace(/\n(?=\([13]\))/g, `\n${COLUMNS}`),
    'fy2023-draft',
    26,
  ],
  [
    'fields of another strategy',
    (from) => from.replaceAll('横断的施策', '人と技術').replaceAll('推進体制', '国の司令塔'),
    'fy2023-draft',
    0,
  ],
  ['NFKC', (from) => from.normalize('NFKC'), 'fy2023-draft', 0],
  ['no page starts', (from) => from.replace(/\n /g, '\n'), 'fy2023-draft', 0],
  ['form feeds', (from) => from.replace(/\n (?=\S)/g, '\n\f'), 'fy2023-draft', 0],
];

const listed = (result: ImportResult): unknown =>
  result.ok &&
  result.document.programs.map(({ ministry, amount, detail }) => [
    ministry,
    amount.amountYen,
    detail?.amount?.amountYen,
  ]);

describe('the same budget in other layouts', () => {
  const original = importText(text);

  test.each(LAYOUTS)('%s', (_name, set, id, otherYears) => {
    const result = importText(set(text));
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { unexplained, byUse } = result.report.counts;
    expect([result.document.id, unexplained, byUse['other-year']]).toEqual([id, 0, otherYears]);
    expect(listed(result)).toEqual(listed(original));
    expect(result.report.notices.filter(({ severity }) => severity === 'warning')).toEqual([]);
  });
});
