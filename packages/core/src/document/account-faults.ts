import { readShare } from '../amount/says-amount.ts';
import { amountFaults, quoted } from './amount-faults.ts';
import type { BudgetDocument, Figure } from './document.ts';
import type { Fault } from './fault.ts';
import type { NamedFigure } from './named-figures.ts';
import { notAsReferred, notAsRestated, refersToNothing } from './refusals.ts';

/**
 * Where the account of figures is not that of the document: a number that is not what its text
 * says, a figure that refers to none of the document, a field that is printed otherwise, and a
 * figure or a sum that is said to be printed again and is another.
 */
export function accountFaults(
  { figures: account }: BudgetDocument,
  figures: readonly NamedFigure[],
): Fault[] {
  const fields = new Map(figures.map((named) => [named.field, named]));
  return account.flatMap((figure, position): Fault[] => {
    const { use, of, text, amountYen, roundingYen } = figure;
    const path = ['figures', position];
    const own = amountYen === null ? [] : amountFaults({ text, amountYen, roundingYen }, path, text);
    if (own.length > 0 || of === null || !REFERRING.has(use)) return own;
    const meant = of.split('+').flatMap((one) => fields.get(one) ?? []);
    if (meant.length < of.split('+').length)
      return [{ path: [...path, 'of'], reason: refersToNothing(quoted(text)) }];
    return use === 'field' ? ofField(figure, meant) : ofRestatement(figure, meant, path);
  });
}

const REFERRING: ReadonlySet<Figure['use']> = new Set(['field', 'restatement']);

const ofField = ({ text, line }: Figure, meant: readonly NamedFigure[]): Fault[] =>
  meant
    .filter(({ figure }) => figure.text !== text || figure.line !== line)
    .map(({ path, name, figure }) => ({
      path: [...path, 'text'],
      reason: notAsReferred(quoted(name), quoted(figure.text), quoted(text)),
    }));

/** A value and to what it is rounded: whole yen, or a share. */
interface Rounded {
  readonly value: number;
  readonly rounding: number;
}

/**
 * What is said to differ is told by the audit; whatever else is printed again is the same, or the
 * same more coarsely.
 */
function ofRestatement(figure: Figure, meant: readonly NamedFigure[], path: Fault['path']): Fault[] {
  if (figure.reason === 'differs') return [];
  const [again, ...terms] = [restated(figure), ...meant.map(({ figure: term }) => valueOfField(term))];
  const value = terms.reduce((sum, term) => sum + term.value, 0);
  const rounding = Math.max(again?.rounding ?? 0, ...terms.map((term) => term.rounding));
  const allowed = figure.reason === 'rounded' ? rounding / 2 : 0;
  if (again !== null && again !== undefined && Math.abs(again.value - value) <= allowed) return [];
  const others = meant.map(({ figure: term }) => term.text).join(' + ');
  return [{ path: [...path, 'of'], reason: notAsRestated(quoted(figure.text), quoted(others)) }];
}

function restated({ text, amountYen, roundingYen }: Figure): Rounded | null {
  if (amountYen !== null) return { value: amountYen, rounding: roundingYen ?? 0 };
  return readShare(text);
}

const valueOfField = (figure: NamedFigure['figure']): Rounded =>
  'share' in figure
    ? { value: figure.share, rounding: figure.rounding }
    : { value: figure.amountYen, rounding: figure.roundingYen };
