import type { ScriptBook } from '@cyberbudget/sheets-host';
import { services } from '@cyberbudget/sheets-host';
import type { TargetFunction } from '../target/target.ts';

/** A Code.js that runs: its top-level functions are found by name. */
export interface RunningScript {
  find(name: string): TargetFunction | undefined;
  /**
   * Starts it anew, as Google does for every call: nothing is remembered but what it keeps with the
   * book.
   */
  restart(): Promise<void>;
}

/**
 * Starts a Code.js in a page of its own, with Google's services over a book and nothing else around
 * it.
 * @throws Error when it cannot be loaded.
 */
export async function startScript(page: string, address: string, book: ScriptBook): Promise<RunningScript> {
  const realm = await openPage(page);
  Object.assign(realm, services(book));
  await load(realm.document, address);
  return {
    find: (name) => (realm as unknown as Record<string, TargetFunction | undefined>)[name],
    restart: () => load(realm.document, address),
  };
}

function openPage(address: string): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = 'Apps Script';
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame.contentWindow as Window), { once: true });
    frame.src = address;
    document.body.append(frame);
  });
}

function load(page: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = address;
    script.onload = () => {
      script.remove();
      resolve();
    };
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    page.head.append(script);
  });
}
