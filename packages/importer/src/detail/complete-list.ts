import type { AmountFigure } from '../figure/figure.ts';
import { isMinistryName, sameMinistry } from '../label/ministry-name.ts';
import { trimTitle } from '../label/trim-title.ts';
import type { ListedProgram } from '../list/entry.ts';
import type { PagesRead } from '../list/read-lists.ts';
import { isAmount, type Reading } from '../list/reading.ts';
import { type Line, rawOf } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { findStageLabels } from '../stage/find-stage-labels.ts';
import { isOwnStage } from '../stage/stage.ts';
import { cleanText, comparable } from '../text/clean.ts';
import { fold } from '../text/fold.ts';
import { withoutSigns } from '../text/signs.ts';
import { type MarkedPage, markedPages } from './match-pages.ts';
import { readPageAmounts } from './page-amounts.ts';

/** A title where the summary prints it. */
interface Title {
  readonly text: string;
  readonly line: Line;
}

/** How many lines a title may take. */
const MOST_LINES = 3;
/** A shorter text is a label. */
const SHORTEST = 4;

/**
 * The programs of a text whose list says too little: the order of its lines is not that of the page, so an entry may have lost its
 * amount, its ministry or its field. Where a detail page prints a title of the list, it prints the other three beside it.
 * @returns the listed programs, in order of printing; those that a page confirms as the page has them
 */
export function completeList(lists: PagesRead, reading: Reading): ListedProgram[] {
  const measured = reading.summaryPages.some(({ lines }) => lines.some((line) => line.measured));
  const marked = markedPages(reading.detailPages, (page) => readPageAmounts(page, reading));
  const titles = measured || marked.length === 0 ? new Map<string, Title>() : titlesOf(reading);
  if (titles.size === 0 || !isDisordered(lists, marked, titles, reading)) return [...lists.programs];
  const listed = [...lists.programs];
  const inHeadings = new Set(
    [...lists.headings, ...lists.sums].flatMap(({ amounts }) => amounts.map(({ figure }) => figure)),
  );
  const free = reading.summaryPages
    .flatMap(({ lines }) => lines.flatMap((line) => reading.figuresOf(line)))
    .filter(isAmount)
    .filter((figure) => !inHeadings.has(figure));
  const used = new Set<AmountFigure>();
  // Of a page with several marks it is not known which of its titles and amounts is whose.
  for (const one of marked.filter(({ page }) => page.marks.length === 1)) {
    const title = titleOfPage(one.page, titles);
    const own = title === null ? [] : ownAmounts(one, reading);
    if (title === null || own.length === 0) continue;
    const at = indexOf(listed, title, one);
    const before = listed[at];
    const ministry = ministryOf(one, before);
    const figure = printedInList(own, before, free, used, reading);
    if (ministry === undefined || figure === null) continue;
    used.add(figure);
    const entry = confirmed(one, title, ministry, figure, before, reading);
    if (before === undefined) listed.push(entry);
    else listed[at] = entry;
  }
  return listed.sort((one, other) => one.line.number - other.line.number);
}

/**
 * Whether the order of a text's lines is not that of its page: entries stand apart from their amounts or below several headings, or
 * most pages name another field. A text in order is held against its pages, and what differs is told.
 */
function isDisordered(
  { programs, uncertain }: PagesRead,
  marked: readonly MarkedPage[],
  titles: ReadonlyMap<string, Title>,
  { byOrder }: Reading,
): boolean {
  const isLoose = ({ amounts }: ListedProgram): boolean =>
    amounts.length === 0 || amounts.some(({ figure }) => byOrder.has(figure.line));
  if (uncertain.length > 0 || programs.some(isLoose)) return true;
  const fields = new Map(programs.map(({ title, strategyField }) => [comparable(title), strategyField]));
  const contradicted = marked.filter(({ page, mark }) => {
    const title = titleOfPage(page, titles);
    const field = title === null ? null : (fields.get(comparable(title.text)) ?? null);
    return (
      title !== null &&
      (!fields.has(comparable(title.text)) || (field !== null && field !== mark.strategyField))
    );
  });
  return contradicted.length > 2 && contradicted.length * 8 > marked.length;
}

function confirmed(
  { mark }: MarkedPage,
  { text, line }: Title,
  ministry: string,
  figure: AmountFigure,
  before: ListedProgram | undefined,
  { stage }: Reading,
): ListedProgram {
  const own = { figure, meaning: stage };
  const place = { ministry, strategyField: mark.strategyField, doubtful: false };
  if (before === undefined)
    return {
      kind: 'program',
      ...place,
      title: text,
      line,
      amounts: [own],
      shares: [],
      behind: '',
      inColumns: false,
    };
  const printed = before.amounts.find(({ meaning }) => isOwnStage(meaning, stage))?.figure;
  return { ...before, ...place, amounts: printed === figure ? before.amounts : [own] };
}

/** As the page's foot names it; as the list does where both mean one ministry. */
const ministryOf = ({ ministry }: MarkedPage, before: ListedProgram | undefined): string | undefined =>
  ministry === null || (before !== undefined && sameMinistry(ministry.name, before.ministry))
    ? before?.ministry
    : ministry.name;

/** The listed program that a page is about: of several of one name the ministry's. */
function indexOf(listed: readonly ListedProgram[], title: Title, { ministry }: MarkedPage): number {
  const key = comparable(title.text);
  const same = listed.flatMap((one, index) => (comparable(one.title) === key ? [index] : []));
  const [first = -1] = same;
  const own = same.find(
    (index) => ministry !== null && sameMinistry(listed[index]?.ministry ?? '', ministry.name),
  );
  return own ?? first;
}

/** The amounts of a page that can be its program's: of this stage, else those that nothing names. */
function ownAmounts({ amounts }: MarkedPage, { stage }: Reading): AmountFigure[] {
  const whole = amounts.filter(({ figure, partName }) => figure.value !== null && partName === null);
  const own = whole.filter((one) => isOwnStage(one.stage, stage));
  return (own.length > 0 ? own : whole.filter((one) => one.stage === null)).map(({ figure }) => figure);
}

/** The figure of the list that prints one of a page's amounts: the entry's own, else the first that no other program has; the page's where the list has none. */
function printedInList(
  own: readonly AmountFigure[],
  before: ListedProgram | undefined,
  free: readonly AmountFigure[],
  used: ReadonlySet<AmountFigure>,
  { stage }: Reading,
): AmountFigure | null {
  const isOwn = (figure: AmountFigure): boolean =>
    figure.value !== null && own.some(({ value }) => value?.yen === figure.value?.yen);
  const inEntry = before?.amounts.find(
    ({ figure, meaning }) => isOwnStage(meaning, stage) && isOwn(figure),
  )?.figure;
  if (inEntry !== undefined) return inEntry;
  const printed = free.filter((figure) => isOwn(figure) && !used.has(figure));
  const values = new Set(own.map(({ value }) => value?.yen));
  return printed[0] ?? (values.size === 1 ? (own[0] ?? null) : null);
}

/** The title of a page: its longest text that the summary prints as a title. */
function titleOfPage(page: Page, titles: ReadonlyMap<string, Title>): Title | null {
  const found = joinedTexts(page.lines).flatMap(({ text }) => titles.get(comparable(text)) ?? []);
  return found.sort((one, other) => comparable(other.text).length - comparable(one.text).length)[0] ?? null;
}

/** The texts of the summary that can be titles, of one line or several, as they are compared. */
function titlesOf({ summaryPages }: Reading): Map<string, Title> {
  const found = new Map<string, Title>();
  for (const { lines } of summaryPages)
    for (const title of joinedTexts(lines)) {
      const key = comparable(title.text);
      if (key.length >= SHORTEST && !found.has(key)) found.set(key, title);
    }
  return found;
}

/** The texts of lines without tags and amounts, alone and with those that follow. */
function joinedTexts(lines: readonly Line[]): Title[] {
  const texts = lines.flatMap((line) =>
    line.cells.flatMap((cell) => {
      const text = bare(rawOf(line, cell));
      return /\p{L}/u.test(text) && !isMinistryName(text) ? [{ text, line }] : [];
    }),
  );
  return texts.flatMap(({ text, line }, index) => {
    const joined: Title[] = [{ text, line }];
    for (const next of texts.slice(index + 1, index + MOST_LINES))
      joined.push({ text: (joined.at(-1)?.text ?? '') + next.text, line });
    return joined;
  });
}

const TAG = /^[【〔[][^【】〔〕[\]]{2,40}[】〕\]]\s*/;
const FROM_AMOUNT = /[\s(]*(?:約 ?)?\d[\d,.]*\s?(?:[兆億百千万]{1,2}円?|円).*$/;

/** A text without its sign and tag, and without the amount, its brackets and its label behind it. */
function bare(raw: string): string {
  const text = withoutSigns(cleanText(raw));
  const untagged = text.slice(TAG.exec(fold(text))?.[0].length ?? 0);
  const folded = fold(untagged);
  const label = findStageLabels(folded)[0]?.start ?? folded.length;
  const amount = FROM_AMOUNT.exec(folded)?.index ?? folded.length;
  return trimTitle(untagged.slice(0, Math.min(label, amount)));
}
