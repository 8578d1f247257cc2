/**
 * Members under their keys, keys and members in the order in which they come. (Map.groupBy is too
 * young for some hosts.)
 */
export function groupBy<T, K>(members: readonly T[], key: (member: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group === undefined) groups.set(key(member), [member]);
    else group.push(member);
  }
  return groups;
}
