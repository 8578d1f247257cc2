import type { BudgetDocument, PrintedAmount, PrintedShare } from './document.ts';
import type { Fault } from './fault.ts';

/**
 * A figure of a document with what it is: where it stands in the data, its path in the account, and
 * a name for a reader.
 */
export interface NamedFigure {
  readonly path: Fault['path'];
  /**
   * As `of` in the account: "programs/fy2023-draft/3-2/amount"; null where the account names no
   * such field.
   */
  readonly field: string | null;
  readonly name: string;
  readonly figure: PrintedAmount | PrintedShare;
}

/** Every figure that a document is made of, in its order. */
export function namedFigures({
  total,
  others,
  strategyFields,
  ministries,
  programs,
}: BudgetDocument): NamedFigure[] {
  const of = (
    path: Fault['path'],
    name: string,
    figure: PrintedAmount | PrintedShare | null | undefined,
    field: string | null = null,
  ): NamedFigure[] => (figure ? [{ path, name, figure, field }] : []);
  const ofOthers = (path: Fault['path'], name: string, amounts: BudgetDocument['others'] | undefined) =>
    (amounts ?? []).flatMap(({ amount }, at) => of([...path, 'others', at, 'amount'], name, amount));
  return [
    ...of(['total'], '総額', total, 'total'),
    ...ofOthers([], '総額', others),
    ...strategyFields.flatMap((entry, at) => {
      const path = ['strategyFields', at];
      return [
        ...of([...path, 'total'], entry.name, entry.total, `strategyFields/${entry.code}/total`),
        ...of([...path, 'share'], entry.name, entry.share, `strategyFields/${entry.code}/share`),
        ...ofOthers(path, entry.name, entry.others),
      ];
    }),
    ...ministries.flatMap((entry, at) => {
      const path = ['ministries', at];
      return [
        ...of([...path, 'amount'], entry.name, entry.amount, `ministries/${entry.id}/amount`),
        ...of([...path, 'share'], entry.name, entry.share, `ministries/${entry.id}/share`),
        ...ofOthers(path, entry.name, entry.others),
      ];
    }),
    ...programs.flatMap(({ id, title, amount, others: more, detail }, at) => {
      const path = ['programs', at];
      const named = (list: 'components' | 'parts') =>
        (detail?.[list] ?? []).flatMap((entry, position) =>
          of([...path, 'detail', list, position, 'amount'], entry.name, entry.amount),
        );
      return [
        ...of([...path, 'amount'], title, amount, `programs/${id}/amount`),
        ...ofOthers(path, title, more),
        ...of([...path, 'detail', 'amount'], title, detail?.amount),
        ...named('components'),
        ...named('parts'),
      ];
    }),
  ];
}
