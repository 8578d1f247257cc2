import type { PrintedAmount, PrintedShare } from '../document/document.ts';
import type { MeasureId } from './measure.ts';
import { listedPrograms, printedAmount, printedShare, type Subject } from './subject.ts';

/** A printed figure that a number is made of, with the title of its program where it is one. */
export interface FigureBehind {
  readonly title: string | null;
  readonly figure: PrintedAmount | PrintedShare;
}

/** The printed figures behind a measure of a subject, in the order of the document. */
export function figuresBehind(measure: MeasureId, subject: Subject): FigureBehind[] {
  const programs = programFigures(subject);
  const printed = untitled(printedAmount(subject));
  const share = untitled(printedShare(subject));
  const implied = printed.length > 0 ? printed : [...share, ...untitled(subject.index.document.total)];
  switch (measure) {
    case 'amount':
      return printed.length > 0 ? printed : programs;
    case 'listed':
    case 'count':
      return programs;
    case 'unlisted':
      return [...printed, ...programs];
    case 'coverage':
      return [...implied, ...programs];
    case 'share':
      return share;
    case 'estimate':
    case 'low':
    case 'high':
      return implied;
  }
}

const untitled = (figure: PrintedAmount | PrintedShare | null): FigureBehind[] =>
  figure === null ? [] : [{ title: null, figure }];

function programFigures(subject: Subject): FigureBehind[] {
  const found = listedPrograms(subject);
  return found.ok ? found.value.programs.map(({ title, amount }) => ({ title, figure: amount })) : [];
}
