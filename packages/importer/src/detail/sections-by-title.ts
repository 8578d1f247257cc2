import { comparable } from '../text/clean.ts';
import { type Block, isParagraph } from './block.ts';
import { readSections, type Sections } from './sections.ts';

/**
 * The sections of a page that carries several programs: runs of paragraphs under headings, each run
 * given to the program whose title shares most with it.
 */
export function sectionsByTitle(
  blocks: readonly Block[],
  titles: readonly string[],
): (program: { readonly title: string }) => Sections {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    const startsRun = !isParagraph(block) && block.heading === 'purpose';
    if (last === undefined || startsRun) runs.push([block]);
    else last.push(block);
  }
  const owners = runs.map((run) => {
    const text = comparable(
      run
        .filter(isParagraph)
        .map((paragraph) => paragraph.text)
        .join(''),
    );
    const scores = titles.map((title) => shared(comparable(title), text));
    return titles[scores.indexOf(Math.max(...scores))];
  });
  return ({ title }) => readSections(runs.filter((_, index) => owners[index] === title).flat());
}

/** The part of a title's pairs of characters that a text has. */
function shared(title: string, text: string): number {
  const pairs = [...title].slice(1).map((character, index) => (title[index] ?? '') + character);
  return pairs.filter((pair) => text.includes(pair)).length / Math.max(1, pairs.length);
}
