import type { PrintedAmount, PrintedShare } from '../document/document.ts';
import { listedPrograms, printedAmount, printedShare, type Subject } from './subject.ts';

/** A printed figure that a number is made of, with the title of its program where it is one. */
export interface FigureBehind {
  readonly title: string | null;
  readonly figure: PrintedAmount | PrintedShare;
}

const untitled = (figure: PrintedAmount | PrintedShare | null): FigureBehind[] =>
  figure === null ? [] : [{ title: null, figure }];

/** The amount printed for exactly the subject, with the program's title where it is one. */
export const amountFigure = (subject: Subject): FigureBehind[] =>
  untitled(printedAmount(subject)).map(({ figure }) => ({ title: subject.program?.title ?? null, figure }));

/** The share printed for exactly the subject. */
export const shareFigure = (subject: Subject): FigureBehind[] => untitled(printedShare(subject));

/** The amounts of the listed programs. */
export function programFigures(subject: Subject): FigureBehind[] {
  const found = listedPrograms(subject);
  return found.ok ? found.value.programs.map(({ title, amount }) => ({ title, figure: amount })) : [];
}

/**
 * What an estimate rests on: the printed amount, else the share and the total that it is a share
 * of.
 */
export function estimateFigures(subject: Subject): FigureBehind[] {
  const printed = amountFigure(subject);
  if (printed.length > 0) return printed;
  const share = shareFigure(subject);
  return share.length === 0 ? [] : [...share, ...untitled(subject.index.document.total)];
}
