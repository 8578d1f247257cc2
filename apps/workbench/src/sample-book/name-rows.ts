const longestInOneLine = 36;
const twoLines = 44;

/**
 * Heights of the rows of a list of names: a name that does not fit into the column stands in two
 * lines.
 */
export function nameRowHeights(names: readonly string[], firstRow: number): Readonly<Record<number, number>> {
  return Object.fromEntries(
    names.flatMap((name, index) => (name.length > longestInOneLine ? [[firstRow + index, twoLines]] : [])),
  );
}
