/**
 * How the rows and columns of a table stand: numbers to the right, texts to the left, closing rows
 * bold.
 */
export function lookOfTable(
  table: Word.Table,
  {
    cells,
    closing,
    textColumns,
  }: {
    readonly cells: readonly (readonly string[])[];
    readonly closing: readonly number[];
    readonly textColumns: readonly number[];
  },
): void {
  table.horizontalAlignment = 'Right';
  for (const row of cells.keys()) {
    table.getCell(row, 0).parentRow.font.bold = row === 0 || closing.includes(row);
    for (const column of textColumns) table.getCell(row, column).horizontalAlignment = 'Left';
  }
}
