import { isQueriedNumber, TABLE_KINDS } from '@cyberbudget/core';
import { CATALOGUE, type Card, call, isRows } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import { expect, test } from 'vitest';

const library = publishedLibrary();
const [index] = library.documents;
const definition = CATALOGUE.find(({ id }) => id === 'CYBERBUDGET_CARD');

function cardOf(ministry: string, language: 'ja' | 'en'): Card {
  if (definition === undefined) return expect.fail('no CYBERBUDGET_CARD');
  const found = call(definition, { library, language }, [ministry, undefined, undefined, '百万円']);
  if (!found.ok || isRows(found.value) || found.value.card === undefined) return expect.fail(ministry);
  return found.value.card;
}

const ministries = index?.document.ministries.filter(({ id }) => index.byMinistry.has(id)) ?? [];

test.each(ministries.map(({ name }) => name))('the card of %s is English but for what is quoted', (name) => {
  const { card, unit, entries, source } = cardOf(name, 'en');
  const titles = index?.document.programs.map(({ title }) => title) ?? [];
  const said = [
    card.en,
    unit.en,
    source.publisher ?? '',
    source.text.replace(/"[^"]*"/g, ''),
    ...entries.flatMap(({ name: entry, value }) => [
      entry.en,
      titles.reduce((text, title) => text.replace(title, ''), String(value)),
    ]),
  ];
  expect(said.filter((text) => /[\u3040-\u30ff\u4e00-\u9fff、・]/.test(text))).toEqual([]);
});

test.each([
  ['ja', ['年度', '単位'], '百万円'],
  ['en', ['Year', 'Unit'], 'million yen'],
] as const)('a card says its year and its unit first (%s)', (language, names, unit) => {
  const { entries } = cardOf('総務省', language);
  expect(entries.slice(0, 2).map(({ name }) => name[language])).toEqual(names);
  expect(entries[1]?.value).toBe(unit);
});

test('what stands on a card is what the table of ministries says', () => {
  const made = index && TABLE_KINDS[0].make(index, library);
  if (made?.ok !== true) return expect.fail('no table');
  const { columns, rows } = made.value;
  const estimate = columns.findIndex(({ id }) => id === 'estimate');
  const cell = rows[1]?.cells[estimate] ?? null;
  const value = cardOf('総務省', 'ja').entries.find(({ name }) => name.ja === '推計額')?.value;
  expect(isQueriedNumber(cell) && cell.value / 1e6).toBe(value);
});
