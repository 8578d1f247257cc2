import { HOSTILE_DOCUMENTS, keptForm } from '@cyberbudget/conformance/hostile-documents';
import type { BudgetDocument } from '@cyberbudget/core';
import { headOf } from '@cyberbudget/pane/kept';
import { describe, expect, test } from 'vitest';
import { piecesOf, pieceXml } from '../src/sheet-host/document-xml.ts';
import { startExcelRuntime } from './excel-runtime.ts';
import { openExcel } from './open-excel.ts';

/** Puts a document into a workbook as if it had been kept, and reads what is kept. */
async function keptIn(document: BudgetDocument, agreed: boolean | null) {
  const excel = openExcel();
  const edition = { head: headOf(document, agreed), edition: 1, mark: 'a' };
  for (const [at, piece] of piecesOf(edition, JSON.stringify(document)).entries())
    await excel.workbook.xmlParts.put({
      id: `part-${at}`,
      xml: pieceXml(piece),
      namespaceUri: 'urn:cyberbudget:document:1',
    });
  const kept = await excel.host.keptDocuments?.();
  if (kept?.ok !== true) throw new Error('not read');
  return kept;
}

/** The built functions over what is kept: a cell's value, or what is told in its place. */
function functionsOver({ documents, unread }: Awaited<ReturnType<typeof keptIn>>) {
  const { associated, cyberbudget } = startExcelRuntime();
  (cyberbudget.setDocuments as (imported: unknown, unread: unknown) => void)(
    documents.map(({ document, agreed }) => ({ document, agreed: agreed === true })),
    unread,
  );
  return (name: string, ...args: readonly unknown[]): unknown => {
    try {
      const rows = associated[name]?.(...args.map((arg) => [[arg]]), { functionName: name }) as unknown[][];
      return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
    } catch (thrown) {
      const { code, message } = thrown as { code?: string; message?: string };
      if (code === undefined) throw thrown;
      return `${code} ${message}`;
    }
  };
}

const TOLD = /^#N\/A .{1,80}$/u;
const EVERY_FUNCTION = ['', '_TABLE', '_PROGRAMS', '_SOURCE', '_NAMES', '_META', '_CARD'] as const;

describe('the built functions of a workbook that keeps a document like this', () => {
  test.each(HOSTILE_DOCUMENTS)('$name: $outcome', async (hostile) => {
    const { outcome, path } = hostile;
    const whole = keptForm(hostile);
    for (const agreed of [null, false, true]) {
      const kept = await keptIn(whole, agreed);
      expect(kept.unread.map(({ detail, reason }) => detail?.ja ?? reason)).toEqual(
        outcome !== 'refused'
          ? []
          : [
              (whole.schemaVersion as number) === 99
                ? 'newer'
                : expect.stringContaining(path === 'id' ? '' : (path ?? '')),
            ],
      );
      const ask = functionsOver(kept);
      const answers = ['総務省', '防衛省'].map((ministry) => ask('CYBERBUDGET', ministry, 2023));
      // A refused document of the published year that a person agreed to might have answered: then
      // there is no number.
      const inPlace = outcome === 'refused' && agreed === true && whole.fiscalYear === 2023;
      const expected = inPlace ? [expect.stringMatching(TOLD), expect.stringMatching(TOLD)] : [33.9, 881.7];
      expect(answers).toEqual(expected);
      const total = ask('CYBERBUDGET');
      if (agreed !== true) expect(total).toBe(1378.9);
      else if (outcome === 'refused') expect(total).toEqual(expect.stringMatching(TOLD));
      for (const name of EVERY_FUNCTION)
        expect(JSON.stringify(ask(`CYBERBUDGET${name}`) ?? '')).not.toMatch(/\\u001b|\\u202e|\n\s+at /i);
    }
  });
});
