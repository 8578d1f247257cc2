import type { Area } from '../workbook/area.ts';
import type { Json } from '../workbook/records.ts';
import type { Soon } from '../workbook/workbook.ts';

/** A property: how it is read and, where Office lets it, how it is set. */
export interface Property {
  readonly get: () => Soon<Json>;
  readonly set?: (value: Json) => Soon<void>;
}

/** What a method is given: plain values, and objects of the same batch. */
export type Argument = Json | OfficeObject;

/**
 * What a method gives: an object, null for the null object of an …OrNullObject, or a plain value.
 */
export type Result = OfficeObject | Json;

/**
 * One object of Office's API as the engine asks it. Members have the names of the public API;
 * whatever is not here is answered with ApiNotFound.
 */
export interface OfficeObject {
  readonly className: string;
  /** What the client keeps to find the object again: an item's id. */
  readonly id?: () => Soon<string | number>;
  /** Whether the client keeps the object by a reference: ranges. */
  readonly kept?: boolean;
  /** The cells it stands for, where it is given as an argument: ranges. */
  readonly area?: Area;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly objects?: Readonly<Record<string, () => Soon<OfficeObject | null>>>;
  readonly methods?: Readonly<Record<string, (...args: Argument[]) => Soon<Result> | Soon<void>>>;
  /** An item of a collection by its key: name, id or, for some, index. */
  readonly item?: (key: Json) => Soon<OfficeObject>;
  readonly items?: () => Soon<readonly OfficeObject[]>;
}

/** Tells an object of the API from a plain value. */
export function isOfficeObject(result: unknown): result is OfficeObject {
  return typeof result === 'object' && result !== null && 'className' in result;
}
