import type { BatchHost } from '../batch-host.ts';
import { type Bridge, createBridge } from './bridge.ts';
import { type OfficeOptions, officeContext } from './office-context.ts';
import { markUndoGroups } from './undo-groups.ts';

/** What a page needs of a host: its answers. */
export type PageHost = Pick<BatchHost, 'request'>;

/** A browser's window, as far as office.js looks for a host in it. */
interface HostedWindow {
  external: object;
  _richApiNativeBridge?: Bridge;
  Excel?: Parameters<typeof markUndoGroups>[0];
}

const NO_LOGGING = 'disableLogging';
const UNSUPPORTED = 5001;
const DONE = 0;

/**
 * Makes office.js find Excel, or Word, in a page: `Office.onReady` resolves with that host,
 * `Excel.run` or `Word.run` reaches it. Call it before the page loads office.js; of office.js
 * nothing is changed. It takes the page for a pane on Windows, whose host is `window.external`.
 * @returns the bridge, to tell the page of events
 */
export function connect(window: Window, host: PageHost, options: OfficeOptions = {}): Bridge {
  const page = window as unknown as HostedWindow;
  const bridge = createBridge(() => host);
  const locale = options.displayLanguage ?? 'ja-JP';
  const file = `${options.application ?? 'Excel'}$Win32$16.01`;
  page._richApiNativeBridge = bridge;
  Object.assign(page.external, {
    GetHostInfo: () => [file, locale, 'telemetry', '', NO_LOGGING].join('$'),
    // office.js asks for its context once Excel or Word is defined and before anyone's
    // Office.onReady goes on.
    GetContext: () => {
      if (page.Excel) markUndoGroups(page.Excel);
      return officeContext(locale, options);
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
