import { type Bilingual, type Language, problemSentence } from '@cyberbudget/core';
import { traceFormula } from '@cyberbudget/core/formula';
import { cellValue, isRows } from '@cyberbudget/core/functions';
import { publishedLibrary } from '@cyberbudget/documents';
import { TEXTS, type Text } from '@cyberbudget/pane/text';
import type { Check, Sighting } from './check.ts';
import { FUNCTION_CHECKS } from './items/functions.ts';
import { PANE_CHECKS } from './items/pane.ts';
import { SHEETS_CHECKS } from './items/sheets.ts';
import { WORD_CHECKS } from './items/word.ts';
import seen from './seen.json' with { type: 'json' };

/** What the pane calls its parts, by the names that stand in braces in the items. */
const labels = ({ views, insert, import: bring, workbook }: Text): Readonly<Record<string, string>> => ({
  ...{ insert: insert.action, import: views.import, newSheet: insert.targets['new-sheet'] },
  ...{ keep: bring.keep, useOnly: bring.useOnly },
  ...{ share: workbook.share, shareFind: workbook.shareFind },
  ...{ recalculate: workbook.recalculate, startup: workbook.startup },
});

const labelled = (text: Bilingual): Bilingual => {
  const inLanguage = (language: Language): string =>
    text[language].replace(
      /\{([a-zA-Z]+)\}/g,
      (braced, name: string) => labels(TEXTS[language])[name] ?? braced,
    );
  return { ja: inLanguage('ja'), en: inLanguage('en') };
};

const withLabels = (checks: readonly Check[]): readonly Check[] =>
  checks.map((check) => ({ ...check, act: labelled(check.act), seen: labelled(check.seen) }));

/**
 * What to look at once in the applications themselves: functions, pane of Excel, Google Sheets,
 * Word.
 */
export const GROUPS = [FUNCTION_CHECKS, PANE_CHECKS, SHEETS_CHECKS, WORD_CHECKS].map(withLabels);

/** All of it, in the order of the list. */
export const CHECKS: readonly Check[] = GROUPS.flat();

/** Who has seen what so far. */
export const SIGHTINGS: readonly Sighting[] = seen as readonly Sighting[];

const library = publishedLibrary();

/**
 * What the formula of a check answers: a number, a text, the size of a table, or the sentence of
 * its error; "" where the sheet makes something else of it.
 */
export function answerTo({ formula = '' }: Pick<Check, 'formula'>, language: Language): string {
  const isOurs = formula.startsWith('=CYBERBUDGET');
  const result = isOurs ? (traceFormula(formula, { library, language })?.result ?? null) : null;
  if (result === null) return '';
  if (!result.ok) return problemSentence(result.problem, language);
  const { value } = result;
  if (!isRows(value)) return String(cellValue(value));
  const [rows, columns] = [value.rows.length, value.rows[0]?.length ?? 0];
  return language === 'ja' ? `${rows}行×${columns}列` : `${rows} rows × ${columns} columns`;
}
