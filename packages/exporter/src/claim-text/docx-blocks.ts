import type { TextLine } from '@cyberbudget/core/claim';
import { strFromU8, unzipSync } from 'fflate';

const PARTS = /^word\/(?:document|footnotes|endnotes)\.xml$/;

/** A part beyond this is no paper, in bytes. */
const LARGEST = 64 * 2 ** 20;

/**
 * The paragraphs of a document of Word, its notes after them; a row of a table is one line with
 * tabs between its cells.
 * @returns null where the archive is no document of Word
 */
export function docxBlocks(bytes: Uint8Array): TextLine[] | null {
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => PARTS.test(name) && originalSize <= LARGEST,
  });
  const [main, ...notes] = ['document', 'footnotes', 'endnotes'].map((part) => files[`word/${part}.xml`]);
  if (main === undefined) return null;
  const blocks = [main, ...notes].flatMap((part) => (part === undefined ? [] : blocksOf(strFromU8(part))));
  return blocks.map((text, at) => ({ line: at + 1, text }));
}

/**
 * Rows before paragraphs: a row's paragraphs are its cells. What was deleted under review is no
 * text.
 */
function blocksOf(xml: string): string[] {
  const kept = xml.replace(/<w:del [\s\S]*?<\/w:del>|<w:instrText[\s\S]*?<\/w:instrText>/g, '');
  return [...kept.matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>|<w:p[ >][\s\S]*?<\/w:p>/g)].map(([block]) =>
    block.startsWith('<w:tr')
      ? [...block.matchAll(/<w:tc[ >][\s\S]*?<\/w:tc>/g)].map(([cell]) => textOf(cell).trim()).join('\t')
      : textOf(block),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\b[^>]*\/>/g)]
    .map(([, text, sign]) => text ?? (sign === 'tab' ? ' ' : '\n'))
    .join('')
    .replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) =>
      decimal !== undefined
        ? String.fromCodePoint(Number(decimal))
        : hex !== undefined
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : (ENTITIES[name] ?? whole),
    )
    .replaceAll('\n', ' ');
