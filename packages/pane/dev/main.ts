import { areaOf, type DocumentTexts, joinDocument, type Language, VERSION } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { isRows } from '@cyberbudget/core/functions';
import { libraryOfFigures, publishedFigures } from '@cyberbudget/documents/figures';
import { loadBeside, loadTexts } from '@cyberbudget/documents/load-texts';
import { loadImporterApart } from '../src/import-apart/index.ts';
import { mountPane, type ThemeName } from '../src/index.ts';
import { contentsOf, createMemoryHost, createWorkbook, writeCells } from '../src/memory-host/index.ts';

// The pane over a workbook in memory: to look at it, and to test it, without a spreadsheet.
// ?lang=en&theme=dark&lacks=insertChart,goTo&unread=fy2024-draft&kept=2099

const query = new URLSearchParams(location.search);
const language: Language = query.get('lang') === 'en' ? 'en' : 'ja';
const library = libraryOfFigures([], () => null);

/**
 * Fetched, as the add-in does: an older browser remembers a module that could not be fetched, and
 * would not ask for it again.
 */
async function fetchTexts(document: string): Promise<DocumentTexts> {
  const answer = await fetch(new URL(`../../documents/data/${document}.texts.json`, import.meta.url));
  if (!answer.ok) throw new Error(`${document}: ${answer.status}`);
  return (await answer.json()) as DocumentTexts;
}

/** What a formula shows: the number where its arguments are literals. */
function calculate(formula: string): string | number {
  const traced = traceFormula(formula, { library, language });
  if (traced === null) return '#NAME?';
  const { result } = traced;
  if (result?.ok !== true || isRows(result.value)) return result?.ok === false ? '#N/A' : '#VALUE!';
  const { value } = result.value;
  return typeof value === 'boolean' ? String(value) : value;
}

const workbook = createWorkbook('Sheet1', calculate);
for (const id of query.getAll('unread'))
  workbook.unread.set(id, {
    ...{ id, year: { fiscalYear: 2024, phase: 'draft' }, reason: 'damaged', detail: null },
  });
workbook.functionNames.push(...query.getAll('name'));
// As a workbook comes that somebody else filled: nobody was asked here.
for (const year of query.getAll('kept')) {
  const [figures] = publishedFigures;
  if (figures === undefined) throw new Error('no document');
  const published = joinDocument(figures, await loadTexts(figures.id));
  const document = { ...published, id: `kept-${year}`, fiscalYear: Number(year) };
  workbook.documents.set(document.id, { document, agreed: null });
}
const host = createMemoryHost(workbook);
const lacks = (query.get('lacks') ?? '').split(',');
const offered = Object.fromEntries(Object.entries(host).filter(([name]) => !lacks.includes(name)));
const element = document.getElementById('pane');
if (element === null) throw new Error('no element for the pane');
const mounted = mountPane(element, {
  host: offered as unknown as typeof host,
  makeLibrary: libraryOfFigures,
  apart: { loadTexts: fetchTexts, loadBeside },
  loadImporter: loadImporterApart,
  language,
  theme: (query.get('theme') ?? 'light') as ThemeName,
  version: VERSION,
  errataPage: (chosen) => `errata-${chosen}.html`,
  onLanguageChange: (next) => {
    document.documentElement.lang = next;
  },
});
document.documentElement.lang = language;

/** For tests and for the console. */
Object.assign(globalThis, {
  workbook,
  mounted,
  libraryOfFigures,
  write: (address: string, formula: string) => {
    const [sheet, area] = [workbook.sheets.get('Sheet1'), areaOf(address)];
    if (sheet !== undefined && area !== null) writeCells(sheet, area, [[{ formula }]]);
  },
  contentsOf: (sheet: string, address: string) => contentsOf(workbook, { sheet, address }),
});
