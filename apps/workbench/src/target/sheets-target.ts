import { readScript } from '../script/read-script.ts';
import { scriptRuntime } from '../script/script-runtime.ts';
import type { Target } from './target.ts';

/** The built Apps Script: its functions. What the sidebar does needs a spreadsheet of Google's and is not here. */
export async function sheetsTarget(): Promise<Target> {
  const address = new URL('./sheets/Code.js', document.baseURI).href;
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  const functions = readScript(await answer.text());
  return {
    name: 'cyberbudget',
    hasPane: false,
    functions,
    open: async (frame) => ({
      runtime: await scriptRuntime(frame, address),
      tellSelection: () => undefined,
    }),
  };
}
