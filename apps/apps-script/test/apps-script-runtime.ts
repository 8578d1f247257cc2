import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

/** What clasp would push. */
export const dist = join(import.meta.dirname, '../dist');

export const codeJs = readFileSync(join(dist, 'Code.js'), 'utf8');

/**
 * The script after it was loaded: its top-level functions, as Sheets or another script calls them.
 */
export interface LoadedScript {
  call(name: string, ...args: unknown[]): unknown;
  /** A value as the script's own runtime makes it: a Date of Sheets is the script's Date. */
  make(expression: string): unknown;
}

/**
 * Runs the built Code.js with nothing but ECMAScript around it: no DOM, no Node, and no code from
 * strings.
 * @param services Google's services, where a test needs some
 */
export function loadScript(services: Readonly<Record<string, unknown>> = {}): LoadedScript {
  const script = createContext({ ...services }, { codeGeneration: { strings: false, wasm: false } });
  runInContext(codeJs, script);
  return {
    call: (name, ...args) => {
      const found = runInContext(name, script);
      return found(...args);
    },
    make: (expression) => runInContext(expression, script),
  };
}
