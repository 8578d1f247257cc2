import { readFileSync } from 'node:fs';
import { type BudgetDocument, createLibrary, queryCitation, readQuery } from '@cyberbudget/core';
import { CATALOGUE, call } from '@cyberbudget/core/functions';
import { readDocument } from '@cyberbudget/core/schema';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importText } from './index.ts';

const result = importText(
  readFileSync(new URL('../../documents/sources/fy2023-draft.txt', import.meta.url), 'utf8'),
);
if (!result.ok) throw new Error('There is no document to make mutants of.');
const published = result.document;

/** One of each kind of entry: a program with components and one with parts, a field without any. */
const KEPT = [
  'strategyFields/2',
  'strategyFields/5',
  'ministries/mhlw',
  'ministries/digital',
  'ministries/cas',
  'programs/fy2023-draft/2-1',
  'programs/fy2023-draft/2-7',
];
const isKept = (path: string): boolean =>
  path === 'total' || KEPT.some((entry) => path === entry || path.startsWith(`${entry}/`));

/**
 * The published document with a few of its entries and what is printed of them: mutants of it are
 * read faster, and one change in as many meets each place more often.
 */
const figures = published.figures.filter(({ of }) => of?.split('+').every(isKept) ?? true);
const lines = new Set(figures.map(({ line }) => line));
const base: BudgetDocument = {
  ...published,
  strategyFields: published.strategyFields.filter(({ code }) => isKept(`strategyFields/${code}`)),
  ministries: published.ministries.filter(({ id }) => isKept(`ministries/${id}`)),
  programs: published.programs.filter(({ id }) => isKept(`programs/${id}`)),
  figures,
  printedLines: published.printedLines.filter(({ line }) => lines.has(line)),
};

type Json = unknown;
type Path = readonly (string | number)[];

/** Every place of a value, its own included. */
function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    path,
    ...Object.entries(value).flatMap(([key, member]) =>
      pathsOf(member, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

const PATHS = pathsOf(base);

/** The value with another one at a path; without what stands there where that is undefined. */
function replaced(value: Json, [key, ...rest]: Path, change: (old: Json) => Json): Json {
  if (key === undefined) return change(value);
  const copy: Record<string, Json> | Json[] = Array.isArray(value)
    ? [...value]
    : { ...(value as Record<string, Json>) };
  const at = key as keyof typeof copy;
  const next = replaced(copy[at], rest, change);
  if (next === undefined) Array.isArray(copy) ? copy.splice(Number(key), 1) : delete copy[at];
  else (copy as Record<string | number, Json>)[key] = next;
  return copy;
}

/** What a slip or a forger does to a value. */
const CHANGES: readonly ((old: Json) => Json)[] = [
  () => undefined,
  () => null,
  () => '',
  () => 'x\u001B[2J\u202E',
  () => -1,
  () => 2 ** 53,
  () => 0.5,
  () => [],
  () => ({}),
  (old) => (typeof old === 'number' ? old + 1 : old),
  (old) => (typeof old === 'number' ? old * 10 : old),
  (old) => (typeof old === 'number' ? -old : old),
  (old) => (typeof old === 'number' && old % 1 === 0 ? old - 400_000_000 : old),
  (old) => (typeof old === 'string' ? old.replace(/[0-9０-９]/, '7') : old),
  (old) => (typeof old === 'string' ? `${old}*` : old),
  (old) => (typeof old === 'string' ? [...old].reverse().join('') : old),
  (old) => (Array.isArray(old) ? [...old, ...old] : old),
  (old) => (Array.isArray(old) ? [...old].reverse() : old),
];

/** Every number of a figure with the text that is printed for it, by its path. */
function figuresOf(value: Json, path = ''): [string, number, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const { amountYen, share, text } = value as Record<string, Json>;
  const number = typeof amountYen === 'number' ? amountYen : share;
  const own: [string, number, string][] =
    typeof number === 'number' && typeof text === 'string' ? [[path, number, text]] : [];
  return [...own, ...Object.entries(value).flatMap(([key, member]) => figuresOf(member, `${path}/${key}`))];
}

const printedNumbers = new Map(figuresOf(base).map(([, number, text]) => [text, number]));
const context = { language: 'ja' as const };

test('four thousand mutants of a document: none crashes, and none changes a number without a refusal or a mark', () => {
  let held = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(PATHS.length - 1), fc.nat(CHANGES.length - 1)), {
        minLength: 1,
        maxLength: 2,
      }),
      (mutations) => {
        const mutant = mutations.reduce<Json>((value, [path, change]) => {
          try {
            return replaced(value, PATHS[path] ?? [], CHANGES[change] ?? ((old) => old));
          } catch {
            return value;
          }
        }, base);
        const read = readDocument(mutant);
        if (!read.ok) return;
        held += 1;
        const lied = figuresOf(read.document).filter(
          ([, number, text]) => (printedNumbers.get(text) ?? number) !== number,
        );
        expect(lied).toEqual([]);
        const library = createLibrary([published], {
          imported: [{ document: read.document, agreed: true }],
        });
        const asked = readQuery({ year: read.document.fiscalYear }, library);
        if (asked.ok && asked.value.index.document.origin !== undefined)
          expect(queryCitation(asked.value).ja).toContain('取込');
        if (held % 20 !== 0) return;
        for (const definition of CATALOGUE)
          call(
            definition,
            { ...context, library },
            definition.parameters.map(() => undefined),
          );
      },
    ),
    { numRuns: 4_000 },
  );
  expect(held).toBeGreaterThan(500);
}, 240_000);
