import type { PrintedFigure } from '../figure/figure.ts';
import { saysChangeBefore, saysChangeBehind } from '../label/change.ts';
import { isNote, isRemark } from '../label/note.ts';
import type { Line } from '../page/line.ts';
import { isHiragana } from '../text/letters.ts';
import { maybe, type Phrase, phraseEnd } from '../text/phrase.ts';
import { endsWithOne, includesOne, startsWithOne } from '../text/words.ts';
import { type Claim, claim } from './claim.ts';
import type { FigureReason } from './figure-reason.ts';

/** How far around a figure its line is read. */
const REACH = 40;
const BEFORE: readonly (readonly [readonly string[], FigureReason])[] = [
  [['被害', '損害', '損失', '流出', '不正送金', '窃取'], 'damage'],
  [['市場', '売上', '取引', '資本金', '時価'], 'market'],
];
const AFTER: readonly (readonly [Phrase, FigureReason])[] = [
  [[maybe('の', 'もの', '規模の'), ['被害', '損害', '損失']], 'damage'],
  [[maybe('の', '規模の'), ['市場', '売上', '取引']], 'market'],
];

/** Whether a sentence goes on from a percentage: "約65％が対策を終えており". */
const isRatio = (before: string, after: string): boolean =>
  endsWithOne(before, 'をがはに約') ||
  isHiragana(after.trimStart().charAt(0)) ||
  startsWithOne(after.trimStart(), ['以上', '以下', '未満', '程度', '超']);

/** What a figure is whose line says that it is no budget; null where the line does not say. */
export function notBudget(figure: PrintedFigure, line: Line | undefined): Claim | null {
  if (line === undefined) return null;
  const before = line.folded.slice(Math.max(0, figure.start - REACH), figure.start);
  const after = line.folded.slice(figure.end, figure.end + REACH);
  const reason = reasonOf(figure, before, after) ?? (isOutside(figure, line) ? 'outside' : null);
  return reason === null ? null : claim(figure, 'not-budget', null, reason);
}

/** What says in a note that an amount is in none of those listed. */
const OUTSIDE = [
  'このほか',
  'そのほか',
  '上記のほか',
  '上記以外',
  '別途',
  '別に',
  '含まない',
  '含まれない',
  '含んでいない',
];

/** "※このほか、一括計上分として6.0億円を計上" */
const isOutside = ({ kind }: PrintedFigure, { folded }: Line): boolean =>
  kind === 'amount' && (isNote(folded) || isRemark(folded)) && includesOne(folded, OUTSIDE);

function reasonOf({ kind }: PrintedFigure, before: string, after: string): FigureReason | null {
  if (kind === 'percent' && endsWithOne(before.trimEnd(), '+±▲△')) return 'change';
  if (kind === 'percent' && isRatio(before, after)) return 'ratio';
  const said = BEFORE.find(([words]) => includesOne(before, words));
  if (said !== undefined) return said[1];
  if (saysChangeBefore(before) || saysChangeBehind(after)) return 'change';
  return AFTER.find(([phrase]) => phraseEnd(after.trimStart(), phrase) !== null)?.[1] ?? null;
}
