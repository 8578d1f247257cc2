import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PACKED, type Packed, pnpm } from '../src/pack.ts';

const require = createRequire(import.meta.url);

/** A program of somebody else's over all four packages. */
const PROGRAM = `
import { formatAmount, type Library } from '@cyberbudget/core';
import { cyberbudget } from '@cyberbudget/core/functions';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { toFiguresCsv } from '@cyberbudget/exporter';
import { CHART_KINDS, toSvg } from '@cyberbudget/exporter/chart';
import { toCp932 } from '@cyberbudget/exporter/cp932';
import { importText, type ImportResult } from '@cyberbudget/importer';

const library: Library = publishedLibrary();
const listed = cyberbudget.answer({ library, language: 'ja' }, ['総務省']);
const nothing: ImportResult = importText('', { file: 'empty.txt' });
const valid = documents.every((document) => budgetDocumentSchema.safeParse(document).success);
const total = documents[0]?.total?.amountYen ?? 0;
const request = { library, documents: library.documents, language: 'ja', unit: '億円' } as const;
const [index] = library.documents;
const chart = index === undefined ? undefined : CHART_KINDS[0].make(index, library, request);
const exported = toFiguresCsv(request).includes('１，３７８．９億円') && chart?.ok === true && toSvg(chart.value).startsWith('<svg') && toCp932('億').ok;
console.log(JSON.stringify([listed.ok && listed.value.value, nothing.ok, valid, formatAmount(total, '億円'), exported]));
`;

/**
 * What the program prints: listed of 総務省, no import of nothing, valid documents, the total,
 * files.
 */
export const PRINTED = [33.9, false, true, '1,378.9', true];

/** What the packages need of others. */
const THEIRS = ['zod', 'pdfjs-dist', 'hucre', 'fflate', 'hyparquet-writer', 'iconv-lite', '@napi-rs/canvas'];

/**
 * Installs the tarballs in a folder outside the repository, as others would, with the program in
 * `src/program.ts`. Nothing comes from a registry: ours are the tarballs, and theirs are those of
 * the repository.
 */
export function installPacked(tarballs: Readonly<Record<Packed, string>>, folder: string): void {
  const linked = (name: string): string =>
    `link:${realpathSync(join(import.meta.dirname, '../node_modules', name))}`;
  const files = Object.fromEntries(PACKED.map((name) => [`@cyberbudget/${name}`, `file:${tarballs[name]}`]));
  const manifest = {
    name: 'scratch',
    private: true,
    type: 'module',
    dependencies: files,
    pnpm: { overrides: { ...files, ...Object.fromEntries(THEIRS.map((name) => [name, linked(name)])) } },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'packages: []\n');
  pnpm(['install', '--offline', '--ignore-scripts'], folder);
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'src/program.ts'), PROGRAM);
}

/**
 * Compiles `src/` of the folder into `out/RESOLUTION/`.
 * @returns what the compiler says; "" where it is content
 */
export function compile(folder: string, moduleResolution: string, module: string): string {
  const compilerOptions = {
    strict: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    types: [],
    rootDir: 'src',
    outDir: `out/${moduleResolution}`,
    moduleResolution,
    module,
  };
  const config = join(folder, `tsconfig.${moduleResolution}.json`);
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  try {
    return execFileSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
