import type { Language } from '../problem/problem.ts';
import type { FunctionCall } from './write-formula.ts';

/** A call as the few lines of TypeScript that give the same answer. */
export function typescriptCall({ id, args }: FunctionCall, language: Language): string {
  const last = args.findLastIndex((argument) => argument !== null);
  const written = args
    .slice(0, last + 1)
    .map((argument) => (argument === null ? 'undefined' : JSON.stringify(argument)))
    .join(', ');
  return [
    "import { call, findFunction } from '@cyberbudget/core/functions';",
    "import { publishedLibrary } from '@cyberbudget/documents';",
    '',
    `const found = findFunction('${id}');`,
    `const context = { library: publishedLibrary(), language: '${language}' as const };`,
    `const result = found.ok ? call(found.value, context, [${written}]) : found;`,
  ].join('\n');
}
