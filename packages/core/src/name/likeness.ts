import { normalizeName } from './normalize.ts';

/**
 * How alike two names are: twice the pairs of neighbouring characters that they share over all
 * their pairs (Dice), of their normal forms.
 * @returns 0 to 1, the same either way round
 */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const all = pairs.length + others.length;
  if (all === 0) return normalizeName(one) === normalizeName(other) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of pairs) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of others) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / all;
}

function pairsOf(name: string): string[] {
  const characters = [...normalizeName(name)];
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
