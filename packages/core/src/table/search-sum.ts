import { formatAmount } from '../amount/format-amount.ts';
import { sumYen } from '../amount/yen.ts';
import type { ProgramFigures } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Row } from './table.ts';

/** How the programs of a list were found. */
export interface Searched {
  readonly byTerm: boolean;
  /** How many matched, of which the list may show the first only. */
  readonly of: number;
}

const sumOf = (programs: readonly ProgramFigures[]) => sumYen(programs.map(({ amount }) => amount.amountYen));

/**
 * The row that closes a list of programs: it says that it is the sum of what was found, and no
 * budget that anybody published.
 */
export const searchSumRow = (programs: readonly ProgramFigures[], searched: Searched): Row => ({
  kind: 'listed',
  cells: [sumName(programs, searched), null, null, sumOf(programs), null, null, null],
});

/** The same in a sentence, for whoever reads the rows one by one. */
export function searchNote(programs: readonly ProgramFigures[], searched: Searched): Bilingual {
  const [sum, name] = [formatAmount(sumOf(programs), '億円'), sumName(programs, searched)];
  return {
    ja: `${name.ja}は${sum}億円（${programs.length}件）で、資料が公表した額ではありません。`,
    en: `${name.en}: ${sum} (100 million yen), ${programs.length} found; nobody published that sum.`,
  };
}

function sumName(programs: readonly ProgramFigures[], { byTerm, of }: Searched): Bilingual {
  const first = programs.length < of ? programs.length : null;
  const [ja, en] = byTerm
    ? ['語による検索の合計', 'Total of the search']
    : ['該当する施策の合計', 'Total of these programs'];
  return {
    ja: first === null ? ja : `${ja}（先頭${first}件）`,
    en: first === null ? en : `${en} (first ${first})`,
  };
}
