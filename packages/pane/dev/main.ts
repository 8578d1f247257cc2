import type { Language, Problem } from '@cyberbudget/core';
import { call, findFunction } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import { isComputed, readCall } from '../src/formula/read-call.ts';
import { mountPane, type ThemeName } from '../src/index.ts';
import { contentsOf, createMemoryHost, createWorkbook } from '../src/memory-host/index.ts';

// The pane over a workbook in memory: to look at it, and to test it, without a spreadsheet.
// ?lang=en&theme=dark&lacks=insertChart,goTo

const query = new URLSearchParams(location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'ja';
const library = publishedLibrary();

/** What a formula shows: the number where its arguments are literals. */
function calculate(formula: string): string | number {
  const written = readCall(formula);
  const found = written === null ? null : findFunction(written.id);
  if (written === null || found?.ok !== true) return '#NAME?';
  const args = written.args.map((argument) => (isComputed(argument) ? null : argument));
  const result = call(found.value, { library, language }, args);
  const value = result.ok ? result.value : ('#N/A' as string | Problem);
  return typeof value === 'number' || typeof value === 'string' ? value : '#VALUE!';
}

const workbook = createWorkbook('Sheet1', calculate);
const host = createMemoryHost(workbook);
const lacks = (query.get('lacks') ?? '').split(',');
const offered = Object.fromEntries(Object.entries(host).filter(([name]) => !lacks.includes(name)));
const element = document.getElementById('pane');
if (element === null) throw new Error('no element for the pane');
const mounted = mountPane(element, {
  host: offered as unknown as typeof host,
  makeLibrary: publishedLibrary,
  language,
  theme: (query.get('theme') ?? 'light') as ThemeName,
  version: '0.1.0',
  onLanguageChange: (next) => {
    document.documentElement.lang = next;
  },
});
document.documentElement.lang = language;

/** For tests and for the console. */
Object.assign(globalThis, {
  workbook,
  mounted,
  publishedLibrary,
  contentsOf: (sheet: string, address: string) => contentsOf(workbook, { sheet, address }),
});
