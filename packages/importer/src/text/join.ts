/** Joins two lines of one text: with a blank only between Latin words. */
export function joinLines(one: string, other: string): string {
  const [left, right] = [one.trimEnd(), other.trimStart()];
  return /[A-Za-z,]$/.test(left) && /^[A-Za-z]/.test(right) ? `${left} ${right}` : left + right;
}
