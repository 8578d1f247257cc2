import type { Layout, RowRole } from './layout.ts';

const LINES: ReadonlySet<RowRole> = new Set(['title', 'unit', 'note', 'source']);

/**
 * How many rows from the heading on are a table's own: heading, body and closing rows, without the
 * lines of text around them.
 */
export const dataRows = ({ rows }: Pick<Layout, 'rows'>): number =>
  rows.filter((role) => !LINES.has(role)).length;
