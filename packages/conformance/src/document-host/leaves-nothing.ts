import { describe, expect, test } from 'vitest';
import { tableInsertion } from '../sheet-host/table-insertions.ts';
import { figureInsertion, twoYears } from './document-insertions.ts';
import type { CreateDocument, DocumentUnderTest } from './document-under-test.ts';
import { changesOf, rowsOf, withFigures } from './updates-figures.ts';

type Act = (document: DocumentUnderTest) => Promise<{ readonly ok: boolean }>;

const ACTS: readonly (readonly [string, Act, { readonly footnotes: boolean }, needsFigures: boolean])[] = [
  [
    'a figure with its footnote',
    ({ host }) => host.insertFigure(figureInsertion()),
    { footnotes: true },
    false,
  ],
  [
    'a figure with its source in brackets',
    ({ host }) => host.insertFigure(figureInsertion()),
    { footnotes: false },
    false,
  ],
  [
    'a table with its chart',
    ({ host }) => host.insertTable(tableInsertion({ charts: ['bar'] })),
    { footnotes: true },
    false,
  ],
  [
    'a change of year',
    async (document) => document.host.updateFigures(changesOf(await rowsOf(document, twoYears, 2024))),
    { footnotes: true },
    true,
  ],
];

/** Of many actions of one request, so many are tried: first, last and some between. */
const MOST = 7;

function* tried(actions: number): Generator<number> {
  const step = Math.max(1, Math.floor(actions / MOST));
  for (let action = 0; action < actions; action += step) yield action;
  if (actions > 1 && (actions - 1) % step !== 0) yield actions - 1;
}

/** Whatever goes wrong, and wherever: the document is as it was. */
export function leavesNothing(create: CreateDocument): void {
  describe.each(ACTS)('%s', (_, act, sets, needsFigures) => {
    const opened = async () => {
      const document = create(sets);
      document.type('はじめに');
      if (needsFigures) await withFigures(document);
      else await document.host.insertFigure(figureInsertion());
      document.type('つぎに');
      return document;
    };
    const requestsOf = async () => {
      const document = await opened();
      const before = document.requests().length;
      expect((await act(document)).ok).toBe(true);
      return document.requests().slice(before);
    };
    const failing = async (arrange: (document: DocumentUnderTest) => void) => {
      const document = await opened();
      const before = document.written();
      arrange(document);
      const { ok } = await act(document).catch(() => ({ ok: false }));
      return { ok, isAsBefore: document.written() === before };
    };

    test('that fails at any of its actions leaves the document as it was', async () => {
      const left: string[] = [];
      let failed = 0;
      for (const [request, actions] of (await requestsOf()).entries())
        for (const action of tried(actions)) {
          const { ok, isAsBefore } = await failing((document) => document.failAt(request, action));
          // The last actions of a request may be the client's own: then nothing went wrong.
          if (ok) continue;
          failed += 1;
          if (!isAsBefore) left.push(`request ${request}, action ${action}`);
        }
      expect(left).toEqual([]);
      expect(failed).toBeGreaterThan(5);
    });

    test.each(['before', 'after'] as const)(
      'whose answer is lost %s it was done leaves it as it was',
      async (when) => {
        const left: string[] = [];
        for (const request of (await requestsOf()).keys()) {
          const { ok, isAsBefore } = await failing((document) => document.loseAt(request, when));
          if (ok || !isAsBefore) left.push(`request ${request}: ok ${ok}, as before ${isAsBefore}`);
        }
        expect(left).toEqual([]);
      },
    );
  });
}
