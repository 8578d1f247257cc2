import type { Json } from '../workbook/records.ts';
import type { Query } from './batch.ts';
import { apiName, wireName } from './member-name.ts';
import type { Trail } from './object-paths.ts';
import { raise } from './office-error.ts';
import type { OfficeObject } from './office-object.ts';

/** What to read of an object: names of properties and objects, "*" for every property. */
interface Wanted {
  [name: string]: Wanted;
}

/**
 * Answers a `load`: the properties it asks for, in the names of the wire.
 * Nothing asked for is every property; of a collection, of every item.
 */
export async function readQuery(object: OfficeObject, query: Query, trail: Trail): Promise<Json> {
  const wanted: Wanted = {};
  for (const path of query.Select ?? []) want(wanted, path.split(/[/.]/));
  for (const path of query.Expand ?? []) want(wanted, [...path.split(/[/.]/), '*']);
  if (Object.keys(wanted).length === 0) wanted['*'] = {};
  const window = { skip: query.Skip ?? 0, top: query.Top ?? Number.POSITIVE_INFINITY };
  return readWanted(object, wanted, window, trail);
}

function want(wanted: Wanted, [first, ...rest]: string[]): void {
  if (first === undefined || first === '') return;
  const name = first === '*' ? '*' : apiName(first);
  const inner = wanted[name] ?? {};
  wanted[name] = inner;
  want(inner, rest);
}

interface Window {
  readonly skip: number;
  readonly top: number;
}

async function readWanted(object: OfficeObject, wanted: Wanted, window: Window, trail: Trail): Promise<Json> {
  if (!object.items) return readMembers(object, wanted, trail);
  const own = Object.keys(wanted).filter((name) => name in (object.properties ?? {}));
  const ofItems = Object.fromEntries(Object.entries(wanted).filter(([name]) => !own.includes(name)));
  const answer = (await readMembers(object, pick(wanted, own), trail)) as Record<string, Json>;
  if (own.length > 0 && Object.keys(ofItems).length === 0) return answer;
  const items = (await object.items()).slice(window.skip, window.skip + window.top);
  answer['_Items'] = await Promise.all(items.map((item) => readItem(item, ofItems, trail)));
  return answer;
}

async function readItem(item: OfficeObject, wanted: Wanted, trail: Trail): Promise<Json> {
  const answer = await readWanted(item, wanted, { skip: 0, top: Number.POSITIVE_INFINITY }, trail);
  return { ...(answer as Record<string, Json>), ...(item.id ? { _Id: await item.id() } : {}) };
}

async function readMembers(object: OfficeObject, wanted: Wanted, trail: Trail): Promise<Json> {
  const { '*': all, ...named } = wanted;
  const everything = all
    ? Object.fromEntries(Object.keys(object.properties ?? {}).map((name) => [name, {}]))
    : {};
  const answer: Record<string, Json> = {};
  for (const [name, inner] of Object.entries<Wanted>({ ...everything, ...named })) {
    trail(`${object.className}.${name}`);
    answer[wireName(name)] = await readMember(object, name, inner, trail);
  }
  return answer;
}

async function readMember(object: OfficeObject, name: string, inner: Wanted, trail: Trail): Promise<Json> {
  const property = object.properties?.[name];
  if (property) return (await property.get()) ?? null;
  const navigate = object.objects?.[name] ?? raise('ApiNotFound');
  const target = await navigate();
  const wanted = Object.keys(inner).length > 0 ? inner : { '*': {} };
  return target && readWanted(target, wanted, { skip: 0, top: Number.POSITIVE_INFINITY }, trail);
}

function pick(wanted: Wanted, names: readonly string[]): Wanted {
  return Object.fromEntries(names.map((name) => [name, wanted[name] ?? {}]));
}
