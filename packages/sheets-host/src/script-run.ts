/**
 * google.script.run as a page of HtmlService has it: handlers first, then a function of the script
 * by its name.
 */
export interface ScriptRun {
  withSuccessHandler(handler: (answer: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: unknown) => void): ScriptRun;
  readonly [functionName: string]: (...args: never[]) => unknown;
}

/**
 * A google.script.run over a script.
 * @typeParam Run the functions that the page knows
 * @param call calls a function of the script. Only plain values go there and back.
 */
export function scriptRun<Run = ScriptRun>(
  call: (name: string, args: readonly unknown[]) => Promise<unknown>,
): Run {
  const run = (done: (answer: unknown) => void, failed: (error: unknown) => void): ScriptRun => {
    const handlers: Record<string, unknown> = {
      withSuccessHandler: (handler: typeof done) => run(handler, failed),
      withFailureHandler: (handler: typeof failed) => run(done, handler),
    };
    const called =
      (name: string) =>
      (...args: unknown[]): void =>
        void carriedCall(name, args).then(done, failed);
    return new Proxy(handlers, {
      get: (target, name) => target[String(name)] ?? called(String(name)),
    }) as unknown as ScriptRun;
  };
  const carriedCall = async (name: string, args: readonly unknown[]) =>
    carried(await call(name, carried(args)));
  return run(ignore, ignore) as Run;
}

const ignore = (): void => undefined;

const carried = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
