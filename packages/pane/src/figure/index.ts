// What stands in a text document for a number or a table, and how it is known again. Without React.
export { figureOf, type PlacedFigure } from './figure-of.ts';
export { type FigureRow, figureRows } from './figure-row.ts';
export { tagInYear } from './other-year.ts';
export { type PlacedTable, tableOf } from './table-of.ts';
export { LONGEST_TAG, readTag, tagOf } from './tag.ts';
