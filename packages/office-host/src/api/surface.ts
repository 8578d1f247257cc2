import type { OfficeObject } from '../protocol/office-object.ts';

/** Members by class, in the names of the public API. */
export type Surface = ReadonlyMap<string, ReadonlySet<string>>;

/** Every class and member that objects have and lead to. */
export async function surfaceOf(objects: readonly OfficeObject[]): Promise<Surface> {
  const surface = new Map<string, Set<string>>();
  for (const object of objects) await visit(object, surface);
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
