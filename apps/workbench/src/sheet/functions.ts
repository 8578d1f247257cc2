import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  type ErrorType,
  ErrorValueObject,
  FunctionType,
  type IFunctionInfo,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import type { FunctionMetadata } from '../addin/function-metadata.ts';
import type { GridArgument, GridError, GridValue } from './arguments.ts';
import type { CellMessages, Place } from './cell-messages.ts';
import type { Answer, AnswerCell } from './result.ts';

/** Calls one function of the add-in; must not throw. */
export type Call = (metadata: FunctionMetadata, given: readonly GridArgument[]) => Answer;

/**
 * The engine's class for a function of the add-in: arguments out of the grid, the call, the answer
 * into the grid.
 */
export function functionClass(
  metadata: FunctionMetadata,
  call: Call,
  messages: CellMessages,
): new (
  name: string,
) => BaseFunction {
  return class extends BaseFunction {
    override minParams = 0;
    // Too many arguments are the function's to speak of: the engine would answer without a word.
    override maxParams = 255;

    override calculate(...variants: BaseValueObject[]): BaseValueObject {
      const error = variants.map(errorIn).find((found) => found !== undefined);
      if (error !== undefined && metadata.allowErrorForDataTypeAny !== true) return error;
      const answer = call(metadata, variants.map(toGridArgument));
      const place: Place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
      messages.note(place, answer);
      return toValueObject(answer);
    }
  };
}

/** The help of a function, as the sheet shows it while a formula is typed. */
export function functionHelp(metadata: FunctionMetadata): IFunctionInfo {
  const description = metadata.description ?? metadata.name;
  return {
    functionName: metadata.name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: metadata.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      example: '',
      require: parameter.optional === true ? 0 : 1,
      repeat: parameter.repeating === true ? 1 : 0,
    })),
  };
}

function errorIn(variant: BaseValueObject): ErrorValueObject | undefined {
  if (variant.isError()) return variant as ErrorValueObject;
  if (!variant.isArray()) return undefined;
  const cells = (variant as ArrayValueObject).getArrayValue().flat();
  return cells.find((cell) => cell?.isError() === true) as ErrorValueObject | undefined;
}

function toGridArgument(variant: BaseValueObject): GridArgument {
  if (!variant.isArray()) return toGridValue(variant);
  return (variant as ArrayValueObject).getArrayValue().map((row) => Array.from(row, toGridValue));
}

function toGridValue(cell: Nullable<BaseValueObject>): GridValue | GridError {
  if (!cell || cell.isNull()) return null;
  return cell.isError()
    ? { error: (cell as ErrorValueObject).getErrorType() }
    : (cell.getValue() as GridValue);
}

function toValueObject(answer: Answer): BaseValueObject {
  const first = answer.rows[0]?.[0];
  if (answer.isSingle && first !== undefined) return toCellObject(first);
  return ArrayValueObject.create({
    calculateValueList: answer.rows.map((row) => row.map(toCellObject)),
    rowCount: answer.rows.length,
    columnCount: answer.rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function toCellObject(cell: AnswerCell): BaseValueObject {
  if ('error' in cell) return ErrorValueObject.create(cell.error.code as ErrorType);
  if (cell.value === null) return NullValueObject.create();
  if (typeof cell.value === 'number') return NumberValueObject.create(cell.value);
  if (typeof cell.value === 'boolean') return BooleanValueObject.create(cell.value);
  return StringValueObject.create(cell.value);
}
