import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestOf, PACKED, type Packed, packAll, pnpm } from '../src/pack.ts';
import { docProgram } from './doc-program.ts';

let tarballs: Readonly<Record<Packed, string>>;
const scratch = mkdtempSync(join(tmpdir(), 'cyberbudget-scratch-'));
const require = createRequire(import.meta.url);

beforeAll(() => {
  tarballs = packAll();
});
afterAll(() => {
  rmSync(dirname(tarballs.core), { recursive: true });
  rmSync(scratch, { recursive: true });
});

describe.each(PACKED)('%s', (name) => {
  test('what is exported for work is exported when published', () => {
    const { exports, publishConfig } = manifestOf(name);
    expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
  });

  test('it carries the licence', () => {
    const packed = createPackageFromTarballData(readFileSync(tarballs[name]));
    expect(packed.readFile(`/node_modules/@cyberbudget/${name}/LICENSE`)).toContain('MIT License');
  });

  test('publint finds nothing', async () => {
    const bytes = readFileSync(tarballs[name]);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    expect(messages).toEqual([]);
  });

  // It is ESM: what require() of it means for types, and the resolution that predates exports maps, are left out on purpose.
  test('the types are not wrong for ESM', async () => {
    const checked = await checkPackage(createPackageFromTarballData(readFileSync(tarballs[name])));
    if (checked.types === false) return expect.fail('no types');
    const entries = Object.values(checked.entrypoints);
    expect(entries.map(({ resolutions }) => resolutions['bundler'].resolution?.isTypeScript)).toEqual(
      entries.map(() => true),
    );
    const problems = checked.problems.filter(
      (problem) =>
        !('resolutionKind' in problem && ['node10', 'node16-cjs'].includes(problem.resolutionKind)) &&
        problem.kind !== 'CJSResolvesToESM',
    );
    expect(problems).toEqual([]);
  });
});

const PROGRAM = `
import { formatAmount, type Library } from '@cyberbudget/core';
import { cyberbudget } from '@cyberbudget/core/functions';
import { budgetDocumentSchema } from '@cyberbudget/core/schema';
import { documents, publishedLibrary } from '@cyberbudget/documents';
import { toFiguresCsv } from '@cyberbudget/exporter';
import { CHART_KINDS, toSvg } from '@cyberbudget/exporter/chart';
import { importText, type ImportResult } from '@cyberbudget/importer';

const library: Library = publishedLibrary();
const listed = cyberbudget.answer({ library, language: 'ja' }, ['総務省']);
const nothing: ImportResult = importText('', { file: 'empty.txt' });
const valid = documents.every((document) => budgetDocumentSchema.safeParse(document).success);
const total = documents[0]?.total?.amountYen ?? 0;
const request = { library, documents: library.documents, language: 'ja', unit: '億円' } as const;
const [index] = library.documents;
const chart = index === undefined ? undefined : CHART_KINDS[0].make(index, library, request);
const exported = toFiguresCsv(request).includes('１，３７８．９億円') && chart?.ok === true && toSvg(chart.value).startsWith('<svg');
console.log(JSON.stringify([listed.ok && listed.value.value, nothing.ok, valid, formatAmount(total, '億円'), exported]));
`;

/** What the packages need of others. */
const THEIRS = ['zod', 'pdfjs-dist', 'hucre', 'fflate', 'hyparquet-writer', '@napi-rs/canvas'];

const page = docProgram();

describe('a workspace outside the repository', () => {
  beforeAll(() => {
    const linked = (name: string): string =>
      `link:${realpathSync(join(import.meta.dirname, '../node_modules', name))}`;
    const files = Object.fromEntries(
      PACKED.map((name) => [`@cyberbudget/${name}`, `file:${tarballs[name]}`]),
    );
    const manifest = {
      name: 'scratch',
      private: true,
      type: 'module',
      dependencies: files,
      // Nothing comes from a registry: ours are the tarballs, and theirs are those of the repository.
      pnpm: { overrides: { ...files, ...Object.fromEntries(THEIRS.map((name) => [name, linked(name)])) } },
    };
    writeFileSync(join(scratch, 'package.json'), JSON.stringify(manifest));
    writeFileSync(join(scratch, 'pnpm-workspace.yaml'), 'packages: []\n');
    pnpm(['install', '--offline', '--ignore-scripts'], scratch);
    mkdirSync(join(scratch, 'src'));
    writeFileSync(join(scratch, 'src/program.ts'), PROGRAM);
    writeFileSync(join(scratch, 'src/docs.ts'), page.code);
  });

  const resolutions = [
    ['bundler', 'preserve'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ] as const;

  test.each(resolutions)(
    'moduleResolution %s compiles it and finds the types',
    (moduleResolution, module) => {
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
      const config = join(scratch, `tsconfig.${moduleResolution}.json`);
      writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
      const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
      const output = compile(compiler, config);
      expect(output).toBe('');
    },
  );

  test.each(resolutions)('what %s compiled computes 33.9 in Node', (moduleResolution) => {
    const program = join(scratch, 'out', moduleResolution, 'program.js');
    const printed = execFileSync(process.execPath, [program], { cwd: scratch, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual([33.9, false, true, '1,378.9', true]);
  });

  test('require() loads every package too', () => {
    const program = PACKED.map((name) => `Object.keys(require('@cyberbudget/${name}')).length > 0`).join(
      ' && ',
    );
    const printed = execFileSync(process.execPath, ['--no-warnings', '-p', program], {
      cwd: scratch,
      encoding: 'utf8',
    });
    expect(printed.trim()).toBe('true');
  });

  test('the program of docs/core.md gives the values that stand in it', () => {
    const program = join(scratch, 'out/nodenext/docs.js');
    const printed = execFileSync(process.execPath, [program], { cwd: scratch, encoding: 'utf8' });
    const results = JSON.parse(printed) as unknown[];
    expect(page.lines.length).toBeGreaterThan(20);
    expect(page.lines.map((line, position) => [line, results[position]])).toEqual(
      page.lines.map((line, position) => [line, page.expected[position]]),
    );
  });
});

/** What the compiler says; "" where it is content. */
function compile(compiler: string, config: string): string {
  try {
    return execFileSync(process.execPath, [compiler, '-p', config], { encoding: 'utf8' });
  } catch (error) {
    return error instanceof Error && 'stdout' in error ? String(error.stdout) : String(error);
  }
}
