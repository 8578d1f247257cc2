import { formatAmount } from '../amount/format-amount.ts';
import { saysAmount } from '../amount/says-amount.ts';
import { shorten } from '../problem/shorten.ts';
import type { Figure, PrintedAmount } from './document.ts';
import type { Fault } from './fault.ts';
import { NOT_THE_DIGITS, notAsPrinted } from './refusals.ts';

/**
 * An amount whose number is not what its text says, or whose rounding is not that of its digits.
 */
export function amountFaults(
  { text, amountYen, roundingYen }: Pick<Figure, 'text' | 'roundingYen'> & Pick<PrintedAmount, 'amountYen'>,
  path: Fault['path'],
  name: string,
): Fault[] {
  if (saysAmount(text, amountYen, roundingYen)) return [];
  if (saysAmount(text, amountYen, null)) return [{ path: [...path, 'roundingYen'], reason: NOT_THE_DIGITS }];
  const reason = notAsPrinted(quoted(name), quoted(text), `${formatAmount(amountYen, '億円')}億円`);
  return [{ path: [...path, 'amountYen'], reason }];
}

/** A text as a refusal quotes it. */
export const quoted = (text: string): string => shorten(text, 30);
