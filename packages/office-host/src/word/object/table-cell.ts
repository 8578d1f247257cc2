import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import { alignmentArgument, changeLook, lookOf } from './table-properties.ts';
import type { WordRealm } from './word-realm.ts';

/** A cell of a table, by its place. */
export function tableCell(realm: WordRealm, id: number, row: number, column: number): OfficeObject {
  const key = `${row},${column}`;
  return {
    className: 'TableCell',
    kept: true,
    properties: {
      horizontalAlignment: {
        get: () => lookOf(realm, id).alignments[key] ?? lookOf(realm, id).horizontalAlignment,
        set: (given) =>
          changeLook(realm, id, {
            alignments: { ...lookOf(realm, id).alignments, [key]: alignmentArgument(given) },
          }),
      },
    },
    objects: { parentRow: () => tableRow(realm, id, row) },
  };
}

function tableRow(realm: WordRealm, id: number, row: number): OfficeObject {
  return {
    className: 'TableRow',
    kept: true,
    objects: {
      font: () => ({
        className: 'Font',
        properties: {
          bold: {
            get: () => lookOf(realm, id).bold[row] ?? false,
            set: (given) =>
              changeLook(realm, id, {
                bold: {
                  ...lookOf(realm, id).bold,
                  [row]: typeof given === 'boolean' ? given : raise('InvalidArgument'),
                },
              }),
          },
        },
      }),
    },
  };
}
