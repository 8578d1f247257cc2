/**
 * The page on the sources with a row for a publication in its table; a row that the file has stays.
 */
export function withSource(page: string, cells: readonly string[]): string {
  const lines = page.split('\n');
  const row = `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  const same = lines.findIndex((line) => line.startsWith(`| ${cells[0]} |`));
  if (same !== -1) return page;
  const last = lines.findLastIndex((line) => line.startsWith('| '));
  return lines.toSpliced(last + 1, 0, row).join('\n');
}
