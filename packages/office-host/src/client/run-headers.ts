/** What is used of a context: headers it sends with every round trip. */
interface Context {
  readonly requestHeaders: Record<string, string>;
}

/** `Excel.run` or `Word.run`: options, and last the body. */
export type Run = (...given: unknown[]) => Promise<unknown>;

/**
 * The same run whose round trips carry a header; what it sends stays its own but for that.
 * @param saidOf what the header says of a run with these options; null for no header
 */
export function withHeader(
  run: Run,
  header: string,
  saidOf: (options: readonly unknown[]) => string | null,
): Run {
  return (...given) => {
    const [options, body] = [given.slice(0, -1), given.at(-1)];
    const value = typeof body === 'function' ? saidOf(options) : null;
    if (value === null || typeof body !== 'function') return run(...given);
    return run(...options, (context: Context) => {
      context.requestHeaders[header] = value;
      return body(context);
    });
  };
}
