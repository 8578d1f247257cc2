import { formatAmount } from '../amount/format-amount.ts';
import { sumYen } from '../amount/yen.ts';
import type { DocumentFigures } from '../document/document.ts';
import { englishNote } from '../document/english-notes.ts';
import { normalizeName } from '../name/normalize.ts';
import type { Bilingual } from '../problem/problem.ts';

/**
 * Where the printed field totals do not add up to the printed total: the printed figures stand, and
 * the reader is told.
 */
export function totalsNote({ strategyFields, total, programs }: DocumentFigures): Bilingual[] {
  if (total === null || strategyFields.length === 0) return [];
  const sum = sumYen(strategyFields.map((field) => field.total.amountYen));
  if (sum === total.amountYen) return [];
  const listed = sumYen(programs.map(({ amount }) => amount.amountYen));
  const [fields, whole] = [formatAmount(sum, '億円'), formatAmount(total.amountYen, '億円')];
  const [restOfFields, rest] = [sum, total.amountYen].map((of) => formatAmount(of - listed, '億円'));
  return [
    {
      ja: `分野別の公表額の和は${fields}億円で、公表総額${whole}億円と一致しません。そのため非掲載額も、分野の和では${restOfFields}億円、総額からは${rest}億円となります。いずれも資料の記載どおりです。`,
      en: `The published field amounts add up to ${fields} (100 million yen), the published total is ${whole}; so the amount not listed is ${restOfFields} by fields and ${rest} of the total. Both are shown as printed.`,
    },
  ];
}

/**
 * The document's own notes (注, ※), each once, which stand under its tables; in English where their
 * wording is known.
 */
export function documentNotes({ notes }: DocumentFigures): Bilingual[] {
  const said = new Map<string, string>();
  for (const { text } of notes) {
    const body = normalizeName(text).replace(MARK, '');
    if (!said.has(body)) said.set(body, text);
  }
  return [...said.values()].map((text) => ({ ja: text, en: englishNote(text) ?? text }));
}

/**
 * What a note begins with: the same sentence is printed as 注１） on one page and with ※ on
 * another.
 */
const MARK = /^(?:注\d*\)?|※)/;
