import { type MinistryEntry, OTHERS, type PrintedName } from '@cyberbudget/core';
import { asideClaim, type Claim, claim } from '../account/claim.ts';
import { ministryOf } from '../label/ministry-name.ts';
import type { EntryAmount, MinistryRow } from '../list/entry.ts';
import { otherAmount, printedAmount, printedShare } from '../list/reading.ts';
import type { ImportNotice } from '../problem/problem.ts';
import type { Stage } from '../stage/stage.ts';
import { isOwnStage, otherStage } from '../stage/stage.ts';
import { comparable } from '../text/clean.ts';
import type { ShareChart } from './share-chart.ts';

export interface BuiltMinistries {
  readonly ministries: readonly MinistryEntry[];
  readonly claims: readonly Claim[];
  readonly notices: readonly ImportNotice[];
}

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly printedNames: PrintedName[];
  share: MinistryEntry['share'];
  amount?: NonNullable<MinistryEntry['amount']>;
  others?: NonNullable<MinistryEntry['others']>;
}

/**
 * The ministries: those of the share chart in its order, then those that only have programs, その他
 * last. A body that the register does not know is kept under its printed name.
 */
export function buildMinistries(
  chart: ShareChart,
  rows: readonly MinistryRow[],
  programs: readonly PrintedName[],
  document: Stage,
): BuiltMinistries {
  const drafts = new Map<string, Draft>();
  const claims: Claim[] = [];
  const notices: ImportNotice[] = [];
  const add = (printed: PrintedName): Draft => {
    const { id, name, registered } = ministryOf(printed.text);
    const draft = drafts.get(id) ?? { id, name, printedNames: [], share: null };
    if (!drafts.has(id) && !registered) {
      notices.push({
        code: 'unknown-ministry',
        severity: 'warning',
        name,
        line: printed.line,
        page: printed.page,
      });
    }
    drafts.set(id, draft);
    const known = draft.printedNames.some(({ text }) => comparable(text) === comparable(printed.text));
    if (!known) draft.printedNames.push(printed);
    return draft;
  };
  for (const { name, line, share } of chart.slices) {
    const draft = add({ text: name, line: line.number, page: line.page });
    claims.push(claim(share, draft.share === null ? 'field' : 'restatement', `ministries/${draft.id}/share`));
    draft.share ??= printedShare(share);
  }
  for (const { ministry, line, amounts } of rows) {
    if (amounts.length === 0) continue;
    const draft = add({ text: ministry, line: line.number, page: line.page });
    for (const one of amounts) claims.push(...amountOf(draft, one, document));
  }
  for (const printed of programs) add(printed);
  const ministries = [...drafts.values()];
  ministries.sort((one, other) => Number(one.id === OTHERS) - Number(other.id === OTHERS));
  const without = chart.withoutShare.map(
    ({ name, line }): ImportNotice => ({
      code: 'ministry-without-share',
      severity: 'warning',
      name,
      line: line.number,
      page: line.page,
    }),
  );
  return { ministries: ministries.map(inOrderOfPrinting), claims, notices: [...notices, ...without] };
}

/**
 * Gives a ministry one of its amounts: the first of this document's stage is its own, one of
 * another stage stands beside it.
 */
function amountOf(draft: Draft, { figure, meaning }: EntryAmount, document: Stage): Claim[] {
  const path = `ministries/${draft.id}`;
  if (typeof meaning === 'string') return [asideClaim(figure, meaning, path)];
  const stage = otherStage(meaning, document);
  const other = stage === null ? null : otherAmount(figure, stage);
  if (other !== null) {
    draft.others = [...(draft.others ?? []), other];
    return [claim(figure, 'other-year', path)];
  }
  const amount = printedAmount(figure);
  if (amount === null || !isOwnStage(meaning, document)) return [];
  if (draft.amount !== undefined) return [claim(figure, 'restatement', `${path}/amount`)];
  draft.amount = amount;
  return [claim(figure, 'field', `${path}/amount`)];
}

const inOrderOfPrinting = (draft: Draft): MinistryEntry => ({
  ...draft,
  printedNames: [...draft.printedNames].sort((one, other) => one.line - other.line),
});
