import type { PrintedFigure } from '../figure/figure.ts';
import type { Line } from '../page/line.ts';
import { type Claim, claim } from './claim.ts';
import type { FigureReason } from './figure-reason.ts';

/** How far around a figure its line is read. */
const REACH = 40;
const BEFORE: readonly (readonly [RegExp, FigureReason])[] = [
  [/被害|損害|損失|流出|不正送金|窃取/, 'damage'],
  [/市場|売上|取引|資本金|時価/, 'market'],
  [/(?:対前年度?|前年度?比|増減額?)[\s:(]*[+±▲△-]?$/, 'change'],
];
const AFTER: readonly (readonly [RegExp, FigureReason])[] = [
  [/^\s*(?:の)?(?:増|減|プラス|マイナス)/, 'change'],
  [/^\s*(?:の|もの|規模の)?(?:被害|損害|損失)/, 'damage'],
  [/^\s*(?:の|規模の)?(?:市場|売上|取引)/, 'market'],
];

/** A percentage that a sentence goes on from: "約65％が対策を終えており". */
const RATIO = /[をがはに約]%|%\s*(?:\p{Script=Hiragana}|以上|以下|未満|程度|超)/u;

/** What a figure is whose line says that it is no budget; null where the line does not say. */
export function notBudget(figure: PrintedFigure, line: Line | undefined): Claim | null {
  if (line === undefined) return null;
  if (
    figure.kind === 'percent' &&
    /[+▲△] ?$/.test(line.folded.slice(Math.max(0, figure.start - 3), figure.start))
  )
    return claim(figure, 'not-budget', null, 'change');
  const before = line.folded.slice(Math.max(0, figure.start - REACH), figure.start);
  const after = line.folded.slice(figure.end, figure.end + REACH);
  if (figure.kind === 'percent' && RATIO.test(`${before.slice(-2)}%${after}`))
    return claim(figure, 'not-budget', null, 'ratio');
  const [, reason] =
    [...BEFORE.filter(([words]) => words.test(before)), ...AFTER.filter(([words]) => words.test(after))][0] ??
    [];
  return reason === undefined ? null : claim(figure, 'not-budget', null, reason);
}
