import { describe, expect, test } from 'vitest';
import { tableInsertion } from '../sheet-host/table-insertions.ts';
import type { CreateDocument } from './document-under-test.ts';

/** What a document host must do with a table. */
export function insertsDocumentTables(create: CreateDocument): void {
  describe('a table', () => {
    test('stands behind the paragraph with its heading row, and a line with notes and source below', async () => {
      const document = create();
      document.type('次のとおり。');
      expect(await document.host.insertTable(tableInsertion())).toEqual({ ok: true, place: null });
      const lines = document.written().split('\n');
      expect(lines[0]).toBe('次のとおり。');
      expect(lines[1]).toMatch(/^\{=CYBERBUDGET_TABLE\("府省庁",2023\)\|\| 府省庁 \| /);
      expect(lines.filter((line) => line.startsWith('| 総務省 | 33.9 |'))).toHaveLength(1);
      expect(lines.at(-2)).toMatch(
        /^\}\{source =CYBERBUDGET_TABLE\("府省庁",2023\)\|.*出典: .*単位: 億円\}$/,
      );
    });

    test('with a chart brings a picture that says in words what it shows', async () => {
      const document = create();
      expect(await document.host.insertTable(tableInsertion({ charts: ['bar'] }))).toMatchObject({
        ok: true,
      });
      expect(document.written()).toMatch(/\{chart =CYBERBUDGET_TABLE\("府省庁",2023\)\|<[^:]+: .*総務省/);
    });

    test('is followed by what is typed next, and by another table', async () => {
      const document = create();
      await document.host.insertTable(tableInsertion());
      document.type('（参考）');
      await document.host.insertTable(tableInsertion({ unit: '百万円' }));
      const outcome = await document.host.figures();
      expect(outcome.ok && outcome.figures.map(({ tag }) => tag)).toEqual([
        '=CYBERBUDGET_TABLE("府省庁",2023)',
        'source =CYBERBUDGET_TABLE("府省庁",2023)',
        '=CYBERBUDGET_TABLE("府省庁",2023,"百万円")',
        'source =CYBERBUDGET_TABLE("府省庁",2023,"百万円")',
      ]);
    });
  });
}
