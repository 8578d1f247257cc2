import { ENGLISH_UNITS, TABLE_KINDS, tableCells, UNITS, yearName } from '@cyberbudget/core';
import { publishedLibrary } from '@cyberbudget/documents';
import { insertTable } from '../sheet-host.ts';
import { TEXTS } from './texts.ts';

const library = publishedLibrary();

await Office.onReady();
const language = /^ja\b/i.test(Office.context.displayLanguage ?? 'ja') ? 'ja' : 'en';
const texts = TEXTS[language];
document.documentElement.lang = language;
for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
  element.textContent = String(texts[element.dataset['text'] as keyof typeof texts]);
}

const kind = choice(
  'kind',
  TABLE_KINDS.map(({ name }) => name[language]),
);
const year = choice(
  'year',
  library.documents.map(({ document: one }) => yearName(one)[language]),
);
const unit = choice(
  'unit',
  UNITS.map((one) => (language === 'ja' ? one : ENGLISH_UNITS[one])),
);
unit.selectedIndex = UNITS.indexOf('億円');
document.getElementById('insert')?.addEventListener('click', insert);

function choice(id: string, names: readonly string[]): HTMLSelectElement {
  const select = document.getElementById(id) as HTMLSelectElement;
  for (const name of names) select.add(new Option(name));
  return select;
}

async function insert(): Promise<void> {
  const index = library.documents[year.selectedIndex];
  const made = index && TABLE_KINDS[kind.selectedIndex]?.make(index, library);
  if (made?.ok !== true) return say(texts.failed(''));
  const cells = tableCells(made.value, { unit: UNITS[unit.selectedIndex] ?? '億円', headings: 1, language });
  const outcome = await insertTable(cells);
  if (outcome.ok) return say(texts.inserted(outcome.address));
  say(outcome.failure === 'cells-taken' ? texts.taken(outcome.detail) : texts.failed(outcome.detail));
}

function say(text: string): void {
  const outcome = document.getElementById('outcome');
  if (outcome !== null) outcome.textContent = text;
}
