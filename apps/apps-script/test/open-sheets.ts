import { type AnsweredCell, evaluate, isFailure } from '@cyberbudget/conformance';
import type { SheetHost } from '@cyberbudget/pane/sheet-host';
import { type Compute, type MemoryBook, newMemoryBook, scriptRun, services } from '@cyberbudget/sheets-host';
import { type ScriptRun, serverCall } from '../src/sidebar/server-call.ts';
import { sheetsHost } from '../src/sidebar/sheets-host.ts';
import { loadScript } from './apps-script-runtime.ts';
import { sheetsHost as functionsHost } from './sheets-host.ts';

/** A spreadsheet, and the sidebar's host over the built Code.js. */
export interface OpenSheets {
  readonly book: MemoryBook;
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
  const book = newMemoryBook();
  book.compute = compute;
  const script = loadScript(services(book.port));
  let isLost = false;
  const run = scriptRun<ScriptRun>(async (name, args) => {
    if (!isLost) return script.call(name, ...args);
    isLost = false;
    throw networkError();
  });
  return {
    book,
    host: sheetsHost(serverCall(run)),
    disconnect: () => {
      isLost = true;
    },
  };
}

const networkError = (): Error => {
  const error = new Error('Connection failure due to HTTP 0');
  error.name = 'NetworkError';
  return error;
};
