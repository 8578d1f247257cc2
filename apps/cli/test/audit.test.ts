import { describe, expect, test } from 'vitest';
import { changedLibrary, printTotal } from './changed-library.ts';
import { cyberbudget } from './cyberbudget.ts';

interface Audited {
  readonly ok: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly subject: string; readonly verdict: string; readonly new: boolean }[];
}

const audited = (words: readonly string[]): Audited => JSON.parse(cyberbudget([...words, '--json']).out);

describe('audit of FY2023', () => {
  test('is green: the one contradiction, 厚生労働省, is known', () => {
    const { counts, findings } = audited(['audit', '--year', '2023']);
    const contradicting = findings.filter(({ verdict }) => verdict === 'contradicts');
    expect(contradicting.map(({ subject }) => subject)).toEqual(['ministries/mhlw']);
    expect({
      status: cyberbudget(['audit', '--year', '2023']).status,
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
  ])('as text in %s shows %j', (language, parts) => {
    const { out } = cyberbudget(['audit', '--year', '2023', '--lang', language]);
    expect(parts.filter((part) => !out.includes(part))).toEqual([]);
  });

  test('--all shows what agrees too', () => {
    const heads = (words: readonly string[]) =>
      cyberbudget(words)
        .out.split('\n')
        .filter((line) => line.startsWith('一致  ')).length;
    expect(heads(['audit', '--year', '2023'])).toBe(0);
    expect(heads(['audit', '--year', '2023', '--all'])).toBe(
      audited(['audit', '--year', '2023']).counts['agrees'],
    );
  });

  test('as csv is the table 検算, a row a finding', () => {
    const { status, out } = cyberbudget(['audit', '--year', '2023', '--format', 'csv']);
    const rows = out.trimEnd().split('\r\n');
    expect({ status, rows: rows.length }).toEqual({
      status: 0,
      rows: 1 + audited(['audit', '--year', '2023']).findings.length,
    });
  });
});

describe('audit of a document in which a total was changed', () => {
  const folder = changedLibrary((document) => {
    printTotal(document, 1389);
  });

  test.each(['text', 'md', 'csv', 'json'])('exits 1 as %s', (format) => {
    expect(cyberbudget(['audit', '--library', folder, '--use-imported', '--format', format]).status).toBe(1);
  });

  test('names the contradiction as new', () => {
    const { ok, findings } = audited(['audit', '--library', folder, '--use-imported']);
    const fresh = findings.filter((finding) => finding.new && finding.verdict === 'contradicts');
    expect({ ok, subjects: fresh.map(({ subject }) => subject) }).toEqual({
      ok: false,
      subjects: expect.arrayContaining(['total']),
    });
    expect(cyberbudget(['audit', '--library', folder, '--use-imported']).out).toContain('【新】');
  });
});

test('audit of a year that is not there exits 1 and says which years are', () => {
  const { status, out, note } = cyberbudget(['audit', '--year', '2099']);
  expect({ status, out }).toEqual({ status: 1, out: '' });
  expect(note).toContain('2023年度');
});
