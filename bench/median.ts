/** The middle one of several measurements, which one slow moment of the machine does not move. */
export function median(measured: readonly number[]): number {
  const sorted = [...measured].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
