import type { Library } from '@cyberbudget/core';
import { figureRows } from '@cyberbudget/pane/figure';
import { describe, expect, test } from 'vitest';
import { tableInsertion } from '../sheet-host/table-insertions.ts';
import { corrected, figureInsertion, library, twoYears } from './document-insertions.ts';
import type { CreateDocument, DocumentUnderTest } from './document-under-test.ts';

/** A document with a figure and a table in it. */
export async function withFigures(document: DocumentUnderTest): Promise<DocumentUnderTest> {
  document.type('総務省は');
  await document.host.insertFigure(figureInsertion());
  document.type('、全体は');
  await document.host.insertFigure(figureInsertion(null));
  await document.host.insertTable(tableInsertion());
  return document;
}

/** The figures of a document beside what a library says, in their own years or in another. */
export async function rowsOf({ host }: DocumentUnderTest, known: Library, year: number | null = null) {
  const outcome = await host.figures();
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const index = known.documents.find(({ document }) => document.fiscalYear === year) ?? null;
  return figureRows(outcome.figures, known, 'ja', index);
}

export const changesOf = (rows: Awaited<ReturnType<typeof rowsOf>>) =>
  rows.flatMap(({ change }) => change ?? []);

/** What a document host must do with figures that are in the document. */
export function updatesFigures(create: CreateDocument): void {
  describe('figures of the document', () => {
    test('are the same as they were inserted', async () => {
      const rows = await rowsOf(await withFigures(create()), library);
      expect(rows.map(({ kind, state }) => [kind, state])).toEqual([
        ['figure', 'same'],
        ['figure', 'same'],
        ['table', 'same'],
        ['source', 'same'],
      ]);
    });

    test('are brought up to date where the document was corrected, those and no others', async () => {
      const document = await withFigures(create());
      const changes = changesOf(await rowsOf(document, corrected));
      expect(changes.map(({ was }) => was.tag)).toEqual([
        '=CYBERBUDGET("総務省",2023)',
        '=CYBERBUDGET_TABLE("府省庁",2023)',
      ]);
      expect(await document.host.updateFigures(changes)).toEqual({ ok: true });
      expect(document.written()).toContain('総務省は{=CYBERBUDGET("総務省",2023)|37.9億円}[');
      expect(document.written()).toContain('| 総務省 | 37.9 |');
      expect(changesOf(await rowsOf(document, corrected))).toEqual([]);
    });

    test('change their year in tag, value, footnote and source line', async () => {
      const document = await withFigures(create());
      const before = document.written();
      const outcome = await document.host.updateFigures(changesOf(await rowsOf(document, twoYears, 2024)));
      expect(outcome).toEqual({ ok: true });
      const written = document.written();
      expect(written).toContain('総務省は{=CYBERBUDGET("総務省",2024)|37.9億円}[');
      expect(written).toContain('{=CYBERBUDGET_TABLE("府省庁",2024)|');
      expect(written).not.toContain(',2023)');
      expect(written.match(/\[[^\]]*令和6[^\]]*\]/g)).toHaveLength(2);
      expect(written.split('[')).toHaveLength(before.split('[').length);
      expect(changesOf(await rowsOf(document, twoYears))).toEqual([]);
    });

    test('a footnote that a person changed is left alone, and told', async () => {
      const document = await withFigures(create());
      document.overtype('note', '担当課からの聞き取り');
      const rows = await rowsOf(document, twoYears, 2024);
      expect(rows[0]).toMatchObject({ state: 'changed', keepsNote: true, change: { note: null } });
      await document.host.updateFigures(changesOf(rows));
      expect(document.written()).toContain('|37.9億円}[担当課からの聞き取り]');
    });

    test('citations in brackets follow', async () => {
      const document = create({ footnotes: false });
      await document.host.insertFigure(figureInsertion());
      expect(changesOf(await rowsOf(document, library))).toEqual([]);
      await document.host.updateFigures(changesOf(await rowsOf(document, twoYears, 2024)));
      expect(document.written()).toMatch(
        /^\{=CYBERBUDGET\("総務省",2024\)\|37\.9億円\}\{[^|]*2024[^|]*\|（.*令和6.*）\}\n$/,
      );
    });

    test('none is written where one has been changed since it was read', async () => {
      const document = await withFigures(create());
      const changes = changesOf(await rowsOf(document, corrected));
      document.overtype('=CYBERBUDGET("総務省",2023)', '約34億円');
      const before = document.written();
      expect(await document.host.updateFigures(changes)).toEqual({ ok: false, failure: { code: 'busy' } });
      expect(document.written()).toBe(before);
    });

    test('what a person typed over a figure is shown as the old value', async () => {
      const document = await withFigures(create());
      document.overtype('=CYBERBUDGET("総務省",2023)', '約34億円');
      const [row] = await rowsOf(document, library);
      expect(row).toMatchObject({
        state: 'changed',
        figure: { cells: [['約34億円']] },
        now: { cells: [['33.9億円']] },
      });
    });

    test('a figure can be shown; one that is gone is told', async () => {
      const document = await withFigures(create());
      const [row] = await rowsOf(document, library);
      expect(await document.host.showFigure(row?.figure.id ?? 0)).toEqual({ ok: true });
      expect(await document.host.showFigure(4711)).toMatchObject({ ok: false });
    });
  });
}
