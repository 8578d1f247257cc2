/** More than this on either side are no labels of a chart. */
const MOST = 60;
const NEVER = 1e6;

/**
 * Pairs two groups so that as many as possible have a partner and the pairs cost least together
 * (the Hungarian method).
 * @param costOf null where two cannot be a pair
 * @returns the index of each one's partner; null where it has none
 */
export function assign<One, Other>(
  ones: readonly One[],
  others: readonly Other[],
  costOf: (one: One, other: Other) => number | null,
): (number | null)[] {
  const size = Math.max(ones.length, others.length);
  if (size > MOST) return ones.map(() => null);
  const cost = (row: number, column: number): number => {
    const [one, other] = [ones[row], others[column]];
    return one === undefined || other === undefined ? NEVER : (costOf(one, other) ?? NEVER);
  };
  const costs = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => cost(row, column)),
  );
  const rows = hungarian(costs, size);
  return ones.map((_, row) => {
    const column = rows[row] ?? -1;
    return (costs[row]?.[column] ?? NEVER) >= NEVER ? null : column;
  });
}

/** The column of each row in the cheapest assignment of a square matrix. */
function hungarian(costs: readonly (readonly number[])[], size: number): number[] {
  const [u, v] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  const [rowOf, way] = [new Int32Array(size + 1), new Int32Array(size + 1)];
  for (let row = 1; row <= size; row++) {
    rowOf[0] = row;
    let column = 0;
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(size + 1);
    do {
      used[column] = 1;
      const current = rowOf[column] ?? 0;
      let [delta, next] = [Number.POSITIVE_INFINITY, 0];
      for (let to = 1; to <= size; to++) {
        if (used[to] === 1) continue;
        const reduced = (costs[current - 1]?.[to - 1] ?? NEVER) - (u[current] ?? 0) - (v[to] ?? 0);
        if (reduced < (least[to] ?? 0)) [least[to], way[to]] = [reduced, column];
        if ((least[to] ?? 0) < delta) [delta, next] = [least[to] ?? 0, to];
      }
      for (let to = 0; to <= size; to++)
        if (used[to] === 1) {
          const taken = rowOf[to] ?? 0;
          u[taken] = (u[taken] ?? 0) + delta;
          v[to] = (v[to] ?? 0) - delta;
        } else least[to] = (least[to] ?? 0) - delta;
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = way[column] ?? 0;
      rowOf[column] = rowOf[before] ?? 0;
      column = before;
    }
  }
  const found = Array<number>(size).fill(-1);
  for (let column = 1; column <= size; column++) found[(rowOf[column] ?? 1) - 1] = column - 1;
  return found;
}
