import { formatPercent } from '../amount/format-amount.ts';
import { saysShare } from '../amount/says-amount.ts';
import { accountFaults } from './account-faults.ts';
import { amountFaults, quoted } from './amount-faults.ts';
import type { BudgetDocument, PrintedAmount, PrintedLine, PrintedShare } from './document.ts';
import type { Fault } from './fault.ts';
import { type NamedFigure, namedFigures } from './named-figures.ts';
import { notAsPrinted, notInLine } from './refusals.ts';

/**
 * Figures whose number is not what their printed text says, whose text does not stand in its
 * printed line, or which the account of figures says otherwise. An amount that somebody changed and
 * whose print was left is one.
 */
export function printedFaults(document: BudgetDocument): Fault[] {
  const figures = namedFigures(document);
  return [
    ...figures.flatMap(ofText),
    ...ofLines(document.printedLines, figures),
    ...accountFaults(document, figures),
  ];
}

function ofText({ figure, path, name }: NamedFigure): Fault[] {
  if ('share' in figure) {
    if (saysShare(figure.text, figure.share, figure.rounding)) return [];
    const reason = notAsPrinted(quoted(name), quoted(figure.text), formatPercent(figure.share));
    return [{ path: [...path, 'share'], reason }];
  }
  return amountFaults(figure, path, name);
}

/** An amount whose unit stands on the next line begins at the end of its own. */
const standsIn = ({ text: line }: PrintedLine, { text, at }: PrintedAmount | PrintedShare): boolean => {
  const end = line.slice(at ?? line.search(/\S+\s*$/)).trim();
  return line.startsWith(text, at ?? line.indexOf(text)) || (end !== '' && text.startsWith(end));
};

function ofLines(lines: readonly PrintedLine[], figures: readonly NamedFigure[]): Fault[] {
  const printed = new Map(lines.map((line) => [line.line, line]));
  return figures.flatMap(({ figure, path, name }): Fault[] => {
    const line = printed.get(figure.line);
    if (line === undefined || figure.byHand || standsIn(line, figure)) return [];
    return [{ path: [...path, 'text'], reason: notInLine(quoted(name), quoted(figure.text)) }];
  });
}
