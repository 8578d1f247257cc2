import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import vm from 'node:vm';
import type { Host } from '../host.ts';
import { type Bridge, createBridge } from './bridge.ts';
import { markUndoGroups } from './undo-groups.ts';

/** Microsoft's client in a context of its own, talking to the host. */
export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly bridge: Bridge;
}

const script = new vm.Script(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js'),
    'utf8',
  ),
  { filename: 'excel-web-16.00.js' },
);

/** Loads the npm package's file as it is, for tests in Node. Each client is fresh: no object is shared. */
export function loadClient(host: Host): Client {
  const bridge = createBridge(host);
  const globals: Record<string, unknown> = {
    ...browserGlobals(),
    _richApiNativeBridge: bridge,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  vm.createContext(globals);
  script.runInContext(globals);
  const client = globals as unknown as Client;
  markUndoGroups(client.Excel as unknown as Parameters<typeof markUndoGroups>[0]);
  return { Excel: client.Excel, OfficeExtension: client.OfficeExtension, bridge };
}

/** How long the client waits for a script that it asks for and no page loads here, before it throws; in milliseconds. */
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
