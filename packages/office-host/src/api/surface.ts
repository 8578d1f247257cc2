import { createMemoryWorkbook } from '../memory/memory-workbook.ts';
import { excelWorkbook } from '../object/excel-workbook.ts';
import { openRealm } from '../object/open-realm.ts';
import { call } from '../protocol/object-paths.ts';
import { type Argument, isOfficeObject, type OfficeObject } from '../protocol/office-object.ts';

/** Members by class, in the names of the public API. */
export type Surface = ReadonlyMap<string, ReadonlySet<string>>;

/** Every class and member this host answers, found by walking a workbook that has one of everything. */
export async function apiSurface(): Promise<Surface> {
  const surface = new Map<string, Set<string>>();
  for (const object of await oneOfEverything()) await visit(object, surface);
  return surface;
}

async function visit(object: OfficeObject, surface: Map<string, Set<string>>): Promise<void> {
  const known = surface.get(object.className);
  surface.set(object.className, new Set([...(known ?? []), ...members(object)]));
  if (known) return;
  for (const navigate of Object.values(object.objects ?? {})) {
    const target = await navigate();
    if (target) await visit(target, surface);
  }
  for (const item of (await object.items?.()) ?? []) await visit(item, surface);
}

function members({ properties = {}, objects = {}, methods = {}, item, items }: OfficeObject): string[] {
  const named = [...Object.keys(properties), ...Object.keys(objects), ...Object.keys(methods)].map(eventName);
  const keyed = item ? ['getItem', 'getItemOrNullObject'] : [];
  const listed = items ? ['items', 'getItemAt'] : [];
  return [...named, ...keyed, ...listed].filter((name) => !name.startsWith('_'));
}

/** "_RegisterDataChangedEvent" is what the client calls for `onChanged`. */
function eventName(name: string): string {
  const event = /^_Register(\w+)Event$/.exec(name)?.[1];
  return event ? `on${event.replace('DataChanged', 'Changed')}` : name;
}

/** The workbook, and what only a method gives. */
async function oneOfEverything(): Promise<OfficeObject[]> {
  const memory = createMemoryWorkbook();
  const realm = openRealm(memory);
  const workbook = excelWorkbook(realm);
  const from = (object: OfficeObject, ...path: [string, ...Argument[]][]) =>
    path.reduce<Promise<OfficeObject>>(
      async (found, [name, ...args]) => step(await found, name, args),
      Promise.resolve(object),
    );
  const sheet = await from(workbook, ['worksheets'], ['getActiveWorksheet']);
  const range = await from(sheet, ['getRange', 'A1:B3']);
  await range.properties?.['values']?.set?.([
    ['name', 'amount'],
    ['a', 1],
    ['b', 2],
  ]);
  await from(sheet, ['tables'], ['add', 'A1:B3', true]);
  await from(sheet, ['charts'], ['add', 'Pie', range]);
  await from(workbook, ['customXmlParts'], ['add', '<a xmlns="urn:a"/>']);
  memory.names.put({ id: 'name', name: 'total' });
  memory.cells.merge({ sheet: String(memory.sheets.active()), row: 4, column: 0, rows: 1, columns: 2 });
  return [
    workbook,
    range,
    await from(workbook, ['customXmlParts'], ['getByNamespace', 'urn:a']),
    await from(range, ['getTables']),
    await from(sheet, ['getRange', 'A5:B5'], ['getMergedAreasOrNullObject']),
    await from(range, ['format'], ['borders'], ['getItem', 'EdgeTop']),
  ];
}

async function step(object: OfficeObject, name: string, args: Argument[]): Promise<OfficeObject> {
  const navigate = object.objects?.[name];
  const result = navigate ? await navigate() : await call(object, name, args);
  if (!isOfficeObject(result)) throw new Error(`${object.className}.${name} gives no object`);
  return result;
}
