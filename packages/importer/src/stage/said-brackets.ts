import { CLOSING, OPENING } from '../text/brackets.ts';
import { maybe, spelled } from '../text/phrase.ts';
import { includesOne } from '../text/words.ts';

const SAID = ['内', '書', 'は'];
/** "括弧内は補正予算額": brackets by their name. */
const NAMED = spelled(['括弧', 'カッコ', 'かっこ'], SAID);
/** "[ ]内は補正予算額": brackets as they are printed. */
const SHAPES = ['(', '[', '〔', '<'].map((open) => ({
  open,
  words: spelled(open, maybe(' ', '  '), CLOSING.charAt(OPENING.indexOf(open)), maybe(' '), SAID),
}));

/** Whether a text says what stands in brackets, and names them. */
const saysBrackets = (folded: string): boolean => includesOne(folded, NAMED);

/**
 * The opening bracket of which a text says what stands in such; "" for brackets of any shape, null
 * where it says nothing.
 */
export const bracketsSaid = (folded: string): string | null =>
  SHAPES.find(({ words }) => includesOne(folded, words))?.open ?? (saysBrackets(folded) ? '' : null);
