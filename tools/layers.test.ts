import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/**
 * The folders of a package, and files beside them that folders need, from the ground up: each may
 * import from itself and from what stands before it.
 */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: [
    'version.ts',
    'problem',
    'name',
    'amount',
    'fiscal-year',
    'ministry',
    'strategy-field',
    'document',
    'library',
    'measure',
    'audit',
    'query',
    'table',
    'sheet',
    'format',
    'function',
    'formula',
    'claim',
  ],
  importer: [
    'text',
    'problem',
    'result',
    'encoding',
    'page',
    'printout',
    'pdf',
    'figure',
    'stage',
    'label',
    'block',
    'table',
    'chart',
    'list',
    'account',
    'total',
    'detail',
    'build',
    'correct',
    'check',
    'import-bytes.ts',
    'apart',
  ],
  pane: [
    'kept',
    'sheet-host',
    'layout',
    'formula',
    'figure',
    'share',
    'copy',
    'inserted',
    'memory-host',
    'text',
    'theme',
    'state',
    'import-apart',
    'choice',
    'message',
    'view',
    'source',
    'viewer',
    'correct',
    'insert',
    'find',
    'import',
    'audit',
    'workbook',
    'document',
    'pane',
  ],
};

const layerOf = (file: string): string => file.split('/')[0] ?? '';

describe.each(Object.entries(LAYERS))('packages/%s', (name, layers) => {
  const source = fileURLToPath(new URL(`../packages/${name}/src/`, import.meta.url));
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(?<!\.test|\.fixture)\.tsx?$/.test(file))
    .filter((file) => file.includes('/') || layers.includes(file));
  const importsOf = (file: string): readonly string[] =>
    [...readFileSync(`${source}${file}`, 'utf8').matchAll(/(?:from|import\() ?'\.\.\/([^/']+)/g)].map(
      ([, imported]) => imported ?? '',
    );

  test('has files in every layer', () =>
    expect([...new Set(files.map(layerOf))].sort()).toEqual([...layers].sort()));

  test('imports downwards only', () => {
    const upwards = files.flatMap((file) => {
      const below = layers.slice(0, layers.indexOf(layerOf(file)) + 1);
      return importsOf(file)
        .filter((imported) => !below.includes(imported))
        .map((imported) => `${file} imports ${imported}`);
    });
    expect(upwards).toEqual([]);
  });
});
