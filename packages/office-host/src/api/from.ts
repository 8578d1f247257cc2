import { call } from '../protocol/object-paths.ts';
import { type Argument, isOfficeObject, type OfficeObject } from '../protocol/office-object.ts';

/** The object that is reached from another by properties and calls. */
export const from = (object: OfficeObject, ...path: [string, ...Argument[]][]): Promise<OfficeObject> =>
  path.reduce<Promise<OfficeObject>>(
    async (found, [name, ...args]) => step(await found, name, args),
    Promise.resolve(object),
  );

async function step(object: OfficeObject, name: string, args: Argument[]): Promise<OfficeObject> {
  const navigate = object.objects?.[name];
  const result = navigate ? await navigate() : await call(object, name, args);
  if (!isOfficeObject(result)) throw new Error(`${object.className}.${name} gives no object`);
  return result;
}
