/** Widest line that an object or array is written on. */
const WIDTH = 220;

/**
 * JSON for reading and comparing: what fits on a line stands on one, the rest is indented by a
 * blank a level.
 */
export function toReadableJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + flat.length <= WIDTH) return flat;
  const inner = `${indent} `;
  const members = Array.isArray(value)
    ? value.map((member) => inner + toReadableJson(member, inner))
    : Object.entries(value).map(
        ([key, member]) => `${inner}${JSON.stringify(key)}: ${toReadableJson(member, inner)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${members.join(',\n')}\n${indent}${close}`;
}
