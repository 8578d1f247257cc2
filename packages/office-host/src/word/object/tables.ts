import { raise } from '../../protocol/office-error.ts';
import type { Argument, OfficeObject } from '../../protocol/office-object.ts';
import type { Json } from '../../workbook/records.ts';
import { atomsOf, textOf } from '../model/atom.ts';
import { cellSpans, idsWithin, rowAtoms } from '../model/find-place.ts';
import type { Span } from '../model/span.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { tableCell } from './table-cell.ts';
import { tableProperties } from './table-properties.ts';
import { changeColumns, changeRows } from './table-shape.ts';
import { assertEditable, liveTable, rowsArgument, textArgument, type WordRealm } from './word-realm.ts';
import { wrap } from './wrap.ts';

/** The tables of a part of the document. */
export function tables(realm: WordRealm, within: () => Span): OfficeObject {
  return {
    className: 'TableCollection',
    kept: true,
    items: () => idsWithin(realm.document.atoms(), 'table', within()).map(realm.table),
  };
}

/** Puts a table in between two paragraphs. Behind it there is always one. */
export function insertTable(
  realm: WordRealm,
  at: number,
  rows: Argument,
  columns: Argument,
  values: Argument,
): OfficeObject {
  const { document } = realm;
  assertEditable(realm, { start: at, end: at });
  if (typeof rows !== 'number' || typeof columns !== 'number') return raise('InvalidArgument');
  if (rows < 1 || columns < 1 || columns > MOST_COLUMNS) raise('InvalidArgument');
  const texts = rowsArgument(values, rows, columns);
  const id = document.newId();
  const isLast = document.atoms().length === at;
  document.put('table', id, {
    ...{ headerRowCount: 0, styleBuiltIn: 'PlainTable', horizontalAlignment: 'Left' },
    ...{ alignments: {}, bold: {} },
  });
  document.splice(at, 0, [
    { kind: 'table', id },
    ...rowAtoms(texts, atomsOf),
    { kind: 'table-end', id },
    ...(isLast ? [{ kind: 'paragraph' } as const] : []),
  ]);
  return realm.table(id);
}

/** Columns that a table of Word has at most. */
const MOST_COLUMNS = 63;

/** A table. */
export function table(realm: WordRealm, id: number): OfficeObject {
  const { document } = realm;
  const span = () => liveTable(realm, id);
  const cells = () => cellSpans(document.atoms(), span());
  const read = () =>
    cells().map((row) => row.map(({ start, end }) => textOf(document.atoms().slice(start, end))));
  const write = (given: Json) => {
    assertEditable(realm, span());
    const texts = rowsArgument(given, cells().length, cells()[0]?.length ?? 0);
    // From the end, so that places before stay where they are.
    for (const [row, spans] of [...cells().entries()].reverse())
      for (const [column, { start, end }] of [...spans.entries()].reverse())
        document.splice(start, end - start, atomsOf(texts[row]?.[column] ?? ''));
  };
  return {
    className: 'Table',
    kept: true,
    properties: { values: { get: read, set: write }, ...tableProperties(realm, id) },
    methods: {
      getCell: (row, column) =>
        cells()[row as number]?.[column as number] === undefined
          ? raise('InvalidArgument')
          : tableCell(realm, id, row as number, column as number),
      insertParagraph: (text, where) =>
        realm.paragraph(
          insertParagraph(realm, where === 'After' ? span().end : raise('ApiNotFound'), textArgument(text)),
        ),
      insertContentControl: () => wrap(realm, document.span(span().start, span().end)),
      ...changeRows(realm, id),
      ...changeColumns(realm, id),
      delete() {
        const { start, end } = span();
        assertEditable(realm, { start, end });
        document.splice(start, end - start, []);
      },
    },
  };
}
