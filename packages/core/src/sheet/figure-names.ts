import type { DocumentFigures } from '../document/document.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import type { Language } from '../problem/problem.ts';
import { strategyFieldName } from '../strategy-field/strategy-field-name.ts';
import type { FigureRecord } from './figure-record.ts';

/** Codes and names of a document's ministries and strategy fields, as its tables show them. */
export interface FigureNames {
  readonly ministry: (id: string) => Pick<FigureRecord, 'ministryCode' | 'ministry'>;
  readonly field: (code: string) => Pick<FigureRecord, 'fieldCode' | 'field'>;
}

/** Looks names up in the language; a code the document does not name stands for itself. */
export function figureNames(
  { ministries, strategyFields }: DocumentFigures,
  language: Language,
): FigureNames {
  const byId = new Map(ministries.map((ministry) => [ministry.id, ministryName(ministry)[language]]));
  const byCode = new Map(strategyFields.map((field) => [field.code, strategyFieldName(field)[language]]));
  return {
    ministry: (id) => ({ ministryCode: id, ministry: byId.get(id) ?? id }),
    field: (code) => ({ fieldCode: code, field: byCode.get(code) ?? code }),
  };
}
