import type { Json } from '../workbook/records.ts';

/**
 * Arguments of a method; where an argument is another object its path's id stands in
 * `ReferencedObjectPathIds`.
 */
export interface ArgumentInfo {
  readonly Arguments?: Json[];
  readonly ReferencedObjectPathIds?: Json[];
}

/** How the client names an object. */
export interface ObjectPath {
  readonly Id: number;
  /**
   * 1 the root (a workbook, a document), 2 new, 3 a method's result, 4 a property, 5 an item by its
   * key, 6 a reference, 7 a null object.
   */
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What `load` asks for: paths such as "values" and "format/fill/color". */
export interface Query {
  readonly Select?: string[];
  readonly Expand?: string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface Action {
  readonly Id: number;
  /** 1 instantiate, 2 query, 3 method, 4 set a property, 5 trace, 7 query as JSON, 9 update. */
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
  readonly ObjectState?: Record<string, Json>;
}

/** What one `context.sync()` sends. */
export interface Batch {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What it gets back. */
export interface BatchAnswer {
  Results: { ActionId: number; Value: Json }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; ActionIndex: number; Location: string; HttpStatusCode: number };
}

/** Action types by name. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;
/** Object path types by name. */
export const PATH = {
  root: 1,
  created: 2,
  method: 3,
  property: 4,
  item: 5,
  reference: 6,
  none: 7,
} as const;
