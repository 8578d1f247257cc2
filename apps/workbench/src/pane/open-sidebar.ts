import { scriptRun } from '@cyberbudget/sheets-host';
import type { OpenScript } from '../script/open-script.ts';

declare global {
  interface Window {
    /** Called by the sidebar's page before its script runs. */
    connectScript?: (page: Window) => void;
  }
}

/**
 * Opens a page of the script beside the book, with google.script.run over the script.
 * @param locale the reader's language, which the page asks the browser for
 */
export function openSidebar(
  frame: HTMLIFrameElement,
  address: string,
  call: OpenScript['call'],
  locale: string,
): void {
  window.connectScript = (page) => {
    Object.assign(page, { google: { script: { run: scriptRun(call) } } });
    Object.defineProperty(page.navigator, 'language', { value: locale });
    // The page around the sidebar has the switch of the language, and follows the device's light
    // and dark; a script that runs in the page keeps it waiting.
    const around = { language: 'outside', theme: 'system', script: 'beside' };
    Object.assign(page.document.documentElement.dataset, around);
  };
  frame.src = address;
}
