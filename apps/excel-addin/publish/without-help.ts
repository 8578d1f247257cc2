import type { Plugin } from 'vite';

/**
 * Where help is written that Excel reads in functions.json and the pane in its own script: no
 * function shows it.
 */
const WRITTEN_IN = /\/core\/src\/(?:function|audit)\/[^/]+\.ts$/;
const HELP: ReadonlySet<string> = new Set(['help', 'examples']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Leaves the help and the examples of functions, parameters and relations out of a bundle. */
export const withoutHelp = (): Plugin => ({
  name: 'without-help',
  enforce: 'post',
  transform(code, id) {
    if (!WRITTEN_IN.test(id.replaceAll('\\', '/'))) return null;
    const values = helpIn(this.parse(code) as unknown as Node);
    return values.length === 0 ? null : { code: withoutValues(code, values), map: null };
  },
});

/** The values of the outermost properties of those names. */
function helpIn(part: unknown): Node[] {
  if (typeof part !== 'object' || part === null) return [];
  if (isHelp(part)) return [part.value];
  return Object.values(part).flatMap(helpIn);
}

const isHelp = (part: object): part is { readonly value: Node } =>
  'type' in part &&
  part.type === 'Property' &&
  'kind' in part &&
  part.kind === 'init' &&
  'key' in part &&
  HELP.has((part.key as { readonly name?: string }).name ?? '') &&
  'value' in part &&
  (part.value as Node).type !== 'Identifier' &&
  (part.value as Node).type !== 'AssignmentPattern';

const withoutValues = (code: string, values: readonly Node[]): string =>
  [...values]
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}undefined${rest.slice(end)}`, code);
