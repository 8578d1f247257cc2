import type { Chart } from './chart.ts';

/**
 * What the picture says, in words, for those who do not see it: unit, every bar with its amount,
 * notes and source.
 */
export function describeChart({ subtitle, groups, numbered, source }: Chart): string {
  const said = groups.map(({ title, bars }) => {
    const amounts = bars
      .map(({ label, amount, remark, notes }) =>
        [`${label} ${amount}`, remark === '' ? '' : ` (${remark})`, ...notes.map((note) => `[${note}]`)].join(
          '',
        ),
      )
      .join('; ');
    return title === null ? amounts : `${title}: ${amounts}`;
  });
  return [subtitle, ...said, ...numbered.map((text, at) => `[${at + 1}] ${text}`), source]
    .filter((text) => text !== '')
    .join('. ');
}
