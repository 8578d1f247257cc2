import { monthDayOfSerial } from '../fiscal-year/date-serial.ts';
import { isFiscalYear } from '../fiscal-year/era.ts';
import { findProgram } from '../library/find-program.ts';
import { findDocument } from '../library/library.ts';
import { yearName } from '../library/year-name.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { type CellInput, givenText } from '../query/cell.ts';
import { readChoice } from '../query/read-cell.ts';
import { programQuery } from '../table/programs.ts';
import { cellFunction } from './definition.ts';
import { DETAIL_ITEMS, type DetailItem, findDetailItem } from './detail-item.ts';
import { listingHelp } from './listing-help.ts';
import { namedBy, parameter, yearParameter } from './parameters.ts';
import { untraced } from './traced.ts';
import { tracedQuantity } from './traced-quantity.ts';

/**
 * A program's title, number or words of its title; a year is none. A spreadsheet takes a typed 3-2
 * for a date: it is the number again.
 */
function readProgram(cell: CellInput): Answer<string> {
  if (typeof cell === 'string') return answer(givenText(cell));
  if (typeof cell !== 'number' || !Number.isInteger(cell) || isFiscalYear(cell))
    return problem({ code: 'wrong-type', argument: 'program', given: givenText(cell) });
  return answer(monthDayOfSerial(cell) ?? givenText(cell));
}

/** What a program is: one item of its page, or its amount. */
export const cyberbudgetDetail = cellFunction({
  id: 'CYBERBUDGET_DETAIL',
  help: {
    ja: '施策の内容を返します。例: =CYBERBUDGET_DETAIL("RMF","概要")。局課、目的、目標、方式、交付先なども。',
    en: 'What a program is, e.g. =CYBERBUDGET_DETAIL("RMF","overview"): bureau, purpose, target, scheme, recipients.',
  },
  parameters: [
    parameter({
      id: 'program',
      help: {
        ja: '施策の名前かその一部、または説明頁の番号。例: "RMF"、"（３）ー②"、"3-2"',
        en: 'A program\'s title or part of it, or the mark of its page, e.g. "RMF", "3-2"',
      },
      byDefault: null,
      choices: 'program',
      parse: readProgram,
    }),
    parameter({
      id: 'detail',
      help: listingHelp({ ja: '項目', en: 'Item' }, DETAIL_ITEMS, DETAIL_ITEMS[0].name),
      byDefault: DETAIL_ITEMS[0].name,
      choices: 'detail',
      claims: namedBy(findDetailItem),
      parse: readChoice<DetailItem>(findDetailItem),
    }),
    yearParameter,
  ],
  examples: [
    {
      formula: '=CYBERBUDGET_DETAIL("産業サイバーセキュリティ強靭化事業","局課")',
      meaning: { ja: '担当の局課', en: 'The bureau in charge' },
    },
    {
      formula: '=CYBERBUDGET_DETAIL("RMF","掲載額")',
      meaning: { ja: '名前の一部で引いた施策の額', en: 'The amount of a program, by part of its title' },
    },
    {
      formula: '=CYBERBUDGET_DETAIL("1-3",{"方式","交付先"})',
      meaning: {
        ja: '説明頁の番号で引いた方式と交付先',
        en: 'Scheme and recipients, by the mark of the page',
      },
    },
  ],
  run: ({ program: given, detail, year }, { library, language }) => {
    const found = findDocument(library, year);
    if (!found.ok) return found;
    const index = found.value;
    const program = findProgram(index, given ?? '');
    if (!program.ok) return program;
    const { document, texts } = index;
    const item = detail ?? DETAIL_ITEMS[0];
    const { read, readTexts } = item;
    if (read === undefined && readTexts === undefined)
      return tracedQuantity(programQuery(index, program.value), '億円');
    if (readTexts !== undefined && texts === null)
      return problem({ code: 'texts-missing', document: document.id, name: yearName(document) });
    const words = texts?.[program.value.id];
    const value = read?.(index, program.value, language) ?? (words && readTexts?.(words)) ?? null;
    return value === null
      ? problem({ code: 'not-printed', topic: item.name, name: program.value.title })
      : answer(untraced(value, [document]));
  },
});
