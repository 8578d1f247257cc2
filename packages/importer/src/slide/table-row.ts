import { cleanText } from '../text/clean.ts';
import type { Line } from '../text/line.ts';
import type { ListEntry } from './list-entry.ts';
import { isMinistryName } from './ministry-name.ts';
import { isAmount, type Reading } from './reading.ts';

/** A row of a table with tabs (or bars) between its cells: a ministry, a title, amounts; "総務省 ⇥ サイバー防御演習 ⇥ 12.7億円". */
export function tableRow(line: Line, reading: Reading): ListEntry | null {
  if (!/[\t|]/.test(line.folded)) return null;
  const figures = reading.figuresOf(line);
  const first = figures.find(isAmount);
  if (first === undefined) return null;
  const cells = line.raw
    .slice(0, first.start)
    .split(/[\t|｜]/)
    .map(cleanText)
    .filter((cell) => /[^\d.()①-⑳]/.test(cell));
  const ministry = cells.find(isMinistryName);
  const title = cells.filter((cell) => cell !== ministry).at(-1);
  if (ministry === undefined || title === undefined) return null;
  const behind = cleanText(line.raw.slice(figures.at(-1)?.end ?? line.raw.length));
  return { kind: 'program', line, amountLines: [line], ministry, title, figures, behind };
}
