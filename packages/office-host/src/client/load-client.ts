import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import { type Answering, type Bridge, createBridge, type HostOf } from './bridge.ts';
import { markUndoGroups } from './undo-groups.ts';

/** Microsoft's client in a context of its own, talking to the host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: Bridge;
}

/** The same for Word. */
export interface WordClient {
  readonly Word: typeof Word;
  readonly bridge: Bridge;
}

/**
 * Loads the npm package's file as it is, for tests in Node. Each client is fresh: no object is
 * shared.
 */
export const loadClient = (host: Answering): Client => loadExcel(() => host);

/** The same with a host for each round trip. */
export function loadExcel(hostOf: HostOf): Client {
  const { globals, bridge } = loadFile('excel-web-16.00.js', hostOf);
  const client = globals as unknown as Client;
  markUndoGroups(client.Excel as unknown as Parameters<typeof markUndoGroups>[0]);
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, bridge };
}

/** Loads Word's file of the npm package. */
export const loadWordClient = (host: Answering): WordClient => loadWord(() => host);

/** The same with a host for each round trip. */
export function loadWord(hostOf: HostOf): WordClient {
  const { globals, bridge } = loadFile('word-web-16.00.js', hostOf);
  return { Word: (globals as unknown as WordClient).Word, bridge };
}

function loadFile(name: string, hostOf: HostOf) {
  const bridge = createBridge(hostOf);
  const globals: Record<string, unknown> = { ...browserGlobals(), _richApiNativeBridge: bridge };
  globals['window'] = globals;
  globals['self'] = globals;
  vm.createContext(globals);
  scriptOf(name).runInContext(globals);
  return { globals, bridge };
}

const scripts = new Map<string, vm.Script>();

function scriptOf(filename: string): vm.Script {
  const known = scripts.get(filename);
  if (known !== undefined) return known;
  const path = createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${filename}`);
  const script = new vm.Script(readFileSync(path, 'utf8'), { filename });
  scripts.set(filename, script);
  return script;
}

/**
 * How long the client waits for a script that it asks for and no page loads here, before it throws;
 * in milliseconds.
 */
const SCRIPT_LIMIT = 30_000;

/** The few things of a browser that the file asks for while it loads. */
function browserGlobals(): Record<string, unknown> {
  const nothing = () => undefined;
  const element = { appendChild: nothing, setAttribute: nothing, getElementsByTagName: () => [], style: {} };
  return {
    document: {
      createElement: () => ({ ...element }),
      getElementsByTagName: () => [element],
      getElementById: () => null,
      addEventListener: nothing,
      head: element,
      body: element,
      location: { href: 'https://localhost/' },
    },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost' },
    navigator: { userAgent: 'node' },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout: (run: () => void, delay?: number) =>
      delay === SCRIPT_LIMIT ? undefined : setTimeout(run, delay),
    clearTimeout,
    performance,
    console: { log: nothing, warn: nothing, error: nothing },
  };
}
