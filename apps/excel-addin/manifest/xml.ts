/** An element as text, ending in a line break. */
export type Xml = string;

/** An element with its attributes; children are elements, or one text. Everything but elements is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Xml | string)[] = [],
): Xml {
  const start = [
    name,
    ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`),
  ].join(' ');
  const [first] = children;
  if (first === undefined) return `<${start}/>\n`;
  if (!isElement(first)) return `<${start}>${escaped(first)}</${name}>\n`;
  const inner = children.join('').replace(/^(?=.)/gm, '  ');
  return `<${start}>\n${inner}</${name}>\n`;
}

const isElement = (child: string): boolean => child.startsWith('<') && child.endsWith('>\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
