import type { AmountFigure } from '../figure/figure.ts';
import { sameMinistry } from '../label/ministry-name.ts';
import type { ListedProgram } from '../list/entry.ts';
import type { PagesRead } from '../list/read-lists.ts';
import { isAmount, type Reading } from '../list/reading.ts';
import type { Page } from '../page/page.ts';
import { isOwnStage } from '../stage/stage.ts';
import { comparable } from '../text/clean.ts';
import { comparablePage } from './detail-page.ts';
import { type MarkedPage, markedPages } from './match-pages.ts';
import { readPageAmounts } from './page-amounts.ts';
import { type Title, titleOfPage, titlesOf } from './printed-titles.ts';

/**
 * The programs of a text whose list says too little: the order of its lines is not that of the
 * page, so an entry may have lost its amount, its ministry or its field. Where a detail page prints
 * a title of the list, it prints the other three beside it.
 * @returns the listed programs, in order of printing; those that a page confirms as the page has
 * them
 */
export function completeList(lists: PagesRead, reading: Reading): ListedProgram[] {
  const measured = reading.summaryPages.some(({ lines }) => lines.some((line) => line.measured));
  const marked = measured ? [] : markedPages(reading.detailPages, (page) => readPageAmounts(page, reading));
  if (marked.length === 0) return [...lists.programs];
  let titles: ReadonlyMap<string, Title> | null = null;
  const known = new Map<Page, Title | null>();
  const titleOf = (page: Page): Title | null => {
    const title = known.get(page);
    if (title !== undefined) return title;
    titles ??= titlesOf(reading);
    known.set(page, titleOfPage(page, titles));
    return titleOf(page);
  };
  if (!isDisordered(lists, marked, titleOf, reading)) return [...lists.programs];
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
    const title = titleOf(one.page);
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
 * Whether the order of a text's lines is not that of its page: entries stand apart from their
 * amounts or below several headings, or most pages name another field. A text in order is held
 * against its pages, and what differs is told.
 */
function isDisordered(
  { programs, underSeveral, unsureOfMinistry }: PagesRead,
  marked: readonly MarkedPage[],
  titleOf: (page: Page) => Title | null,
  { byOrder }: Reading,
): boolean {
  const isLoose = ({ amounts }: ListedProgram): boolean =>
    amounts.length === 0 || amounts.some(({ figure }) => byOrder.has(figure.line));
  if (underSeveral.length > 0 || unsureOfMinistry.some(({ length }) => length > 0)) return true;
  if (programs.some(isLoose)) return true;
  const fields = new Map(programs.map(({ title, strategyField }) => [comparable(title), strategyField]));
  const contradicted = marked.filter(({ page, mark }) => {
    // Most pages print a title that the list has in their field: one look says so.
    const text = comparablePage(page);
    if ([...fields].some(([key, field]) => field === mark.strategyField && text.includes(key))) return false;
    const title = titleOf(page);
    const field = title === null ? null : (fields.get(title.key) ?? null);
    return title !== null && (!fields.has(title.key) || (field !== null && field !== mark.strategyField));
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
      rates: [],
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
  const same = listed.flatMap((one, index) => (comparable(one.title) === title.key ? [index] : []));
  const [first = -1] = same;
  const own = same.find(
    (index) => ministry !== null && sameMinistry(listed[index]?.ministry ?? '', ministry.name),
  );
  return own ?? first;
}

/**
 * The amounts of a page that can be its program's: of this stage, else those that nothing names.
 */
function ownAmounts({ amounts }: MarkedPage, { stage }: Reading): AmountFigure[] {
  const whole = amounts.filter(({ figure, partName }) => figure.value !== null && partName === null);
  const own = whole.filter((one) => isOwnStage(one.stage, stage));
  return (own.length > 0 ? own : whole.filter((one) => one.stage === null)).map(({ figure }) => figure);
}

/**
 * The figure of the list that prints one of a page's amounts: the entry's own, else the first that
 * no other program has; the page's where the list has none.
 */
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
