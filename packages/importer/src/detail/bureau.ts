import { sameMinistry } from '../label/ministry-name.ts';
import { comparableOf, isBlank } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { inBrackets } from '../text/brackets.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { endsWithOne, includesOne, wordsOf } from '../text/words.ts';

const OFFICES = ['局', '部', '課', '室', '官', '庁', 'センター', '本部', 'グループ'];
/** The longest name of one. */
const LONGEST = 44;

const isOffice = (name: string): boolean =>
  name.length > 2 &&
  name.length <= LONGEST &&
  endsWithOne(name, OFFICES) &&
  wordsOf(name).length === 1 &&
  !includesOne(name, '。、（）()');

/**
 * The bureau or division in charge: right of the title and on the lines that continue it, or a body
 * of the ministry in brackets on a line of its own.
 */
export function readBureau(page: Page, title: string, ministry: string): string | null {
  const lines = page.lines.filter((line) => !isBlank(line)).slice(0, 400);
  const key = comparable(title);
  const at =
    key.length > 3
      ? lines.findIndex((line) => comparableOf(line).startsWith(key) && comparableOf(line) !== key)
      : -1;
  const titled = lines[at];
  if (titled !== undefined) {
    const beside = cleanText(titled.raw).split(' ').at(-1) ?? '';
    const next = cleanText(lines[at + 1]?.raw ?? '');
    if (isOffice(beside))
      return isOffice(next) && !sameMinistry(next, ministry) ? joined(beside, next) : beside;
  }
  for (const { folded, raw } of lines) {
    if (inBrackets(folded, '(', 30) === null) continue;
    const name = cleanText(raw).slice(1, -1);
    if (isOffice(name) && sameMinistry(name, ministry)) return name;
  }
  return null;
}

/** A division belongs to the bureau above it; a second agency or ministry is another body. */
const joined = (bureau: string, next: string): string =>
  includesOne(next, '庁省') ? `${bureau}、${next}` : bureau + next;
