import { bySpelling } from '../name/by-spelling.ts';
import { nearest } from '../name/nearest.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { cyberbudget } from './cyberbudget.ts';
import { cyberbudgetCard } from './cyberbudget-card.ts';
import { cyberbudgetChange } from './cyberbudget-change.ts';
import { cyberbudgetDetail } from './cyberbudget-detail.ts';
import { cyberbudgetMeta } from './cyberbudget-meta.ts';
import { cyberbudgetNames } from './cyberbudget-names.ts';
import { cyberbudgetPrograms } from './cyberbudget-programs.ts';
import { cyberbudgetSource } from './cyberbudget-source.ts';
import { cyberbudgetTable } from './cyberbudget-table.ts';
import type { FunctionDefinition } from './definition.ts';

/** Every function, in the order of the reference page. To add one: its file, and its line here. */
export const CATALOGUE: readonly FunctionDefinition[] = [
  cyberbudget,
  cyberbudgetTable,
  cyberbudgetPrograms,
  cyberbudgetSource,
  cyberbudgetNames,
  cyberbudgetChange,
  cyberbudgetMeta,
  cyberbudgetCard,
  cyberbudgetDetail,
];

const functionByName = bySpelling(() => CATALOGUE.map((definition) => [definition.id, definition] as const));

/**
 * The function of that name, in any case and width; "TABLE" and "=CYBERBUDGET_TABLE" find
 * CYBERBUDGET_TABLE too.
 */
export function findFunction(name: string): Answer<FunctionDefinition> {
  const normalized = normalizeName(name);
  const key = normalized.startsWith('=') ? normalized.slice(1) : normalized;
  const found = functionByName(key) ?? functionByName(`cyberbudget_${key}`);
  if (found !== undefined) return answer(found);
  const ids = CATALOGUE.map(({ id }) => id);
  const near = [...nearest(key, ids), ...nearest(`cyberbudget_${key}`, ids)];
  return problem({ code: 'unknown-function', given: name, nearest: [...new Set(near)].slice(0, 3) });
}
