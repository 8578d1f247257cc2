import { HOSTILE_DOCUMENTS, keptForm } from '@cyberbudget/conformance/hostile-documents';
import type { BudgetDocument } from '@cyberbudget/core';
import { services } from '@cyberbudget/sheets-host';
import { describe, expect, test } from 'vitest';
import { loadScript } from './apps-script-runtime.ts';
import { openSheets } from './open-sheets.ts';

/**
 * Puts a document into a spreadsheet as the sidebar would, without what the sidebar looks at first.
 */
function keptIn(document: BudgetDocument, agreed: boolean | null) {
  const sheets = openSheets();
  const { id, fiscalYear, phase, schemaVersion } = document;
  const head = { id, fiscalYear, phase, schemaVersion };
  loadScript(services(sheets.book.port)).call('cyberbudgetHost', {
    method: 'keepDocument',
    args: [head, JSON.stringify(document), agreed],
  });
  return sheets;
}

/** A cell's value in the built script, or what is told in its place. */
function ask({ book }: ReturnType<typeof openSheets>, name: string, ...args: readonly unknown[]): unknown {
  try {
    return loadScript(services(book.port)).call(name, ...args);
  } catch (error) {
    return (error as Error).message;
  }
}

const TOLD = /^#N\/A .{1,80}$/u;
const EVERY_FUNCTION = ['', '_TABLE', '_PROGRAMS', '_SOURCE', '_NAMES', '_META', '_CARD'] as const;

describe('the built script of a spreadsheet that keeps a document like this', () => {
  test.each(HOSTILE_DOCUMENTS)('$name: $outcome', async (hostile) => {
    const { outcome, path } = hostile;
    const whole = keptForm(hostile);
    for (const agreed of [null, false, true]) {
      const sheets = keptIn(whole, agreed);
      const [answer, total] = [ask(sheets, 'CYBERBUDGET', '総務省', 2023), ask(sheets, 'CYBERBUDGET')];
      // A refused document of the published year that a person agreed to might have answered: then
      // there is no number.
      const inPlace = outcome === 'refused' && agreed === true && whole.fiscalYear === 2023;
      expect(answer).toEqual(inPlace ? expect.stringMatching(TOLD) : 33.9);
      if (agreed !== true) expect(total).toBe(1378.9);
      else if (outcome === 'refused') expect(total).toEqual(expect.stringMatching(TOLD));
      for (const name of EVERY_FUNCTION)
        expect(JSON.stringify(ask(sheets, `CYBERBUDGET${name}`) ?? '')).not.toMatch(
          /\\u001b|\\u202e|\n\s+at /i,
        );
    }
    const kept = await keptIn(whole, true).host.keptDocuments?.();
    expect(kept?.ok === true && kept.unread.map(({ detail, reason }) => detail?.ja ?? reason)).toEqual(
      outcome !== 'refused'
        ? []
        : [
            (whole.schemaVersion as number) === 99
              ? 'newer'
              : expect.stringContaining(path === 'id' ? '' : (path ?? '')),
          ],
    );
  });
});
