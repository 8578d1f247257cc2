/** The row of a table's headings, counted from 1: above it stand title and source. */
export const HEADING_ROW = 4;
