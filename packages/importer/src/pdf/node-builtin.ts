/** The modules of Node that are used where there is one. */
interface Builtins {
  readonly 'node:module': typeof import('node:module');
  readonly 'node:zlib': typeof import('node:zlib');
}

/** A module of Node's own; undefined in other hosts. */
export function nodeBuiltin<Name extends keyof Builtins>(name: Name): Builtins[Name] | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(name) as Builtins[Name] | undefined;
}
