import type { Texts } from '../language/texts.ts';
import { toExcelArguments } from '../sheet/arguments.ts';
import { toCellError } from '../sheet/result.ts';
import type { FunctionRuntime, TargetFunction } from '../target/target.ts';

/** A page in which Microsoft's client has put `CustomFunctions`. */
interface RuntimeWindow extends Window {
  readonly CustomFunctions?: {
    readonly Error: new (code: string) => unknown;
    readonly _association?: { readonly mappings?: Readonly<Record<string, TargetFunction>> };
  };
}

/**
 * The functions that a page of the add-in has associated: with a shared runtime, the pane's own
 * page.
 * @throws Error where the page has no `CustomFunctions`.
 */
export function functionRuntime(page: Window, texts: Texts): FunctionRuntime {
  const { CustomFunctions } = page as RuntimeWindow;
  if (CustomFunctions === undefined) throw new Error('The page of the add-in defines no CustomFunctions.');
  const mappings = CustomFunctions._association?.mappings ?? {};
  return {
    find: (id) => mappings[id.toUpperCase()] ?? mappings[id],
    argumentsOf(given, { name, parameters }) {
      const args = toExcelArguments(given, parameters, (code) => new CustomFunctions.Error(code));
      if (!args.ok) return { code: '#VALUE!', message: texts.rangeForOne(args.parameter.name) };
      // Excel's own last argument tells of the call.
      return [...args.values, { functionName: name }];
    },
    errorOf: (thrown) => toCellError(thrown, texts.thrown),
  };
}
