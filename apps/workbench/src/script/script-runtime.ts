import type { GridArgument, GridError, GridValue } from '../sheet/arguments.ts';
import { reasonOf } from '../sheet/result.ts';
import type { FunctionRuntime, TargetFunction } from '../target/target.ts';

/**
 * Loads a Code.js into a page of its own, where its top-level functions are found by name.
 * @throws Error when it cannot be loaded.
 */
export async function scriptRuntime(frame: HTMLIFrameElement, address: string): Promise<FunctionRuntime> {
  const page = await openPage(frame, new URL('./sheets/script.html', document.baseURI).href);
  await loadScript(page.document, address);
  return {
    find: (id) => (page as unknown as Record<string, TargetFunction | undefined>)[id],
    argumentsOf: (given) => toSheetsArguments(given),
    // Sheets shows #ERROR! for whatever a function throws, and its sentence beside the cell.
    errorOf: (thrown) => ({ code: '#ERROR!', message: reasonOf(thrown) }),
  };
}

/** One value is a value, a range of one cell too; a larger range is rows, in which an empty cell is "". */
export function toSheetsArguments(given: readonly GridArgument[]): readonly unknown[] {
  return given.map((argument) => {
    if (!Array.isArray(argument)) return argument ?? undefined;
    const rows = (argument as readonly (readonly (GridValue | GridError)[])[]).map((row) =>
      row.map((cell) => cell ?? ''),
    );
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  });
}

function openPage(frame: HTMLIFrameElement, address: string): Promise<Window> {
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(frame.contentWindow as Window), { once: true });
    frame.src = address;
  });
}

function loadScript(page: Document, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = page.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} could not be loaded.`));
    page.head.append(script);
  });
}
