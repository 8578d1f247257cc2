import {
  type Correction,
  type CorrectionUse,
  type Figure,
  isFiscalYear,
  type Phase,
  type PrintAnchor,
} from '@cyberbudget/core';

/**
 * What a person can say of a figure: its use, how its print reads, or how the heading above it
 * does.
 */
export type CorrectionKind = CorrectionUse['kind'] | 'heading';

/** A correction as it is being written, all of it text. */
export interface Draft {
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly strategyField: string;
  readonly ministry: string;
  readonly title: string;
  readonly fiscalYear: string;
  readonly phase: Phase;
  readonly by: string;
  readonly why: string;
}

/** A part of a draft that has to be written, or is not a year. */
export type DraftProblem = 'text' | 'strategyField' | 'ministry' | 'title' | 'fiscalYear';

/** The kinds that fit a figure: a percentage is no amount, and an amount no share. */
export const kindsOf = (text: string): readonly CorrectionKind[] =>
  /[%％]$|パーセント$/.test(text)
    ? ['text', 'heading', 'field-share', 'ministry-share', 'restatement', 'not-budget']
    : [
        ...(['text', 'heading', 'program', 'field', 'total', 'ministry', 'other-year'] as const),
        ...(['part', 'restatement', 'not-budget'] as const),
      ];

/**
 * The correction of a draft.
 * @param print the figure's address, or the heading's
 * @param figure what the importer made of the print; null of a heading
 * @param today YYYY-MM-DD
 */
export function makeCorrection(
  draft: Draft,
  print: PrintAnchor,
  figure: Pick<Figure, 'use' | 'of'> | null,
  today: string,
):
  | { readonly ok: true; readonly correction: Correction }
  | { readonly ok: false; readonly problem: DraftProblem } {
  const use = useOf(draft);
  if (typeof use === 'string') return { ok: false, problem: use };
  const was = figure === null ? null : { use: figure.use, of: figure.of };
  const [by, why] = [draft.by.trim(), draft.why.trim()];
  return {
    ok: true,
    correction: { print, was, is: use, by: by === '' ? null : by, at: today, why: why === '' ? null : why },
  };
}

function useOf(draft: Draft): CorrectionUse | DraftProblem {
  const { kind, phase } = draft;
  const [text, strategyField, ministry, title] = [
    draft.text.trim(),
    draft.strategyField.trim(),
    draft.ministry.trim(),
    draft.title.trim(),
  ];
  switch (kind) {
    case 'text':
    case 'heading':
      return text === '' ? 'text' : { kind: 'text', text };
    case 'field':
    case 'field-share':
      return strategyField === '' ? 'strategyField' : { kind, strategyField };
    case 'program':
      if (title === '') return 'title';
      if (ministry === '') return 'ministry';
      return strategyField === '' ? 'strategyField' : { kind, ministry, title, strategyField };
    case 'ministry':
    case 'ministry-share':
      return ministry === '' ? 'ministry' : { kind, ministry };
    case 'other-year': {
      const fiscalYear = Number(draft.fiscalYear.normalize('NFKC').trim());
      return isFiscalYear(fiscalYear) ? { kind, fiscalYear, phase } : 'fiscalYear';
    }
    default:
      return { kind };
  }
}

/** A heading that a person may have to read for the importer. */
export interface HeadingPrint {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The most headings that are offered. */
const MOST_HEADINGS = 40;

/** The prints above a figure on its page that hold no figure, the nearest first. */
export function headingsAbove(
  lines: readonly { readonly line: number; readonly page: number | null; readonly text: string }[],
  figures: readonly Pick<Figure, 'line' | 'text'>[],
  { line, page }: Pick<Figure, 'line' | 'page'>,
): HeadingPrint[] {
  const isFigure = (at: number, text: string): boolean =>
    figures.some((figure) => figure.line === at && text.includes(figure.text));
  return lines
    .filter((above) => above.page === page && above.line <= line)
    .reverse()
    .flatMap((above) =>
      [...above.text.matchAll(/[^\t]+/g)].map((cell) => ({
        line: above.line,
        start: cell.index,
        end: cell.index + cell[0].length,
        text: cell[0].trim(),
      })),
    )
    .filter(({ line: at, text }) => text !== '' && text.length <= 60 && !isFigure(at, text))
    .slice(0, MOST_HEADINGS);
}
