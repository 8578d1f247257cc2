import { fileText } from '../name/unprinted.ts';

declare const written: unique symbol;

/** A piece of XML that is already written: what is text in it is escaped. No text becomes one by its looks. */
export type XmlNode = string & { readonly [written]: true };

/** What XML cannot hold is dropped; a tab or line end inside a text is a blank. */
const escaped = (text: string): string =>
  fileText(text)
    .replace(/[\t\r\n]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Text as XML: nothing in it is markup. */
export const textNode = (text: string): XmlNode => escaped(text) as XmlNode;

/** An element with its attributes and what stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly XmlNode[] = [],
): XmlNode {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const opened = `<${name}${pairs.join('')}`;
  return (children.length === 0 ? `${opened}/>` : `${opened}>${children.join('')}</${name}>`) as XmlNode;
}
