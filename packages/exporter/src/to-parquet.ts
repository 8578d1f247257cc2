import {
  documentCitation,
  type FigureRecord,
  figureRecords,
  fileText,
  RECORD_COLUMNS,
  type RecordColumn,
} from '@cyberbudget/core';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { ExportRequest } from './export-request.ts';

const TYPES = { string: 'STRING', integer: 'INT64', number: 'DOUBLE' } as const;

/**
 * Every figure of the documents as Parquet, a row a figure, amounts as 64-bit whole yen. Add up
 * `amount_yen` of one `kind` only: components stand inside programs, fields beside the total.
 */
export function toParquet({ documents, language }: ExportRequest): Uint8Array {
  const records = documents.flatMap(({ document }) => figureRecords(document, language));
  const sources = documents.map(({ document }) => documentCitation(document)[language]);
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: RECORD_COLUMNS.map((column) => ({
        name: column.name,
        type: TYPES[column.type],
        nullable: !column.required,
        data: records.map((record) => value(record, column)),
      })),
      kvMetadata: [
        { key: 'source', value: fileText(sources.join('\n')) },
        { key: 'unit', value: 'JPY, whole yen' },
        ...documents.flatMap(({ document: { terms } }) =>
          terms === null ? [] : [{ key: 'terms', value: fileText(terms) }],
        ),
      ],
      createdBy: 'cyberbudget',
    }),
  );
}

function value(record: FigureRecord, { key, type }: RecordColumn): string | number | bigint | null {
  const found = record[key];
  if (typeof found === 'string') return fileText(found);
  return type === 'integer' && found !== null ? BigInt(found) : found;
}
