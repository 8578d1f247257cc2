import { IN_BRACKETS, type Numbering, numberings } from '../label/field-numbering.ts';
import { comparable } from '../text/clean.ts';
import type { PageBlocks } from './page-blocks.ts';
import { readBlock } from './read-block.ts';

/**
 * How the fields of a document are numbered: in brackets, else the first way in which a heading
 * with an amount is.
 */
export function numberingOf(pages: readonly PageBlocks[]): Numbering {
  const blocks = pages.flatMap(({ regions }) =>
    regions.flatMap((one) => one.blocks.filter((block) => block.figures.length > 0)),
  );
  return (
    numberings.find((numbering) =>
      blocks.some((block) => {
        const text = readBlock(block, numbering);
        // A count begins at one: "24 時間監視体制" is no field.
        return text.is === 'field' && text.code === '1';
      }),
    ) ?? IN_BRACKETS
  );
}

/** The code of the field that has this name where its number can be read. */
export function codeOfName(name: string, pages: readonly PageBlocks[], numbering: Numbering): string | null {
  for (const { regions } of pages)
    for (const block of regions.flatMap((one) => one.blocks)) {
      const text = readBlock(block, numbering);
      if (text.is === 'field' && text.code !== null && comparable(text.name) === comparable(name))
        return text.code;
    }
  return null;
}
