/**
 * The records of a CSV text (RFC 4180) under the names of its first line.
 * @throws Error where a line has more or fewer fields than names: a comma that is not quoted would
 * move every field behind it
 */
export function parseCsv(text: string): Readonly<Record<string, string>>[] {
  const [names = [], ...rows] = parseRows(text);
  return rows.map((cells) => {
    if (cells.length !== names.length)
      throw new Error(`${cells.length} fields instead of ${names.length}: ${cells.join(' | ')}`);
    return Object.fromEntries(names.map((name, position) => [name, cells[position] ?? '']));
  });
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ',') continue;
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  }
  return rows;
}
