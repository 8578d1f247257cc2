import type { ProgramFigures } from '../document/document.ts';
import { choiceFinder } from '../name/find-choice.ts';
import type { Bilingual } from '../problem/problem.ts';

/** An order in which programs are listed. */
export interface ProgramOrder {
  readonly id: string;
  readonly name: Bilingual;
  readonly spellings: readonly string[];
  readonly sort: (programs: readonly ProgramFigures[]) => readonly ProgramFigures[];
}

/** Every order, the default first. Programs of one amount keep the order of the document. */
export const ORDERS: readonly [ProgramOrder, ...ProgramOrder[]] = [
  {
    id: 'document',
    name: { ja: '資料順', en: 'document' },
    spellings: ['資料', '掲載順'],
    sort: (programs) => programs,
  },
  {
    id: 'amount',
    name: { ja: '掲載額', en: 'amount' },
    spellings: ['金額', '額', '金額順', '大きい順', '降順', 'listed', 'largest'],
    sort: (programs) => [...programs].sort((one, other) => other.amount.amountYen - one.amount.amountYen),
  },
];

/**
 * The order of that name in Japanese or English; a problem with all of them where there is none.
 */
export const findOrder = choiceFinder<ProgramOrder>('order', () => ORDERS);
