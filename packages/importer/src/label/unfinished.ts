// Whether a title breaks off at the end of its line, and whether a line goes on with one.

import { CLOSING, OPENING } from '../text/brackets.ts';
import { endsWithOne, startsWithOne } from '../text/words.ts';

/** What no title ends in: particles, what joins words, verbs before a noun. */
const JOINS = [
  ...['の', 'を', 'に', 'と', 'へ', 'で', 'や', 'が', 'は', 'る', 'た', 'な', 'て', '、', ','],
  ...['及び', '並びに', '又は', '若しくは', 'より', 'から', 'まで', 'ため', 'つつ', '向け', '及', '並び'],
];
/** What ends a title all the same. */
const ENDS = ['こと', 'ひと', 'かた', 'すがた'];
/** What no title begins with. */
const GOES_ON = [
  ...['の', 'を', '及び', '並びに', '又は', '若しくは', '等', '、', ',', ')', '】', '」'],
  ...[
    'に係る',
    'に関する',
    'における',
    'に向けた',
    'に資する',
    'による',
    'のため',
    'するため',
    'した',
    'する',
  ],
];

/** Whether a folded title breaks off: "観測網の整備に向けた", "監視態勢の強化（実証". */
export const isUnfinished = (folded: string): boolean => {
  const text = folded.trimEnd();
  return (endsWithOne(text, JOINS) && !endsWithOne(text, ENDS)) || isOpen(text);
};

/** Whether a folded line can only go on with what stands above it: "等の推進", "に係る経費". */
export const goesOnWithTitle = (folded: string): boolean => startsWithOne(folded.trimStart(), GOES_ON);

/** Whether a bracket of a text is not closed in it. */
function isOpen(text: string): boolean {
  let open = 0;
  for (const character of text)
    if (OPENING.includes(character)) open++;
    else if (CLOSING.includes(character)) open--;
  return open > 0;
}
