import { beforeAll, expect, test } from 'vitest';
import type { InLanguage } from './in-language.ts';

/** Tests of the book that opens at the first visit. */
export function testSampleBook(inLanguage: InLanguage): void {
  const open = (id: string) =>
    inLanguage.workbench.page.evaluate(
      (sheet) => void window.univerAPI.getActiveWorkbook()?.setActiveSheet(sheet),
      id,
    );
  beforeAll(() => open('first'));

  test('opens in its language', async () => {
    expect(await inLanguage.workbench.page.getAttribute('html', 'lang')).toBe(inLanguage.language);
  });

  test('says from which document the formulas answer that name no year', async () =>
    expect
      .poll(() => inLanguage.workbench.value('B3'), { timeout: 10_000 })
      .toContain('サイバーセキュリティに関する予算'));

  test('shows the first five formulas beside their answers', async () => {
    const results = (await inLanguage.workbench.values('C7:C11')).flat();
    expect(results).toEqual([1378.9, 33.9, 878, 861.6, 0.104]);
  });

  test('sets listed, estimate, low, high, share and count of 総務省 side by side', async () => {
    const [values] = await inLanguage.workbench.values('C21:H21');
    expect(values?.map((value) => Math.round(Number(value) * 1000) / 1000)).toEqual([
      33.9, 143.406, 142.711, 144.1, 0.104, 4,
    ]);
  });

  test('changes the amount when another ministry is typed', async () => {
    await inLanguage.workbench.type('B14', 'NISC');
    await expect.poll(() => inLanguage.workbench.value('C14'), { timeout: 10_000 }).toBe(2.6);
  });

  test('has no error in any cell', async () => {
    const cells: unknown[] = [];
    for (const sheet of ['audit', 'grid', 'first']) {
      await open(sheet);
      cells.push(...(await inLanguage.workbench.values('A1:L80')).flat());
    }
    expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
  });

  test('says beside 厚生労働省, and beside no other, that what is listed is above its bound', async () => {
    await open('first');
    const rows = await inLanguage.workbench.values('B20:I30');
    const said = rows.filter((row) => String(row[7] ?? '') !== '');
    expect(said.map(([name]) => name)).toEqual([
      inLanguage.language === 'ja' ? '厚生労働省' : 'Ministry of Health, Labour and Welfare',
    ]);
    expect(Number(said[0]?.[1])).toBeGreaterThan(Number(said[0]?.[4]));
  });

  test('names the fields of the grid whole', async () => {
    await open('grid');
    const [names = []] = await inLanguage.workbench.values('C5:H5');
    const end = inLanguage.language === 'ja' ? '安定及び我が国の安全保障への寄与' : 'National Security';
    expect([names.length, String(names[2]).endsWith(end)]).toEqual([6, true]);
  });

  test('adds the grid of ministries and all fields up to the published totals, down and across', async () => {
    await open('grid');
    const tenths = (sum: number): number => Math.round(sum * 10) / 10;
    const [listed, unlisted, printed] = await inLanguage.workbench.values('C18:I20');
    expect(printed).toEqual([49.1, 264.7, 878, 150.3, 5.3, 31.6, 1378.9]);
    const sums = listed?.map((amount, index) => tenths(Number(amount) + Number(unlisted?.[index])));
    expect(sums).toEqual(printed);
    for (const row of await inLanguage.workbench.values('C7:I17')) {
      const across = row.slice(0, -1).reduce<number>((sum, cell) => sum + (Number(cell) || 0), 0);
      expect(tenths(across)).toBe(tenths(Number(row.at(-1))));
    }
  });

  test('names every field above its number', async () => {
    const [names] = await inLanguage.workbench.values('C5:H5');
    expect(names?.[4]).toContain(inLanguage.language === 'ja' ? '推進体制' : 'Promotion Structure');
    expect(names?.filter((name) => String(name).length < 3)).toEqual([]);
  });

  test('counts the verdicts of the audit, of which a contradiction is in sight', async () => {
    await open('audit');
    const legend = await inLanguage.workbench.values('B6:C9');
    expect(legend.map(([, count]) => count)).toEqual([1, 2, 3, 60]);
    const [contradiction] = await inLanguage.workbench.values('B12:L12');
    expect(contradiction?.[0]).toBe(legend[0]?.[0]);
    expect(String(contradiction?.[9])).toContain('1.9%');
  });

  test('dresses as many rows as the audit fills', async () => {
    const last = await inLanguage.workbench.values('B77:B78');
    expect(last.map(([verdict]) => verdict)).toEqual([
      inLanguage.language === 'ja' ? '一致' : 'consistent',
      null,
    ]);
  });
}
