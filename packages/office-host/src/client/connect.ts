import type { Host } from '../host.ts';
import type { Setting } from '../workbook/records.ts';
import { type Bridge, createBridge, type HostEvent } from './bridge.ts';
import { type OfficeOptions, officeContext } from './office-context.ts';
import { markUndoGroups } from './undo-groups.ts';

/** What a page needs of a host: its answers and, for `Office.context.document.settings`, what is kept. */
export interface PageHost extends Pick<Host, 'request'> {
  /** The settings as they are when the page opens. */
  readonly settings: readonly Setting[];
  /** `settings.saveAsync`: all of them, in place of those before. */
  saveSettings(settings: readonly Setting[]): void | Promise<void>;
  /** Events that come from elsewhere, where the host is in another page. */
  listen?(tell: (event: HostEvent) => void): void;
}

/** A browser's window, as far as office.js looks for a host in it. */
interface HostedWindow {
  external: object;
  _richApiNativeBridge?: Bridge;
  Excel?: Parameters<typeof markUndoGroups>[0];
}

const HOST_FILE = 'Excel$Win32$16.01';
const NO_LOGGING = 'disableLogging';
const UNSUPPORTED = 5001;
const DONE = 0;

/**
 * Makes office.js find Excel in a page: `Office.onReady` resolves with host Excel, `Excel.run` reaches the host.
 * Call it before the page loads office.js; of office.js nothing is changed. It takes the page for a pane of Excel on
 * Windows, whose host is `window.external`.
 * @returns the bridge, to tell the page of events
 */
export function connect(window: Window, host: PageHost, options: OfficeOptions = {}): Bridge {
  const page = window as unknown as HostedWindow;
  const bridge = createBridge(host);
  host.listen?.(bridge.fire);
  const locale = options.displayLanguage ?? 'ja-JP';
  page._richApiNativeBridge = bridge;
  Object.assign(page.external, {
    GetHostInfo: () => [HOST_FILE, locale, 'telemetry', '', NO_LOGGING].join('$'),
    // office.js asks for its context once Excel is defined and before anyone's Office.onReady goes on.
    GetContext: () => {
      if (page.Excel) markUndoGroups(page.Excel);
      return officeContext(host, locale, options);
    },
    GetLoggingAllowed: () => false,
    // The older API beside Excel.run: answered, so that no callback waits for ever.
    Execute: (_id: number, _args: unknown, callback: (status: number) => void) => callback(UNSUPPORTED),
    RegisterEvent: (_id: number, _target: string, _handler: unknown, callback: (status: number) => void) =>
      callback(DONE),
    UnregisterEvent: (_id: number, _target: string, callback: (status: number) => void) => callback(DONE),
  });
  return bridge;
}

/**
 * A host as a page reaches it that stands in the same window.
 * @param kept the workbook's settings as they are; the page reads them before it can wait for anything
 */
export function pageHost(host: Host, kept: readonly Setting[] = []): PageHost {
  const { settings } = host.workbook;
  return {
    request: host.request,
    settings: kept,
    async saveSettings(next) {
      const ids = new Set(next.map(({ id }) => id));
      for (const { id } of await settings.list()) if (!ids.has(id)) await settings.remove(id);
      for (const setting of next) await settings.put(setting);
    },
  };
}
