import type { PrintedAmount } from '../document/document.ts';
import type { ListedPrograms } from '../library/indexed-document.ts';
import type { Finding } from './finding.ts';
import { type About, decided, undecided } from './judge.ts';
import { markedAmount } from './quantity-text.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';

/** Whether listed programs stay within a printed amount of which they are part. */
export function withinPrinted(
  subject: Pick<About, 'relation' | 'subject' | 'name'>,
  { programs, sum }: ListedPrograms,
  printed: PrintedAmount | null,
): Finding {
  const listed = markedAmount(sum);
  const whole = markedAmount(printed?.amountYen ?? 0);
  const amounts = programs.map(({ amount }) => amount);
  const { ja, en } = subject.name;
  const about: About = {
    ...subject,
    quantity: 'yen',
    printed: printed?.text ?? '',
    statement:
      printed === null
        ? {
            ja: `${ja}の掲載計は${listed.ja}ですが、公表額が資料にありません。`,
            en: `${capital(en)}: the listed programs add up to ${listed.en}, but no amount is published for it.`,
          }
        : {
            ja: `${ja}の掲載計は${listed.ja}、公表額は${whole.ja}です。`,
            en: `${capital(en)}: the listed programs add up to ${listed.en}; the published amount is ${whole.en}.`,
          },
    places: sourcePlaces([printed, ...amounts]),
  };
  if (printed === null) return undecided(about);
  return decided(about, {
    mustBe: 'at-most',
    expected: printed.amountYen,
    found: sum,
    allowed: roundingToleranceYen([printed, ...amounts]),
  });
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
