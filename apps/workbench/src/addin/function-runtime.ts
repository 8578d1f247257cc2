/** A function of the add-in, as it associated it with its id. */
export type AddinFunction = (...args: unknown[]) => unknown;

/** The page in which the add-in's functions live, apart from the workbench's own. */
export interface FunctionRuntime {
  /** The function associated with an id of functions.json; undefined where the add-in associated none. */
  find(id: string): AddinFunction | undefined;
  /** The error of a cell in the form in which a function receives it. */
  cellError(code: string): unknown;
}

interface RuntimeWindow extends Window {
  readonly CustomFunctions?: {
    readonly Error: new (code: string) => unknown;
    readonly _association?: { readonly mappings?: Readonly<Record<string, AddinFunction>> };
  };
  readonly Office?: { context?: unknown };
}

/**
 * Loads functions.js as a host does: into a page of its own in which Microsoft's custom-functions runtime, unmodified, has
 * put `CustomFunctions` first.
 * @throws Error when one of the two scripts cannot be loaded.
 */
export async function startFunctionRuntime(
  runtimeAddress: string,
  functionsAddress: string,
  locale: string,
): Promise<FunctionRuntime> {
  const page = await openPage(new URL('./functions.html', document.baseURI).href);
  await loadScript(page.document, runtimeAddress);
  if (page.Office !== undefined) page.Office.context = { displayLanguage: locale };
  await loadScript(page.document, functionsAddress);
  const { CustomFunctions } = page;
  if (CustomFunctions === undefined) throw new Error(`${runtimeAddress} defines no CustomFunctions.`);
  const mappings = CustomFunctions._association?.mappings ?? {};
  return {
    find: (id) => mappings[id.toUpperCase()] ?? mappings[id],
    cellError: (code) => new CustomFunctions.Error(code),
  };
}

function openPage(address: string): Promise<RuntimeWindow> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'custom functions';
  frame.src = address;
  document.body.append(frame);
  return new Promise((resolve) => {
    frame.onload = () => resolve(frame.contentWindow as RuntimeWindow);
  });
}

function loadScript(page: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    page.head.append(script);
  });
}
