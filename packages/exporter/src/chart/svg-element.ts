import { fileText } from '@cyberbudget/core';

declare const svg: unique symbol;

/** A piece of SVG that is already written: what is text in it is escaped. */
export type SvgNode = string & { readonly [svg]: true };

/** What XML cannot hold is dropped; a tab or line end inside a text is a blank. */
const escaped = (text: string): string =>
  fileText(text)
    .replace(/[\t\r\n]/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Text as SVG: nothing in it is markup. */
export const textNode = (text: string): SvgNode => escaped(text) as SvgNode;

/** An element with its attributes and what stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SvgNode[] = [],
): SvgNode {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const opened = `<${name}${pairs.join('')}`;
  return (children.length === 0 ? `${opened}/>` : `${opened}>${children.join('')}</${name}>`) as SvgNode;
}
