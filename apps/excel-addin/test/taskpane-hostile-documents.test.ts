import {
  HOSTILE_DOCUMENTS,
  type HostileDocument,
  keptForm,
} from '@cyberbudget/conformance/hostile-documents';
import { headOf } from '@cyberbudget/pane/kept';
import { skipsBrowser } from '@cyberbudget/test-browser';
import { describe, expect, test } from 'vitest';
import { piecesOf, pieceXml } from '../src/sheet-host/document-xml.ts';
import type {} from './page/excel-in-page.ts';
import { strayRequests } from './page/open-pane.ts';
import { usePanes } from './page/use-panes.ts';

/** Workbooks that together keep every hostile document, no two of one id in one of them. */
function workbooks(): HostileDocument[][] {
  const books: HostileDocument[][] = [];
  for (const hostile of HOSTILE_DOCUMENTS) {
    const { id } = keptForm(hostile);
    const book = books.find((kept) => kept.every((other) => keptForm(other).id !== id));
    if (book === undefined) books.push([hostile]);
    else book.push(hostile);
  }
  return books;
}

const partsOf = (hostile: HostileDocument): string[] => {
  const document = keptForm(hostile);
  return piecesOf({ head: headOf(document), edition: 1, mark: 'a' }, JSON.stringify(document)).map(pieceXml);
};

describe.skipIf(skipsBrowser())('the pane over a workbook that keeps what somebody forged', () => {
  const panes = usePanes();

  test.each(workbooks().map((book) => [book.map(({ name }) => name).join('; '), book] as const))(
    '%s',
    async (_, book) => {
      const page = await panes.open({ kept: book.flatMap(partsOf) });
      await page.getByRole('tab', { name: '取込' }).click();
      const view = page.locator('#view-import');
      await view.locator('li').first().waitFor();
      for (const hostile of book) {
        if (hostile.outcome !== 'refused') continue;
        const { id } = keptForm(hostile);
        const row = view.locator('li', { hasText: 'を読めません' }).filter({
          has: page.getByRole('button', { name: new RegExp(`${id}$`) }),
        });
        const { path = '' } = hostile;
        expect(await row.innerText()).toContain(
          path === 'schemaVersion' ? '新しいバージョン' : path === 'id' ? '' : path,
        );
      }
      const answers = await page.evaluate(() => {
        type Call = (...given: unknown[]) => unknown;
        const { mappings } = (
          CustomFunctions as unknown as { _association: { mappings: Record<string, Call> } }
        )._association;
        const ask = (...given: unknown[]) => mappings['CYBERBUDGET']?.(...given);
        return [ask([['総務省']], [[2023]]), ask()];
      });
      expect(answers).toEqual([[[33.9]], [[1378.9]]]);
      for (const tab of await page.getByRole('tab').all()) await tab.click();
      expect(await page.evaluate(() => 'obeyed' in globalThis)).toBe(false);
      const shown = await page.locator('body').innerText();
      expect(['\u001B', '\u202E', '\n    at '].filter((trace) => shown.includes(trace))).toEqual([]);
      const { watch } = panes.current();
      expect([watch.violations, watch.errors, strayRequests(watch)]).toEqual([[], [], []]);
    },
  );
});
