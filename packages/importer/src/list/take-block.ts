import type { Block } from '../block/bind.ts';
import { isOwnStage } from '../stage/stage.ts';
import type { BlockText } from './block-kinds.ts';
import type { ListedProgram, Printed } from './entry.ts';
import { codeOfName } from './number-fields.ts';
import { printedOfBlock } from './printed-of-block.ts';
import type { Reading } from './reading.ts';
import { takeProgram } from './take-program.ts';
import type { Walk, WalkedRegion } from './walk.ts';

/** Takes a block for what its text says it is, under what stands above it. */
export function takeBlock(walk: Walk, here: WalkedRegion, index: number): void {
  const block = here.blocks[index];
  const text = here.texts[index];
  if (block === undefined || text === undefined) return;
  const printed = printedOfBlock(block, here.page.columns, walk.reading);
  walk.rates.push(...printed.rates);
  const has = printed.amounts.length > 0;
  const head = (text.is === 'field' && has) || (text.is === 'ministry' && !has) ? text.is : '';
  if (head !== '') walk.crowded = { is: head, times: walk.crowded.is === head ? walk.crowded.times + 1 : 1 };
  else if (text.is !== 'program') walk.crowded = { is: '', times: 0 };
  if (text.is === 'field') takeField(walk, here, index, text, printed);
  else if (text.is === 'total') {
    if (has) walk.found.push({ kind: 'sum', ...printed });
  } else if (text.is === 'subtotal') takeSubtotal(walk, printed);
  else if (text.is === 'ministry') takeMinistry(walk, text.ministry, printed);
  else if (text.is === 'program') takeProgram(walk, here, block, text, printed);
}

function takeField(
  walk: Walk,
  { blocks, texts }: WalkedRegion,
  index: number,
  text: Extract<BlockText, { readonly is: 'field' }>,
  printed: Printed,
): void {
  walk.heading = null;
  const code = text.code ?? codeOfName(text.name, walk.pages, walk.numbering);
  if (code === null) {
    // A heading whose number is lost ends the field before it: what follows is under none that is
    // known.
    walk.strategyField = null;
    return;
  }
  const block = blocks[index];
  walk.field = { kind: 'field', ...printed, code, name: text.name };
  walk.found.push(walk.field);
  walk.passed.push({ code, top: block?.units[0]?.top ?? printed.line.top });
  if (leads(texts, blocks, index)) walk.strategyField = code;
}

/**
 * Whether a heading has a program below it before the next one, or a total: the legend of a chart
 * has neither.
 */
function leads(texts: readonly BlockText[], blocks: readonly Block[], heading: number): boolean {
  for (let index = heading + 1; index < texts.length; index++) {
    const is = texts[index]?.is;
    const block = blocks[index];
    if (is === 'program' && block !== undefined && block.rows.length + block.figures.length > 0) return true;
    if (is === 'field') return false;
  }
  const block = blocks[heading];
  return block !== undefined && block.figures.length > 0;
}

function takeSubtotal(walk: Walk, printed: Printed): void {
  const since = walk.found.slice(walk.found.findLastIndex(({ kind }) => kind === 'field') + 1);
  const listed = since.filter((one) => one.kind === 'program').slice(walk.summed);
  if (addsUp(printed.amounts, listed, walk.reading)) {
    walk.summed += listed.length;
    walk.partialSums.push(...printed.amounts.map(({ figure }) => figure));
  } else if (walk.field !== null && printed.amounts.length > 0)
    walk.found.push({ ...walk.field, ...printed });
}

/** Whether an amount is the sum of the programs right above it: of a ministry within a field. */
function addsUp(amounts: Printed['amounts'], listed: readonly ListedProgram[], { stage }: Reading): boolean {
  const own = amounts.find(({ meaning }) => isOwnStage(meaning, stage))?.figure.value?.yen;
  const sum = listed
    .flatMap((one) => one.amounts.filter(({ meaning }) => isOwnStage(meaning, stage)).slice(0, 1))
    .reduce((all, { figure }) => all + (figure.value?.yen ?? Number.NaN), 0);
  return listed.length > 0 && own === sum;
}

function takeMinistry(walk: Walk, ministry: string, printed: Printed): void {
  if (printed.amounts.length > 0 || printed.shares.length > 0)
    walk.found.push({ kind: 'ministry', ...printed, ministry });
  walk.heading = { name: ministry, line: printed.line, programs: [] };
  // Figures on its own line are its own; those of the next line are so only where the text keeps
  // the page's order.
  if (printed.amounts.every(({ figure }) => figure.line !== printed.line.number))
    walk.headings.push(walk.heading);
}
