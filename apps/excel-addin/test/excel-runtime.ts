import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { ImportedDocument } from '@cyberbudget/core';

const require = createRequire(import.meta.url);

/** The built files, as a web server would serve them. */
export const dist = join(import.meta.dirname, '../dist');

/** Microsoft's runtime for custom functions, as npm has it. */
const microsoftRuntime = readFileSync(
  require.resolve('@microsoft/office-js/dist/custom-functions-runtime.js'),
  'utf8',
);

/** What the page of the shared runtime holds after both scripts have run. */
export interface ExcelRuntime {
  /** The functions that the add-in associated, by id. */
  readonly associated: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly cyberbudget: {
    loadTexts(document: string): Promise<unknown>;
    loadBeside(): Promise<unknown>;
    setDocuments(imported: readonly ImportedDocument[]): void;
  };
}

/** As much of an answer to fetch() as functions.js looks at. */
export type Fetched = Pick<Response, 'ok' | 'status' | 'url' | 'json'>;

/** fetch() as the web server of the built files would answer it. */
export async function fetchBuilt(url: string, folder: string = dist): Promise<Fetched> {
  const path = join(folder, url);
  const found = existsSync(path);
  const json = async (): Promise<unknown> => JSON.parse(readFileSync(path, 'utf8'));
  return { ok: found, status: found ? 200 : 404, url, json };
}

/** What Office says about itself, as far as the functions look at it. */
export interface OfficeSays {
  readonly displayLanguage?: string;
  readonly supported?: readonly string[];
}

/**
 * Runs Microsoft's unmodified runtime and then the built functions.js in a page of their own, with
 * the few globals of a browser that the runtime touches.
 * @param globals further globals, such as the bridge over which a host talks to the runtime
 * @param folder where functions.js stands
 */
export function startExcelRuntime(
  says: OfficeSays = {},
  globals: Readonly<Record<string, unknown>> = {},
  folder: string = dist,
): ExcelRuntime {
  const page = createContext(browserGlobals(globals));
  runInContext(microsoftRuntime, page);
  const { displayLanguage, supported = [] } = says;
  if (displayLanguage !== undefined) {
    page['Office'].context = {
      displayLanguage,
      requirements: {
        isSetSupported: (name: string, version: string) => supported.includes(`${name} ${version}`),
      },
    };
  }
  runInContext(readFileSync(join(folder, 'functions.js'), 'utf8'), page);
  return {
    associated: page['CustomFunctions']._association.mappings,
    CustomFunctions: page['CustomFunctions'],
    cyberbudget: page['cyberbudget'],
  };
}

/**
 * The delays with which the runtime waits for scripts that it asks for and no page loads here, in
 * milliseconds: looking every tenth of a second, and for half a minute in all. Then it throws,
 * whatever test runs meanwhile.
 */
const SCRIPT_WAITS = [100, 30_000];

function browserGlobals(further: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const script = { src: 'https://addin.example/custom-functions-runtime.js', getAttribute: () => null };
  const element = () => ({ setAttribute: () => undefined, appendChild: () => undefined });
  const storage = { getItem: () => null, setItem: () => undefined };
  const page: Record<string, unknown> = {
    document: {
      readyState: 'complete',
      getElementsByTagName: (name: string) => (name === 'script' ? [script] : [element()]),
      createElement: element,
      addEventListener: () => undefined,
    },
    location: { href: 'https://addin.example/', protocol: 'https:', search: '', hash: '' },
    navigator: { userAgent: '' },
    history: {},
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: () => undefined,
    setTimeout: (run: () => void, delay: number, ...args: []) =>
      SCRIPT_WAITS.includes(delay) ? 0 : setTimeout(run, delay, ...args).unref(),
    clearTimeout,
    fetch: fetchBuilt,
    ...further,
  };
  page['window'] = page;
  page['self'] = page;
  return page;
}
