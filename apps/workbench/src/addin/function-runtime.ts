/** A function of the add-in, as it associated it with its id. */
export type AddinFunction = (...args: unknown[]) => unknown;

/** The add-in's functions, where they live. */
export interface FunctionRuntime {
  /** The function associated with an id of functions.json; undefined where the add-in associated none. */
  find(id: string): AddinFunction | undefined;
  /** The error of a cell in the form in which a function receives it. */
  cellError(code: string): unknown;
}

/** A page in which Microsoft's client has put `CustomFunctions`. */
interface RuntimeWindow extends Window {
  readonly CustomFunctions?: {
    readonly Error: new (code: string) => unknown;
    readonly _association?: { readonly mappings?: Readonly<Record<string, AddinFunction>> };
  };
}

/**
 * The functions that a page of the add-in has associated: with a shared runtime, the pane's own page.
 * @throws Error where the page has no `CustomFunctions`.
 */
export function functionRuntime(page: Window): FunctionRuntime {
  const { CustomFunctions } = page as RuntimeWindow;
  if (CustomFunctions === undefined) throw new Error('The page of the add-in defines no CustomFunctions.');
  const mappings = CustomFunctions._association?.mappings ?? {};
  return {
    find: (id) => mappings[id.toUpperCase()] ?? mappings[id],
    cellError: (code) => new CustomFunctions.Error(code),
  };
}
