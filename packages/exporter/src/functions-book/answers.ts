import { type IndexedDocument, type Language, type Library, MEASURES, yearName } from '@cyberbudget/core';
import {
  argumentWords,
  type CellInput,
  cellValue,
  findFunction,
  isRows,
  type Word,
} from '@cyberbudget/core/functions';
import { closingId, measureId, WHOLE_ID } from './words.ts';

type Value = string | number;

/**
 * Every number and citation under its key "edition|ministry|field|measure or item", and what META
 * tells under "edition|i|item", asked of the core one by one: amounts in yen. What it refuses has
 * no row.
 */
export function answerRows(library: Library, language: Language): [key: string, value: Value][] {
  const asked = asker(library, language);
  const { closing, citation, topic } = argumentWords(library);
  const labels = firstOfEach(closing).map(([word, id]): Word => [word, closingId(id)]);
  return library.documents.flatMap((index) => {
    const { id } = index.document;
    const year = yearName(index.document).ja;
    const wholeOr = (words: readonly Word[]): Word[] => [['', WHOLE_ID], ...words, ...labels];
    const numbers = (who: Word, field: Word) =>
      MEASURES.map(({ id: measure, name }): [string, Value | null] => [
        `${id}|${who[1]}|${field[1]}|${measureId(measure)}`,
        asked('CYBERBUDGET', [who[0], year, field[0], name.ja, '円']),
      ]);
    const sources = (who: Word, field: Word) =>
      firstOfEach(citation).map(([word, item]): [string, Value | null] => [
        `${id}|${who[1]}|${field[1]}|c:${item}`,
        asked('CYBERBUDGET_SOURCE', [who[0], year, field[0], word]),
      ]);
    const told = firstOfEach(topic).map(([word, item]): [string, Value | null] => [
      `${id}|i|${item}`,
      asked('CYBERBUDGET_META', [word, year]),
    ]);
    const pairs = wholeOr(ministriesOf(index)).flatMap((who) =>
      wholeOr(fieldsOf(index)).flatMap((field) => [...numbers(who, field), ...sources(who, field)]),
    );
    return [...pairs, ...told].flatMap(([key, value]): [string, Value][] =>
      value === null ? [] : [[key, value]],
    );
  });
}

const ministriesOf = ({ document }: IndexedDocument): Word[] =>
  document.ministries.map(({ id, name }) => [name, id]);

const fieldsOf = ({ document }: IndexedDocument): Word[] =>
  document.strategyFields.map(({ code }) => [code, code]);

/** One spelling for each id. */
const firstOfEach = (words: readonly Word[]): Word[] =>
  words.filter(([, id], position) => words.findIndex(([, other]) => other === id) === position);

/**
 * Asks a function for one cell; null where it has no answer, or one that is no text and no number.
 */
function asker(library: Library, language: Language) {
  return (id: string, cells: readonly CellInput[]): Value | null => {
    const definition = findFunction(id);
    const found = definition.ok ? definition.value.answer({ library, language }, cells) : definition;
    if (!found.ok || isRows(found.value)) return null;
    const value = cellValue(found.value);
    return typeof value === 'boolean' ? null : value;
  };
}
