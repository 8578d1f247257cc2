import { columnDecimals, formatAmount } from '@cyberbudget/core';
import type { Bar, Segment } from './chart.ts';
import { amountText, type ChartOptions } from './chart-options.ts';
import type { MinistryFigures } from './ministry-figures.ts';
import type { NumberedNotes } from './numbered-notes.ts';

/**
 * A ministry's bar, labelled with the amount it is as long as, its bounds, and the listed part of
 * it.
 */
export function ministryBar(figures: MinistryFigures, numbered: NumberedNotes, options: ChartOptions): Bar {
  const { name, short, listed, amount, estimate, bounds } = figures;
  const range = amount === null ? bounds : null;
  const whole = amount ?? estimate;
  return {
    label: name[options.language],
    short: short[options.language],
    segments: segments(listed ?? 0, whole, amount === null ? 'estimate' : 'unlisted'),
    range,
    amount: amountText(whole ?? listed ?? 0, options),
    remark: remark(figures, options),
    notes: notes(figures, options).map((text) => numbered.of(text)),
  };
}

/**
 * @param role what lies beyond the listed amount: implied by a share, or part of a printed amount
 */
function segments(listed: number, whole: number | null, role: 'estimate' | 'unlisted'): Segment[] {
  const all: Segment[] = [
    { role: 'listed', amountYen: listed },
    { role, amountYen: Math.max(0, (whole ?? 0) - listed) },
  ];
  return all.filter(({ amountYen }) => amountYen > 0);
}

/**
 * "推計 142.71～144.10、うち掲載額 33.9"; 掲載額 without うち where it is more than the estimate.
 */
function remark({ listed, amount, estimate, bounds }: MinistryFigures, options: ChartOptions): string {
  const isJapanese = options.language === 'ja';
  const whole = amount ?? estimate;
  if (whole === null) return isJapanese ? '掲載額' : 'listed';
  const kind =
    amount !== null
      ? isJapanese
        ? '公表額'
        : 'published'
      : `${isJapanese ? '推計' : 'est.'}${bounds === null ? '' : ` ${boundsText(bounds, options)}`}`;
  if (listed === null) return kind;
  const shown = amountText(listed, options);
  if (!isJapanese) return `${kind}, listed ${shown}`;
  return `${kind}、${listed <= whole ? 'うち' : ''}掲載額 ${shown}`;
}

/** Bounds with one digit more than amounts: rounded like them, they would be others. */
function boundsText(
  { low, high }: NonNullable<MinistryFigures['bounds']>,
  { unit, language }: ChartOptions,
): string {
  const [least, most] = [low, high].map((end) =>
    formatAmount(end, unit, columnDecimals({ finer: true }, unit)),
  );
  return language === 'ja' ? `${least}～${most}` : `${least}–${most}`;
}

function notes({ name, listed, bounds, inside }: MinistryFigures, options: ChartOptions): string[] {
  const isJapanese = options.language === 'ja';
  const said = inside.map((one) => {
    const amount = amountText(one.listed ?? 0, options);
    return isJapanese ? `${one.name.ja}（掲載額${amount}）` : `${one.name.en} (listed ${amount})`;
  });
  const held = isJapanese
    ? `構成比の記載がない${said.join('、')}を含みます。`
    : `Includes the ${said.join(', ')}, for which no share is printed.`;
  const above = isJapanese
    ? `${name.ja}の掲載額は、推計額の上限を上回ります（検算を参照）。`
    : `What is listed for the ${name.en} exceeds the upper bound of the estimate (see the check).`;
  return [
    ...(inside.length > 0 ? [held] : []),
    ...(listed !== null && bounds !== null && listed > bounds.high ? [above] : []),
  ];
}
