import type { Texts } from '../language/texts.ts';
import { openSidebar } from '../pane/open-sidebar.ts';
import { type OpenScript, openScript } from '../script/open-script.ts';
import { readScript } from '../script/read-script.ts';
import { scriptRuntime } from '../script/script-runtime.ts';
import type { Grid, Target } from './target.ts';

const hosted = (file: string): string => new URL(`./sheets/${file}`, document.baseURI).href;

/** The built Apps Script: its functions, and its sidebar, opened as its menu does. */
export async function sheetsTarget(texts: Texts): Promise<Target> {
  const address = hosted('Code.js');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  const functions = readScript(await answer.text());
  return {
    name: 'cyberbudget',
    functions,
    async open(frame, grid) {
      const script = await openWithSidebar(frame, grid, address, texts);
      return { runtime: scriptRuntime(script), tellSelection: () => undefined };
    },
  };
}

async function openWithSidebar(
  frame: HTMLIFrameElement,
  grid: Grid,
  address: string,
  texts: Texts,
): Promise<OpenScript> {
  const locale = texts.htmlLanguage === 'ja' ? 'ja-JP' : 'en-US';
  const script: OpenScript = await openScript(hosted('script.html'), address, grid, (file) =>
    openSidebar(frame, hosted(`${file}.html`), script.call, locale),
  );
  void showSidebar(script);
  return script;
}

/** A person opens the sidebar from the menu that the script adds when the book opens. */
async function showSidebar(script: OpenScript): Promise<void> {
  await script.call('onOpen', []);
  const [item] = script.menu;
  if (item !== undefined) await script.call(item[1], []);
}
