import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Packed, packAll } from '../src/pack.ts';
import { fetchRuntime, findRuntime, RUNTIMES } from './runtimes.ts';
import { compile, installPacked, PRINTED } from './workspace.ts';

// `pnpm runtimes` fetches them; else those that the machine has are asked, and the rest stands as
// skipped.
const isFetched = process.env['CYBERBUDGET_RUNTIMES'] === '1';
const found = RUNTIMES.map((runtime) => ({ runtime, command: isFetched ? null : findRuntime(runtime) }));
const isNeeded = isFetched || found.some(({ command }) => command !== null);

const scratch = mkdtempSync(join(tmpdir(), 'cyberbudget-runtimes-'));
let tarballs: Readonly<Record<Packed, string>> | undefined;

beforeAll(() => {
  if (!isNeeded) return;
  tarballs = packAll();
  installPacked(tarballs, scratch);
  expect(compile(scratch, 'bundler', 'preserve')).toBe('');
});
afterAll(() => {
  if (tarballs !== undefined) rmSync(dirname(tarballs.core), { recursive: true });
  rmSync(scratch, { recursive: true });
});

for (const { runtime, command } of found)
  test.skipIf(command === null && !isFetched)(
    `the packages answer in ${runtime.name}`,
    async () => {
      const program = command ?? fetchRuntime(runtime, join(scratch, runtime.name));
      expect(JSON.parse(await runtime.run(program, scratch))).toEqual(PRINTED);
    },
    300_000,
  );
