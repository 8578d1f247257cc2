import { describe, expect, test } from 'vitest';
import { changedLibrary, printTotal } from './changed-library.ts';
import { cyberbudget } from './cyberbudget.ts';

interface Audited {
  readonly ok: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly subject: string; readonly verdict: string; readonly new: boolean }[];
}

const audited = async (words: readonly string[]): Promise<Audited> =>
  JSON.parse((await cyberbudget([...words, '--json'])).out);

describe('audit of FY2023', () => {
  test('is green: the one contradiction, 厚生労働省, is known', async () => {
    const { counts, findings } = await audited(['audit', '--year', '2023']);
    const contradicting = findings.filter(({ verdict }) => verdict === 'contradicts');
    expect(contradicting.map(({ subject }) => subject)).toEqual(['ministries/mhlw']);
    expect({
      status: (await cyberbudget(['audit', '--year', '2023'])).status,
      contradicts: counts['contradicts'],
    }).toEqual({
      status: 0,
      contradicts: 1,
    });
  });

  test.each([
    [
      'ja',
      [
        '不整合',
        '27.1',
        '26.89',
        '1.9%',
        '1,379.0億円',
        '100.1%',
        '新たな不整合はありません（確認済み1件）。',
      ],
    ],
    ['en', ['inconsistent', '1.9%', '100.1%', 'No new inconsistencies; 1 known.']],
  ])('as text in %s shows %j', async (language, parts) => {
    const { out } = await cyberbudget(['audit', '--year', '2023', '--lang', language]);
    expect(parts.filter((part) => !out.includes(part))).toEqual([]);
  });

  test('--all shows what agrees too', async () => {
    const heads = async (words: readonly string[]) =>
      (await cyberbudget(words)).out.split('\n').filter((line) => line.startsWith('一致  ')).length;
    expect(await heads(['audit', '--year', '2023'])).toBe(0);
    expect(await heads(['audit', '--year', '2023', '--all'])).toBe(
      (await audited(['audit', '--year', '2023'])).counts['agrees'],
    );
  });

  test('as csv is the table 検算, a row a finding', async () => {
    const { status, out } = await cyberbudget(['audit', '--year', '2023', '--format', 'csv']);
    const rows = out.trimEnd().split('\r\n');
    expect({ status, rows: rows.length }).toEqual({
      status: 0,
      rows: 1 + (await audited(['audit', '--year', '2023'])).findings.length,
    });
  });
});

describe('audit of a document in which a total was changed', () => {
  const folder = changedLibrary((document) => {
    printTotal(document, 1389);
  });

  test.each(['text', 'md', 'csv', 'json'])('exits 1 as %s', async (format) => {
    expect(
      (await cyberbudget(['audit', '--library', folder, '--use-imported', '--format', format])).status,
    ).toBe(1);
  });

  test('names the contradiction as new', async () => {
    const { ok, findings } = await audited(['audit', '--library', folder, '--use-imported']);
    const fresh = findings.filter((finding) => finding.new && finding.verdict === 'contradicts');
    expect({ ok, subjects: fresh.map(({ subject }) => subject) }).toEqual({
      ok: false,
      subjects: expect.arrayContaining(['total']),
    });
    expect((await cyberbudget(['audit', '--library', folder, '--use-imported'])).out).toContain('【新】');
  });
});

test('audit of a year that is not there exits 1 and says which years are', async () => {
  const { status, out, note } = await cyberbudget(['audit', '--year', '2099']);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(note).toContain('2023年度');
});
