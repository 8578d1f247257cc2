/** What a printed figure turned out to be, in the order in which an account of them is read. */
export const FIGURE_USES = [
  'field',
  'restatement',
  'component',
  'part',
  'other-year',
  'not-budget',
  'unexplained',
] as const;
