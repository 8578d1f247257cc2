import type { Json } from '../workbook/records.ts';
import { ACTION, type Action, type Batch, type BatchAnswer } from './batch.ts';
import { apiName, wireName } from './member-name.ts';
import { type BatchHooks, call, type ObjectPaths, objectPaths, type Roots } from './object-paths.ts';
import { OFFICE_MESSAGES, OfficeError, raise } from './office-error.ts';
import { isOfficeObject, type OfficeObject } from './office-object.ts';
import { readQuery } from './query.ts';
import type { References } from './references.ts';

/**
 * Runs one batch, action by action, as Office does: the first error ends it, and what came before
 * stays done.
 * @param roots where object paths begin
 * @param references ranges the client keeps from batch to batch
 */
export async function runBatch(
  batch: Batch,
  roots: Roots,
  references: References,
  hooks: BatchHooks = {},
): Promise<BatchAnswer> {
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  let location = '';
  const trail = (member: string) => {
    location = member;
    hooks.touch?.(member);
  };
  const paths = objectPaths(batch, roots, references.byId, trail, hooks);
  const run = new ActionRun(paths, references, trail, hooks);
  for (const [index, action] of batch.Actions.entries()) {
    try {
      location = '';
      const value = await run.perform(action, index);
      answer.Results.push({ ActionId: action.Id, Value: value });
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
    } catch (error) {
      const { code, message } = asOfficeError(error);
      answer.Error = {
        Code: code,
        Message: message,
        ActionIndex: index,
        Location: location,
        HttpStatusCode: 400,
      };
      return answer;
    }
  }
  return answer;
}

/**
 * What is not Office's error is the workbook's or document's own: it is answered, with what it
 * said.
 */
function asOfficeError(error: unknown): OfficeError {
  if (error instanceof OfficeError) return error;
  return new OfficeError('GeneralException', `${OFFICE_MESSAGES.GeneralException} (${String(error)})`);
}

/** The actions of one batch. A class because five kinds of action share what a batch has. */
class ActionRun {
  readonly #paths: ObjectPaths;
  readonly #references: References;
  readonly #trail: (member: string) => void;
  readonly #hooks: BatchHooks;
  constructor(
    paths: ObjectPaths,
    references: References,
    trail: (member: string) => void,
    hooks: BatchHooks,
  ) {
    this.#paths = paths;
    this.#references = references;
    this.#trail = trail;
    this.#hooks = hooks;
  }

  async perform(action: Action, index: number): Promise<Json> {
    if (action.ActionType === ACTION.trace) return null;
    const known = this.#paths.has(action.ObjectPathId) ? await this.#paths.find(action.ObjectPathId) : null;
    // Where an error is said to be: at the member that is set or called.
    if (known !== null && action.Name !== undefined && !action.Name.startsWith('_'))
      this.#trail(`${known.className}.${apiName(action.Name)}`);
    if (!this.#isBookkeeping(action)) await this.#hooks.action?.(index);
    const object = known ?? (await this.#paths.find(action.ObjectPathId));
    if (action.ActionType === ACTION.instantiate) return object && this.#identity(object);
    // A null object takes every call and gives null: samples delete what may not be there in the
    // same batch.
    if (object === null) return null;
    this.#trail(object.className);
    return this.#act(object, action);
  }

  /**
   * What the client does for itself, to keep an object that is there: nothing of the workbook or
   * document can be in its way.
   */
  #isBookkeeping({ ActionType: type, Name: name, ObjectPathId: id }: Action): boolean {
    return /^_(?:Keep|Remove)Reference$/.test(name) || (type === ACTION.instantiate && this.#paths.has(id));
  }

  async #act(object: OfficeObject, action: Action): Promise<Json> {
    switch (action.ActionType) {
      case ACTION.query:
        return readQuery(object, action.QueryInfo ?? {}, this.#trail);
      case ACTION.queryAsJson:
        return camelCased(await readQuery(object, action.QueryInfo ?? {}, this.#trail));
      case ACTION.method:
        return this.#call(object, action);
      case ACTION.set:
        await this.#set(object, apiName(action.Name), action.ArgumentInfo?.Arguments?.[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          await this.#set(object, name, value);
        return null;
      default:
        return raise('ApiNotFound');
    }
  }

  async #set(object: OfficeObject, name: string, value: Json): Promise<void> {
    this.#trail(`${object.className}.${name}`);
    await this.#hooks.change?.(`${object.className}.${name}`);
    const property = object.properties?.[name] ?? raise('ApiNotFound');
    await (property.set ?? raise('AccessDenied'))(value);
  }

  async #call(object: OfficeObject, action: Action): Promise<Json> {
    if (action.Name === '_KeepReference') return this.#references.keep(object);
    const args = await this.#paths.arguments(action.ArgumentInfo);
    if (action.Name === '_RemoveReference') return this.#references.remove(args[0] as Json);
    const name = apiName(action.Name);
    this.#trail(`${object.className}.${name}`);
    await this.#hooks.change?.(`${object.className}.${name}`);
    const result = await call(object, name, args);
    return isOfficeObject(result) ? this.#identity(result) : ((result as Json) ?? null);
  }

  async #identity(object: OfficeObject): Promise<Json> {
    const reference = this.#references.of(object);
    if (reference) return { [REFERENCE_ID]: reference };
    return object.id ? { Id: await object.id() } : {};
  }
}

const REFERENCE_ID = '_ReferenceId';

function camelCased(value: Json): Json {
  if (Array.isArray(value)) return value.map(camelCased);
  if (typeof value !== 'object' || value === null) return value;
  const items = value['_Items'];
  if (items) return { items: camelCased(items) };
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name === wireName(name) ? apiName(name) : name,
      CELL_GRIDS.has(name) ? inner : camelCased(inner),
    ]),
  );
}

/** Cells are values, whatever they look like: nothing in them is renamed. */
const CELL_GRIDS = new Set(['Values', 'Formulas', 'Text', 'NumberFormat', 'Rule', 'Value']);
