import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manifestOf, PACKED, type Packed, packAll } from '../src/pack.ts';
import { docProgram } from './doc-program.ts';
import { compile, installPacked, PRINTED } from './workspace.ts';

let tarballs: Readonly<Record<Packed, string>>;
const scratch = mkdtempSync(join(tmpdir(), 'cyberbudget-scratch-'));

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

  // It is ESM: what require() of it means for types, and the resolution that predates exports maps,
  // are left out on purpose.
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

const page = docProgram();

describe('a workspace outside the repository', () => {
  beforeAll(() => {
    installPacked(tarballs, scratch);
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
      expect(compile(scratch, moduleResolution, module)).toBe('');
    },
  );

  test('what they compiled is one and the same program, which computes 33.9 in Node', () => {
    const programs = resolutions.map(([folder]) => join(scratch, 'out', folder, 'program.js'));
    const [program = '', ...others] = programs.map((path) => readFileSync(path, 'utf8'));
    expect(others).toEqual([program, program]);
    const printed = execFileSync(process.execPath, programs.slice(0, 1), { cwd: scratch, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(PRINTED);
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
