import { type MinistryEntry, OTHERS, type PrintedName } from '@cyberbudget/core';
import { type Claim, claim } from '../account/claim.ts';
import type { Finding } from '../problem/problem.ts';
import { ministryOf } from '../slide/ministry-name.ts';
import type { ShareChart } from '../slide/read-share-chart.ts';
import { printedShare } from '../slide/reading.ts';
import { comparable } from '../text/clean.ts';

export interface BuiltMinistries {
  readonly ministries: readonly MinistryEntry[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly printedNames: PrintedName[];
  share: MinistryEntry['share'];
}

/**
 * The ministries: those of the share chart in its order, then those that only have programs, その他 last.
 * A body that the register does not know is kept under its printed name.
 */
export function buildMinistries(chart: ShareChart, programs: readonly PrintedName[]): BuiltMinistries {
  const drafts = new Map<string, Draft>();
  const claims: Claim[] = [];
  const findings: Finding[] = [];
  const add = (printed: PrintedName): Draft => {
    const { id, name, registered } = ministryOf(printed.text);
    const draft = drafts.get(id) ?? { id, name, printedNames: [], share: null };
    if (!drafts.has(id) && !registered) {
      findings.push({
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
  for (const printed of programs) add(printed);
  const ministries = [...drafts.values()];
  ministries.sort((one, other) => Number(one.id === OTHERS) - Number(other.id === OTHERS));
  const without = chart.withoutShare.map(
    ({ name, line }): Finding => ({
      code: 'ministry-without-share',
      severity: 'warning',
      name,
      line: line.number,
      page: line.page,
    }),
  );
  return { ministries: ministries.map(inOrderOfPrinting), claims, findings: [...findings, ...without] };
}

const inOrderOfPrinting = (draft: Draft): MinistryEntry => ({
  ...draft,
  printedNames: [...draft.printedNames].sort((one, other) => one.line - other.line),
});
