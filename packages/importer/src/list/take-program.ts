import type { Block } from '../block/bind.ts';
import { isTagAlone } from '../block/starts.ts';
import type { BlockText } from './block-kinds.ts';
import type { ListedProgram, Printed } from './entry.ts';
import type { Walk, WalkedRegion } from './walk.ts';

/**
 * Takes an entry as a program of its ministry under its field; a row of parts goes to the program
 * above it.
 */
export function takeProgram(
  walk: Walk,
  { page, region, given, fields }: WalkedRegion,
  block: Block,
  text: Extract<BlockText, { readonly is: 'program' }>,
  printed: Printed,
): void {
  if (text.ministry === null && isPartRow(text.title)) {
    takeParts(walk, printed);
    return;
  }
  const has = printed.amounts.length > 0;
  const { heading } = walk;
  if (text.ministry !== null) takeTag(walk, block, text.ministry);
  const own = text.ministry ?? given.texts.get(block) ?? null;
  const ministry = own ?? (has ? (heading?.name ?? page.ministry) : null);
  if (ministry === null) return;
  if (text.ministry === null && !has && printed.behind === '') return;
  const cell = fields.texts.get(block) ?? page.fieldOf.get(block.line.number);
  const code = cell ?? byHeight(block, walk, region.band);
  const program: ListedProgram = {
    kind: 'program',
    ...printed,
    ministry,
    title: text.title,
    strategyField: code ?? walk.strategyField,
  };
  walk.found.push(program);
  if (own === null) heading?.programs.push(program);
  const { is, times } = walk.crowded;
  const unsure = is === 'field' || (is === 'ministry' && text.ministry === null);
  if (!block.line.measured && times > 1 && unsure) walk.underSeveral.push(program);
  walk.crowded = { is: '', times: 0 };
  if (given.texts.has(block)) walk.ministry = ministry;
  if (fields.doubtful.has(block)) walk.underSeveral.push(program);
  if (given.doubtful.has(block)) walk.unsureOfMinistry.push(program);
}

/**
 * "【警察庁】" alone on the first line of an entry heads the entries below that name no ministry,
 * up to the next that does.
 */
function takeTag(walk: Walk, { units: [first], line }: Block, name: string): void {
  const tag = first === undefined ? '' : first.parts.map(({ folded }) => folded).join('');
  if (isTagAlone(tag)) walk.heading = { name, line, programs: [], ofTag: true };
  else if (walk.heading?.ofTag === true) walk.heading = null;
}

/** "うち新規分 8.0億円" below a program: a part of its amount. */
const isPartRow = (title: string): boolean =>
  ['うち', '(うち', '（うち'].some((word) => title.startsWith(word));

function takeParts({ found }: Walk, printed: Printed): void {
  const at = found.findLastIndex(({ kind }) => kind === 'program');
  const whole = found[at];
  const parts = printed.amounts.map(({ figure }) => ({ figure, meaning: 'part' as const }));
  if (whole?.kind === 'program') found[at] = { ...whole, amounts: [...whole.amounts, ...parts] };
}

/**
 * The field of an entry in a column without headings, beside one with several: the last heading
 * above it there.
 */
function byHeight(block: Block, { beside }: Walk, band: number): string | null {
  if (band % 3 !== 2 || beside.length < 2) return null;
  return beside.findLast(({ top }) => top <= block.top + 1)?.code ?? null;
}
