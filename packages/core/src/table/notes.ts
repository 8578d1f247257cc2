import { formatAmount } from '../amount/format-amount.ts';
import { sumYen } from '../amount/yen.ts';
import type { BudgetDocument } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';

/** Listed is not the ministry's whole budget: the sentence under every table that shows both. */
export const LISTED_NOTE: Bilingual = {
  ja: '掲載額は資料が挙げた主な施策の合計で、府省庁の予算の全部ではありません。推計額は構成比×総額です。',
  en: "The listed amount is the sum of the programs given as examples, not the ministry's whole budget. The estimate is share x total.",
};

/** Where the printed field totals do not add up to the printed total: the printed figures stand, and the reader is told. */
export function totalsNote({ strategyFields, total }: BudgetDocument): Bilingual[] {
  if (total === null || strategyFields.length === 0) return [];
  const sum = sumYen(strategyFields.map((field) => field.total.amountYen));
  if (sum === total.amountYen) return [];
  const [fields, whole] = [formatAmount(sum, '億円'), formatAmount(total.amountYen, '億円')];
  return [
    {
      ja: `分野別の公表額の和は${fields}億円で、公表総額${whole}億円と一致しません。資料の数字をそのまま載せています。`,
      en: `The printed field totals add up to ${fields} (100 million yen), the printed total is ${whole}. Both stand as printed.`,
    },
  ];
}

/** The document's own notes (注, ※), which stand under its tables. */
export const documentNotes = ({ notes }: BudgetDocument): Bilingual[] =>
  [...new Set(notes.map(({ text }) => text))].map((text) => ({ ja: text, en: text }));
