import {
  displayCell,
  isQueriedNumber,
  type Language,
  type Query,
  type Row,
  sourceLine,
  type Table,
  type Unit,
} from '@cyberbudget/core';
import type { ReactNode } from 'react';
import { Wide } from './parts.tsx';

/** How a table is shown, and where its names and numbers lead. */
export interface TableTerms {
  readonly unit: Unit;
  readonly language: Language;
  /** The columns that are shown, by id; all where it is left out. */
  readonly columns?: readonly string[];
  /** Where the name of a row leads, which is its first cell; null where nowhere. */
  readonly rowLink: (row: Row, query: Query | null) => string | null;
}

/** A table of the core with its notes and its source: nothing of it is computed here. */
export function TableView({
  table,
  terms,
}: {
  readonly table: Table;
  readonly terms: TableTerms;
}): ReactNode {
  const { unit, language, columns } = terms;
  const shown = table.columns.flatMap((column, position) =>
    columns === undefined || columns.includes(column.id) ? [{ column, position }] : [],
  );
  return (
    <figure className="table">
      <Wide name={table.title[language]}>
        <table>
          <thead>
            <tr>
              {shown.map(({ column }) => (
                <th key={column.id} scope="col" className={column.kind === 'text' ? undefined : 'number'}>
                  {column.title[language]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, at) => (
              <tr key={at} className={row.kind}>
                {shown.map(({ column, position }, first) => {
                  const cell = row.cells[position] ?? null;
                  const text = displayCell(cell, column, unit, language);
                  if (first > 0)
                    return (
                      <td key={column.id} className={column.kind === 'text' ? undefined : 'number'}>
                        {text}
                      </td>
                    );
                  const link = terms.rowLink(row, firstQuery(row));
                  return (
                    <th key={column.id} scope="row">
                      {link === null ? text : <a href={link}>{text}</a>}
                    </th>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      <figcaption>
        {table.notes.map((note) => (
          <p key={note.en}>{note[language]}</p>
        ))}
        <p>{sourceLine(table, unit, language)}</p>
      </figcaption>
    </figure>
  );
}

/** What the first number of a row is about. */
function firstQuery({ cells }: Row): Query | null {
  const found = cells.find((cell) => isQueriedNumber(cell));
  return found !== undefined && isQueriedNumber(found) ? found.query : null;
}
