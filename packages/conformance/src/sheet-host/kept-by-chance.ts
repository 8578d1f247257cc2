import type { BudgetDocument, PrintedAmount, Yen } from '@cyberbudget/core';
import { documents } from '@cyberbudget/documents';
import type { Seeded } from './seeded.ts';

const [first] = documents;
if (first === undefined) throw new Error('no document to make others of');
const published = first;

/** A whole document of one of a few years, small, with a total of its own. */
export function documentByChance({ below, pick }: Seeded): BudgetDocument {
  const fiscalYear = pick([2021, 2024, 2025, 2099]);
  const oku = 1000 + below(900);
  const total: PrintedAmount = {
    ...(published.total as PrintedAmount),
    amountYen: (oku * 100_000_000) as Yen,
    text: `${oku}.0億円`,
  };
  return {
    ...published,
    id: `kept-${fiscalYear}`,
    fiscalYear,
    title: `${fiscalYear} ${below(1000)}`,
    total,
    programs: published.programs.slice(0, 2),
    figures: [],
    printedLines: [],
  };
}

const CHANGES: readonly [(old: unknown) => unknown, ...((old: unknown) => unknown)[]] = [
  () => undefined,
  () => null,
  () => '\u001B[2J\u202E',
  () => 2 ** 53,
  () => [],
  (old) => (typeof old === 'number' ? old - 400_000_000 : old),
  (old) => (typeof old === 'string' ? `${old}\u0000` : old),
  (old) => (Array.isArray(old) ? [...old, ...old] : old),
];

/**
 * The same with something changed in it, its head left: what somebody else may have put into a
 * workbook.
 */
export function mutantByChance(chance: Seeded): BudgetDocument {
  const document = documentByChance(chance);
  const { id, fiscalYear, phase, schemaVersion } = document;
  return { ...(changed(document, chance) as BudgetDocument), id, fiscalYear, phase, schemaVersion };
}

function changed(value: unknown, chance: Seeded): unknown {
  const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0;
  if (isLeaf || chance.below(4) === 0) return chance.pick(CHANGES)(value);
  const keys = Object.keys(value);
  const key = keys[chance.below(keys.length)] ?? '';
  const member = changed((value as Record<string, unknown>)[key], chance);
  return Array.isArray(value)
    ? value.map((old, at) => (String(at) === key ? member : old))
    : { ...value, [key]: member };
}
