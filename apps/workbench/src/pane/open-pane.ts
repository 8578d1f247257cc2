import { type Bridge, connect, type PageHost } from '@cyberbudget/office-host';

declare global {
  interface Window {
    /** Called by the pane's page before it loads office.js. */
    connectOffice?: (page: Window) => void;
  }
}

/** The add-in's pane, open in a frame. */
export interface OpenPane {
  readonly page: Window;
  /** Tells the pane of events in the workbook. */
  readonly bridge: Bridge;
}

/**
 * Opens the add-in's pane in a frame, with the workbook behind its office.js.
 * The page asks `connectOffice` of this window for its host before it loads office.js.
 * @throws Error when the page never asked.
 */
export async function openPane(
  frame: HTMLIFrameElement,
  address: string,
  host: PageHost,
  locale: string,
): Promise<OpenPane> {
  let bridge: Bridge | undefined;
  window.connectOffice = (page) => {
    // The page around the pane has the switch of the language, and follows the device's light and
    // dark.
    Object.assign(page.document.documentElement.dataset, { language: 'outside', theme: 'system' });
    bridge = connect(page, host, { displayLanguage: locale });
  };
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  if (bridge === undefined || frame.contentWindow === null)
    throw new Error(`${address} is no page of an add-in.`);
  return { page: frame.contentWindow, bridge };
}
