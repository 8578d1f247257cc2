/** One format for every cell of a range, which Excel takes in the place of a grid. */
export const setFormat = (range: Excel.Range, numberFormat: string): void => {
  range.numberFormat = numberFormat as unknown as string[][];
};
