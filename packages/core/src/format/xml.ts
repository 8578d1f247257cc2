import { fileText } from '../name/unprinted.ts';

declare const written: unique symbol;

/**
 * A piece of XML that is already written: what is text in it is escaped. No text becomes one by its
 * looks.
 */
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

type Attributes = Readonly<Record<string, string | number>>;

/**
 * An element with its attributes and what stands in it: elements one behind the other, or a text.
 */
export const element = (
  name: string,
  attributes: Attributes,
  children: readonly XmlNode[] | string = [],
): XmlNode =>
  enclosed(name, attributes, typeof children === 'string' ? textNode(children) : children.join(''));

/** The same with every element on a line of its own, for files that people read. */
export const elementInLines = (
  name: string,
  attributes: Attributes,
  children: readonly XmlNode[] | string = [],
): XmlNode =>
  typeof children === 'string'
    ? element(name, attributes, children)
    : enclosed(name, attributes, children.map((child) => `\n${child.replace(/^/gm, '  ')}`).join(''), '\n');

function enclosed(name: string, attributes: Attributes, content: string, end = ''): XmlNode {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const opened = `<${name}${pairs.join('')}`;
  return (content === '' ? `${opened}/>` : `${opened}>${content}${end}</${name}>`) as XmlNode;
}
