import { BESIDE } from '@cyberbudget/core';
import type { ClaimReport, TableLine, TextLine } from '@cyberbudget/core/claim';
import { useEffect, useMemo, useState } from 'react';
import type { SelectedTexts } from '../sheet-host/sheet-host.ts';
import { usePane } from '../state/pane-context.ts';
import { failureSentence } from '../text/failure-sentence.ts';
import { CLAIM_WORDS } from './claim-words.ts';

/** So many characters are checked at once: more would hold up the pane. */
const MOST = 20_000;

type ClaimPart = typeof import('@cyberbudget/core/claim');

/** What is checked, and by what. */
interface Checked {
  readonly kind: 'text' | 'cells';
  readonly lines: readonly TextLine[];
  readonly part: ClaimPart;
}

/**
 * Checks a text or the selected cells with what is fetched for it, and again where library or
 * language change.
 */
export function useClaimCheck() {
  const { host, library, language, text, announce, bring } = usePane();
  const words = CLAIM_WORDS[language];
  const [checked, setChecked] = useState<Checked | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const report = useMemo(
    (): ClaimReport | null =>
      checked === null ? null : checked.part.reportClaims(checked.lines, library, language),
    [checked, library, language],
  );
  const said = problem ?? report?.summary ?? null;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said, announce]);
  const refuse = (sentence: string): void => {
    setChecked(null);
    setProblem(sentence);
  };
  const check = async (kind: Checked['kind'], content: string | SelectedTexts): Promise<void> => {
    const whole = typeof content === 'string' ? content : content.rows.flat().join('');
    if (whole.trim() === '') return refuse(words.empty);
    if (whole.length > MOST) return refuse(words.tooLong(MOST.toLocaleString('en')));
    const part = await import('@cyberbudget/core/claim').catch(() => null);
    if (part === null) return refuse(text.partMissing);
    // What others quote of other years tells a slip; without it fewer slips are told.
    if (library.beside === null) await bring(BESIDE).catch(() => undefined);
    const lines =
      typeof content === 'string'
        ? part.claimLines(part.linesOfText(content))
        : part.cellLines(tableLines(content));
    setProblem(null);
    setChecked({ kind, lines, part });
  };
  const run = async (action: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    await action();
    setBusy(false);
  };
  const checkText = (typed: string): Promise<void> => run(() => check('text', typed));
  const checkSelection = (): Promise<void> =>
    run(async () => {
      const outcome = (await host.selectedTexts?.()) ?? { ok: false, failure: { code: 'unsupported' } };
      if (outcome.ok) await check('cells', outcome.texts);
      else refuse(failureSentence(outcome.failure, text));
    });
  return { report, isCells: checked?.kind === 'cells', problem, isBusy, checkText, checkSelection };
}

/** A cell with several lines is prose of its own, as many times as it has lines. */
const tableLines = ({ firstRow, rows }: SelectedTexts): TableLine[] =>
  rows.flatMap((cells, at): TableLine[] => {
    const line = firstRow + at;
    const [only, ...more] = cells.filter((cell) => cell.trim() !== '');
    if (only !== undefined && more.length === 0 && only.includes('\n'))
      return only.split(/\r?\n/).map((part) => ({ line, cells: [part] }));
    return [{ line, cells: cells.map((cell) => cell.replace(/\s+/g, ' ')) }];
  });
