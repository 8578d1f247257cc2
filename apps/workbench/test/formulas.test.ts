import { skipsBrowser } from '@cyberbudget/test-browser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorkbench, type WorkbenchPage } from './workbench-page.ts';

// What was typed is calculated a moment later, on a busy machine several.
const patience = { timeout: 10_000 };

describe.skipIf(skipsBrowser())('formulas typed into the sheet', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await openWorkbench();
  });
  afterAll(() => workbench?.close());

  test.each([
    ['J5', '=CYBERBUDGET("総務省")', 33.9],
    ['J6', '=CYBERBUDGET()', 1378.9],
    ['J7', '=CYBERBUDGET(,,3)', 878],
    ['J8', '=CYBERBUDGET("総務省",2023,,"構成比")', 0.104],
    ['J9', '=SUM(CYBERBUDGET("総務省"),CYBERBUDGET(,,3))', 911.9],
  ])('%s %s gives %d', async (cell, formula, value) => {
    await workbench.type(cell, formula);
    await expect.poll(() => workbench.value(cell), patience).toBeCloseTo(value, 9);
  });

  test('a range of ministries spills into as many cells', async () => {
    await workbench.type('K5', '総務省');
    await workbench.type('K6', '総務省');
    await workbench.type('L5', '=CYBERBUDGET(K5:K6)');
    await expect.poll(() => workbench.values('L5:L6'), patience).toEqual([[33.9], [33.9]]);
  });

  test('a spill that meets a value is #SPILL!, and the line below says why', async () => {
    await workbench.type('N6', '1');
    await workbench.type('N5', '=CYBERBUDGET(K5:K6)');
    await expect.poll(() => workbench.value('N5'), patience).toBe('#SPILL!');
    await workbench.select('N5');
    await workbench.page.waitForSelector('#status[data-kind="error"]');
    expect(await workbench.page.textContent('#status')).toContain('もう値があります');
  });

  test('an edited precedent changes the formula that refers to it', async () => {
    await workbench.type('P5', '総務省');
    await workbench.type('P6', '=CYBERBUDGET(P5,2023,,"構成比")');
    await workbench.type('P7', '=CYBERBUDGET(P5)');
    await expect.poll(() => workbench.value('P7'), patience).toBe(33.9);
    await workbench.type('P5', '防衛省');
    await expect.poll(() => workbench.value('P7'), patience).toBe(881.7);
  });

  test('an error says in words what is wrong, and the sheet goes on calculating', async () => {
    await workbench.type('J12', '=CYBERBUDGET("復興庁")');
    await expect.poll(() => workbench.value('J12'), patience).toBe('#N/A');
    await workbench.select('J12');
    await workbench.page.waitForSelector('#status[data-kind="error"]');
    expect(await workbench.page.textContent('#status')).toContain('復興庁');
    await workbench.type('J13', '=CYBERBUDGET("総務省")*2');
    await expect.poll(() => workbench.value('J13'), patience).toBe(67.8);
  });

  test('nothing went wrong on the page, and it asked no other address', () => {
    expect(workbench.watch).toEqual({ errors: [], outsideRequests: [], violations: [] });
  });
});
