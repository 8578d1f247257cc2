import type { Json } from '../workbook/records.ts';
import { type ArgumentInfo, type Batch, type ObjectPath, PATH } from './batch.ts';
import { apiName } from './member-name.ts';
import { OfficeError, raise } from './office-error.ts';
import { type Argument, isOfficeObject, type OfficeObject } from './office-object.ts';

/** Where in the API something happened: "WorksheetCollection.getItem". */
export type Trail = (location: string) => void;

/** Where the paths of a batch begin: the workbook or document, and what office.js makes by name. */
export interface Roots {
  readonly root: OfficeObject;
  readonly services: Readonly<Record<string, () => OfficeObject>>;
}

/** What a batch tells as it goes; either may throw one of Office's errors. */
export interface BatchHooks {
  /** Before each action, with its place in the batch. */
  readonly action?: (index: number) => void | Promise<void>;
  /** At each member that is read, called or set. */
  readonly touch?: (member: string) => void;
  /** Before each call and each setting of a property: "Table.delete", "Range.values". */
  readonly change?: (member: string) => void | Promise<void>;
}

/**
 * The objects that one batch speaks of, each found once. null is the null object of an
 * …OrNullObject.
 */
export interface ObjectPaths {
  find(id: number): Promise<OfficeObject | null>;
  /** Whether an object was found already. */
  has(id: number): boolean;
  arguments(info: ArgumentInfo | undefined): Promise<Argument[]>;
}

/**
 * Finds the objects of a batch by their paths.
 * @param references objects the client keeps from batch to batch
 * @param trail is told each step, so that an error can say where it happened
 * @param hooks are asked before each call
 */
export function objectPaths(
  batch: Batch,
  roots: Roots,
  references: ReadonlyMap<string, OfficeObject>,
  trail: Trail,
  hooks: BatchHooks,
): ObjectPaths {
  const objects = new Map<number, OfficeObject | null>();
  const find = async (id: number): Promise<OfficeObject | null> => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id] ?? raise('InvalidObjectPath');
    const object = await resolve(path);
    objects.set(id, object);
    return object;
  };
  const resolve = async (path: ObjectPath): Promise<OfficeObject | null> => {
    if (path.ObjectPathType === PATH.root) return roots.root;
    if (path.ObjectPathType === PATH.created) return (roots.services[path.Name] ?? raise('ApiNotFound'))();
    if (path.ObjectPathType === PATH.none) return null;
    if (path.ObjectPathType === PATH.reference)
      return references.get(path.Name) ?? raise('InvalidObjectPath');
    const parent = await find(path.ParentObjectPathId ?? raise('ApiNotFound'));
    return parent && step(parent, path, await argumentsOf(path.ArgumentInfo), trail, hooks);
  };
  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<Argument[]> => {
    const ids = info?.ReferencedObjectPathIds ?? [];
    return Promise.all((info?.Arguments ?? []).map((argument, index) => argumentAt(argument, ids[index])));
  };
  const argumentAt = async (argument: Json, id: Json): Promise<Argument> =>
    typeof id === 'number' && id > 0 ? ((await find(id)) ?? raise('ItemNotFound')) : argument;
  return { find, has: (id) => objects.has(id), arguments: argumentsOf };
}

async function step(
  parent: OfficeObject,
  path: ObjectPath,
  args: Argument[],
  trail: Trail,
  hooks: BatchHooks,
) {
  if (path.ObjectPathType === PATH.item) {
    trail(`${parent.className}.getItem`);
    return (parent.item ?? raise('ApiNotFound'))(args[0] as Json);
  }
  const name = apiName(path.Name);
  trail(`${parent.className}.${name}`);
  if (path.ObjectPathType === PATH.property) return (parent.objects?.[name] ?? raise('ApiNotFound'))();
  if (path.ObjectPathType !== PATH.method) return raise('ApiNotFound');
  await hooks.change?.(`${parent.className}.${name}`);
  return asObject(await call(parent, name, args));
}

/** Calls a method; getItem and its null-object sibling exist wherever items have a key. */
export async function call(object: OfficeObject, name: string, args: Argument[]) {
  const method = object.methods?.[name];
  if (method) return method(...args);
  const { item, items } = object;
  if (name === 'getItem' && item) return item(args[0] as Json);
  if (name === 'getItemOrNullObject' && item) return orNull(() => item(args[0] as Json));
  if (name === 'getItemAt' && items) return itemAt(items, args[0] as Json);
  return raise('ApiNotFound');
}

async function itemAt(items: NonNullable<OfficeObject['items']>, index: Json) {
  if (typeof index !== 'number') return raise('InvalidArgument');
  return (await items())[index] ?? raise('InvalidArgument');
}

/** What an …OrNullObject method gives: null instead of ItemNotFound. */
export async function orNull<T>(find: () => T | Promise<T>): Promise<T | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof OfficeError && error.code === 'ItemNotFound') return null;
    throw error;
  }
}

function asObject(result: unknown): OfficeObject | null {
  if (result === null || isOfficeObject(result)) return result;
  return raise('InvalidObjectPath');
}
