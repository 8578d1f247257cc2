import { type BudgetDocument, splitDocument } from '@cyberbudget/core';
import { toReadableJson } from './to-readable-json.ts';

const MADE = '// Written by `pnpm regenerate` from what stands in sources/.\n';

/** Every file of data/, by its name: two of each document, and the modules that name them. */
export function dataFiles(documents: readonly BudgetDocument[]): ReadonlyMap<string, string> {
  const ordered = [...documents].sort((one, other) => one.fiscalYear - other.fiscalYear);
  const ids = ordered.map(({ id }) => id);
  return new Map([
    ...ordered.flatMap(filesOf),
    ['figure-files.ts', figureFiles(ids)],
    ['text-files.ts', textFiles(ids)],
    ['text-loaders.ts', textLoaders(ids)],
  ]);
}

function filesOf(document: BudgetDocument): [string, string][] {
  const { figures, texts } = splitDocument(document);
  return [
    [`${document.id}.json`, `${toReadableJson(figures)}\n`],
    [`${document.id}.texts.json`, `${toReadableJson(texts)}\n`],
  ];
}

/** The id as the name of a constant: fy2023Draft. */
const nameOf = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const imports = (ids: readonly string[], ending: string): string =>
  ids.map((id) => `import ${nameOf(id)} from './${id}${ending}' with { type: 'json' };\n`).join('');

const figureFiles = (ids: readonly string[]): string =>
  `${MADE}${imports(ids, '.json')}\nexport const figureFiles: readonly unknown[] = [${ids.map(nameOf).join(', ')}];\n`;

const textFiles = (ids: readonly string[]): string =>
  `${MADE}${imports(ids, '.texts.json')}\nexport const textFiles: Readonly<Record<string, unknown>> = {\n${ids.map((id) => `  '${id}': ${nameOf(id)},\n`).join('')}};\n`;

const textLoaders = (ids: readonly string[]): string =>
  `${MADE}export const textLoaders: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {\n${ids
    .map((id) => `  '${id}': () => import('./${id}.texts.json', { with: { type: 'json' } }),\n`)
    .join('')}};\n`;
