/** Colours of a chart's parts, told apart with any colour vision, 3:1 on white and on black. */
export const CHART_COLORS = [
  '#3E67B5',
  '#C8662B',
  '#2F8F6B',
  '#8E5BB0',
  '#B5862A',
  '#3A8FA8',
  '#C2527F',
  '#6B7F3A',
  '#7A6A5D',
  '#5C7FD1',
  '#A8574F',
  '#808792',
] as const;

export const chartColor = (position: number): string =>
  CHART_COLORS[position % CHART_COLORS.length] ?? CHART_COLORS[0];
