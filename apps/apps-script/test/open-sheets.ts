import { type AnsweredCell, evaluate, isFailure } from '@cyberbudget/conformance';
import type { SheetHost } from '@cyberbudget/pane/sheet-host';
import { type ScriptRun, serverCall } from '../src/sidebar/server-call.ts';
import { sheetsHost } from '../src/sidebar/sheets-host.ts';
import { loadScript } from './apps-script-runtime.ts';
import { sheetsHost as functionsHost } from './sheets-host.ts';
import { type FakeBook, newFakeBook, services } from './spreadsheet/fake-book.ts';
import type { Compute } from './spreadsheet/fake-sheet.ts';

/** A spreadsheet, and the sidebar's host over the built Code.js. */
export interface OpenSheets {
  readonly book: FakeBook;
  readonly host: SheetHost;
  /** The next call never reaches the script. */
  disconnect(): void;
}

const functions = functionsHost();

/** Formulas are computed by the built Code.js; those that are not ours give nothing. */
const compute: Compute = (formula) => {
  if (!formula.startsWith('=CYBERBUDGET')) return '';
  const answer = evaluate(formula, functions);
  const shown = (cell: AnsweredCell) => (isFailure(cell) ? cell.error : (cell as string | number));
  return Array.isArray(answer) ? answer.map((row) => row.map(shown)) : shown(answer as AnsweredCell);
};

export function openSheets(): OpenSheets {
  const book = newFakeBook();
  book.compute = compute;
  const script = loadScript(services(book));
  let isLost = false;
  const run = (done: (answer: unknown) => void, failed: (error: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => run(handler, failed),
    withFailureHandler: (handler) => run(done, handler),
    cyberbudgetHost(method, args) {
      const lost = isLost;
      isLost = false;
      queueMicrotask(() => {
        if (lost) return failed(networkError());
        try {
          done(carried(script.call('cyberbudgetHost', method, carried(args))));
        } catch (error) {
          failed(error);
        }
      });
    },
  });
  return {
    book,
    host: sheetsHost(serverCall(run(ignore, ignore))),
    disconnect: () => {
      isLost = true;
    },
  };
}

const ignore = (): void => undefined;

const networkError = (): Error => {
  const error = new Error('Connection failure due to HTTP 0');
  error.name = 'NetworkError';
  return error;
};

/** google.script.run carries plain values only. */
const carried = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
