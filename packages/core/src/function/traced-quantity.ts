import { FACTORS, type Unit } from '../amount/unit.ts';
import { type Answer, answer } from '../problem/problem.ts';
import { calculateQuery } from '../query/answer-query.ts';
import { isAmount, type Query } from '../query/query.ts';
import type { TracedCell } from './traced.ts';

/**
 * The number that answers a query, in the unit where it is an amount: here, at the edge, the yen
 * are divided.
 */
export function tracedQuantity(query: Query, unit: Unit): Answer<TracedCell & { readonly value: number }> {
  const found = calculateQuery(query);
  if (!found.ok) return found;
  const queries = [query];
  return isAmount(query)
    ? answer({ value: found.value / FACTORS[unit], queries, unit })
    : answer({ value: found.value, queries, unit: null });
}
