import { formatAmount, formatPercent } from '../amount/format-amount.ts';
import { saysAmount, saysShare } from '../amount/says-amount.ts';
import { shorten } from '../problem/shorten.ts';
import type { BudgetDocument, Figure, PrintedAmount, PrintedLine, PrintedShare } from './document.ts';
import type { Fault } from './fault.ts';
import { type NamedFigure, namedFigures } from './named-figures.ts';
import { NOT_THE_DIGITS, notAsPrinted, notAsReferred, notInLine } from './refusals.ts';

/**
 * Figures whose number is not what their printed text says, whose text does not stand in its printed line, or which the account of
 * figures says otherwise. An amount that somebody changed and whose print was left is one.
 */
export function printedFaults(document: BudgetDocument): Fault[] {
  const figures = namedFigures(document);
  return [
    ...figures.flatMap(ofText),
    ...ofLines(document.printedLines, figures),
    ...ofAccount(document, figures),
  ];
}

function ofText({ figure, path, name }: NamedFigure): Fault[] {
  if ('share' in figure) {
    if (saysShare(figure.text, figure.share, figure.rounding)) return [];
    const reason = notAsPrinted(quoted(name), quoted(figure.text), formatPercent(figure.share));
    return [{ path: [...path, 'share'], reason }];
  }
  return ofAmount(figure, path, name);
}

function ofAmount(
  { text, amountYen, roundingYen }: Pick<Figure, 'text' | 'roundingYen'> & Pick<PrintedAmount, 'amountYen'>,
  path: Fault['path'],
  name: string,
): Fault[] {
  if (saysAmount(text, amountYen, roundingYen)) return [];
  if (saysAmount(text, amountYen, null)) return [{ path: [...path, 'roundingYen'], reason: NOT_THE_DIGITS }];
  const reason = notAsPrinted(quoted(name), quoted(text), `${formatAmount(amountYen, '億円')}億円`);
  return [{ path: [...path, 'amountYen'], reason }];
}

const quoted = (text: string): string => shorten(text, 30);

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

/** The account says of every field once what is printed for it, and of every amount what it is. */
function ofAccount({ figures: account }: BudgetDocument, figures: readonly NamedFigure[]): Fault[] {
  const fields = new Map(figures.map((named) => [named.field, named]));
  return account.flatMap(({ use, of, text, line, amountYen, roundingYen }, position): Fault[] => {
    const path = ['figures', position];
    if (amountYen !== null) {
      const faults = ofAmount({ text, amountYen, roundingYen }, path, text);
      if (faults.length > 0) return faults;
    }
    const named = use === 'field' ? fields.get(of) : undefined;
    if (named === undefined || (named.figure.text === text && named.figure.line === line)) return [];
    return [
      {
        path: [...named.path, 'text'],
        reason: notAsReferred(quoted(named.name), quoted(named.figure.text), quoted(text)),
      },
    ];
  });
}
