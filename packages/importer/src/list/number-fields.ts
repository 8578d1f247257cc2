import { besideEntries, IN_BRACKETS, type Numbering, numberings } from '../label/field-numbering.ts';
import { comparable } from '../text/clean.ts';
import type { PageBlocks } from './page-blocks.ts';
import { isNumberedBlock, readBlock } from './read-block.ts';

/**
 * How the fields of a document are numbered: in brackets, else the first way in which a heading
 * with an amount is. A number that counts entries is no field's: one that begins anew under each
 * ministry, or that all entries of a ministry's own page have.
 */
export function numberingOf(pages: readonly PageBlocks[]): Numbering {
  const blocks = pages.flatMap(({ ministry, regions }) =>
    regions.flatMap((one) =>
      one.blocks.map((block) => ({
        block,
        ofMinistry: ministry !== null,
        text: isNumberedBlock(block) ? null : readBlock(block),
      })),
    ),
  );
  const entries: Numbering[] = [];
  for (const numbering of numberings) {
    const firsts = new Set<string>();
    let [isCounted, isOwnPage, names] = [false, true, 0];
    for (const { block, ofMinistry, text: unnumbered } of blocks) {
      const text = unnumbered ?? readBlock(block, numbering);
      if (text.is === 'ministry') names++;
      if (block.figures.length === 0) continue;
      if (text.is === 'program') isOwnPage = false;
      // A count begins at one: "24 時間監視体制" is no field.
      if (text.is !== 'field' || text.code === null) continue;
      isOwnPage &&= ofMinistry;
      if (text.code !== '1') continue;
      isCounted = true;
      firsts.add(comparable(text.name));
    }
    if (!isCounted) continue;
    if (isOwnPage || (names > 1 && firsts.size > 1)) entries.push(numbering);
    else return entries.length === 0 ? numbering : besideEntries(numbering, entries);
  }
  return entries.length === 0 ? IN_BRACKETS : besideEntries(null, entries);
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
