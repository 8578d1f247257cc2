import { evaluate, isFailure } from '@cyberbudget/conformance';
import type { Outcome, SheetPlace, TableInsertion, Target } from '@cyberbudget/pane/sheet-host';
import { type Compute, type MemoryBook, newMemoryBook, services } from '@cyberbudget/sheets-host';
import { sheetsHost } from '../src/sidebar/sheets-host.ts';
import { type LoadedScript, loadScript } from './apps-script-runtime.ts';
import { sheetsHost as functionsHost } from './sheets-host.ts';

const functions = functionsHost();
const answers = new Map<string, ReturnType<Compute>>();

/** Formulas are computed by the built Code.js, each once. */
const compute: Compute = (formula) => {
  if (!formula.startsWith('=CYBERBUDGET')) return '';
  const known = answers.get(formula);
  if (known !== undefined) return known;
  const answer = evaluate(formula, functions);
  const shown = (cell: unknown) => (isFailure(cell as never) ? (cell as { error: string }).error : cell);
  const made = (
    Array.isArray(answer) ? answer.map((row) => row.map(shown)) : shown(answer)
  ) as ReturnType<Compute>;
  answers.set(formula, made);
  return made;
};

/** Two scripts over whichever spreadsheet is open, each with a lock of its own; loaded once. */
const scripts = [0, 1].map(() => {
  let port = newMemoryBook().port;
  const opened = new Proxy(port, { get: (_, name) => Reflect.get(port, name) });
  const script = loadScript(services(opened));
  return {
    script,
    open: (book: MemoryBook) => {
      port = book.port;
    },
  };
});

/** Inserts a table at a target, as the sidebar has it inserted. */
export type Inserts = (insertion: TableInsertion, target: Target) => Outcome<{ readonly place: SheetPlace }>;

/** Two people in one spreadsheet. One such pair at a time. */
export function twoPeople(): Readonly<Record<'mine' | 'theirs', Inserts>> & { readonly book: MemoryBook } {
  const book = newMemoryBook();
  book.compute = compute;
  const [mine, theirs] = scripts;
  if (mine === undefined || theirs === undefined) throw new Error('no scripts');
  for (const { open } of scripts) open(book);
  return { book, mine: insertsBy(mine.script), theirs: insertsBy(theirs.script) };
}

/** What the sidebar asks of a script, without the way there and back. */
export const insertsBy =
  (script: LoadedScript): Inserts =>
  (insertion, target) =>
    script.call('cyberbudgetHost', {
      method: 'insertTable',
      args: [target, layoutOf(insertion)],
    }) as ReturnType<Inserts>;

const layouts = new WeakMap<TableInsertion, unknown>();

/** What the sidebar sends of an insertion, made once. */
function layoutOf(insertion: TableInsertion): unknown {
  let layout = layouts.get(insertion);
  if (layout !== undefined) return layout;
  const never = new Promise<never>(() => undefined);
  void sheetsHost((_, ...args) => {
    layout = args[1];
    return never;
  }).insertTable(insertion);
  layouts.set(insertion, layout);
  return layout;
}
