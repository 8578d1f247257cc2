import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

describe.skipIf(skipsBrowser()).each(['ja', 'en'])('the sample book (%s)', (language) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench(`?lang=${language}`);
  });
  afterAll(() => workbench?.close());

  test('opens in its language', async () => {
    expect(await workbench.page.getAttribute('html', 'lang')).toBe(language);
  });

  test('says from which document the formulas answer that name no year', async () =>
    expect
      .poll(() => workbench.value('B3'), { timeout: 10_000 })
      .toContain('サイバーセキュリティに関する予算'));

  test('shows the first five formulas beside their answers', async () => {
    const results = (await workbench.values('C7:C11')).flat();
    expect(results).toEqual([1378.9, 33.9, 878, 861.6, 0.104]);
  });

  test('sets listed, estimate, low, high, share and count of 総務省 side by side', async () => {
    const [values] = await workbench.values('C21:H21');
    expect(values?.map((value) => Math.round(Number(value) * 1000) / 1000)).toEqual([
      33.9, 143.406, 142.711, 144.1, 0.104, 4,
    ]);
  });

  test('changes the amount when another ministry is typed', async () => {
    await workbench.type('B14', 'NISC');
    await expect.poll(() => workbench.value('C14'), { timeout: 10_000 }).toBe(2.6);
  });

  test('has no error in any cell', async () => {
    const open = (id: string) =>
      workbench.page.evaluate(
        (sheet) => void window.univerAPI.getActiveWorkbook()?.setActiveSheet(sheet),
        id,
      );
    const cells: unknown[] = [];
    for (const sheet of ['audit', 'grid', 'first']) {
      await open(sheet);
      cells.push(...(await workbench.values('A1:L80')).flat());
    }
    expect(cells.filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
  });

  test('says beside 厚生労働省, and beside no other, that what is listed is above its bound', async () => {
    await workbench.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.setActiveSheet('first'));
    const rows = await workbench.values('B20:I30');
    const said = rows.filter((row) => String(row[7] ?? '') !== '');
    expect(said.map(([name]) => name)).toEqual([
      language === 'ja' ? '厚生労働省' : 'Ministry of Health, Labour and Welfare',
    ]);
    expect(Number(said[0]?.[1])).toBeGreaterThan(Number(said[0]?.[4]));
  });

  test('adds the grid of ministries and all fields up to the published totals, down and across', async () => {
    await workbench.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.setActiveSheet('grid'));
    const tenths = (sum: number): number => Math.round(sum * 10) / 10;
    const [listed, unlisted, printed] = await workbench.values('C18:I20');
    expect(printed).toEqual([49.1, 264.7, 878, 150.3, 5.3, 31.6, 1378.9]);
    const sums = listed?.map((amount, index) => tenths(Number(amount) + Number(unlisted?.[index])));
    expect(sums).toEqual(printed);
    for (const row of await workbench.values('C7:I17')) {
      const across = row.slice(0, -1).reduce<number>((sum, cell) => sum + (Number(cell) || 0), 0);
      expect(tenths(across)).toBe(tenths(Number(row.at(-1))));
    }
  });

  test('names every field above its number', async () => {
    const [names] = await workbench.values('C5:H5');
    expect(names?.[4]).toContain(language === 'ja' ? '推進体制' : 'Promotion Structure');
    expect(names?.filter((name) => String(name).length < 3)).toEqual([]);
  });

  test('counts the verdicts of the audit, of which a contradiction is in sight', async () => {
    await workbench.page.evaluate(() => window.univerAPI.getActiveWorkbook()?.setActiveSheet('audit'));
    const legend = await workbench.values('B6:C9');
    expect(legend.map(([, count]) => count)).toEqual([1, 2, 3, 60]);
    const [contradiction] = await workbench.values('B12:L12');
    expect(contradiction?.[0]).toBe(legend[0]?.[0]);
    expect(String(contradiction?.[9])).toContain('1.9%');
  });

  test('dresses as many rows as the audit fills', async () => {
    const last = await workbench.values('B77:B78');
    expect(last.map(([verdict]) => verdict)).toEqual([language === 'ja' ? '一致' : 'consistent', null]);
  });

  test('leaves nothing on the console', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
