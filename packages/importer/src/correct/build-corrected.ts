import type { Correction } from '@cyberbudget/core';
import type { Claim } from '../account/claim.ts';
import type { Built } from '../build/build-document.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import type { ImportProblem } from '../problem/problem.ts';
import { type ForcedUse, forceUses, givingWay, isAlready } from './force-uses.ts';
import { figureAt, type PlacedCorrection } from './read-corrections.ts';

type FiguresByLine = ReadonlyMap<number, readonly PrintedFigure[]>;

/** A document that was built with what a person says of its figures. */
export interface BuiltCorrected {
  readonly built: Built;
  /** Every figure in order of printing. */
  readonly all: readonly PrintedFigure[];
  /** Corrections whose print is no figure. */
  readonly unmatched: readonly ImportProblem[];
  /** Corrections that changed something, each with what the importer had made of it. */
  readonly kept: readonly Correction[];
}

/** The figures, those marked that stand in a print which a person read otherwise. */
export const withHandMarks = (figures: FiguresByLine, placed: readonly PlacedCorrection[]): FiguresByLine => {
  const read = placed.filter(({ correction }) => correction.is?.kind === 'text');
  return new Map(
    [...figures].map(([line, onLine]) => [
      line,
      onLine.map((figure) =>
        read.some(({ print }) => figureAt([figure], print) !== null)
          ? { ...figure, byHand: true as const }
          : figure,
      ),
    ]),
  );
};

/**
 * Builds a document with what a person says of its figures: the readers are not given those
 * figures, so that they read the rest in that light. A correction that says what was found anyway
 * changes nothing.
 */
export function buildCorrected(
  placed: readonly PlacedCorrection[],
  figures: FiguresByLine,
  build: (figures: FiguresByLine) => Built,
): BuiltCorrected {
  const found = build(figures);
  const all = [...figures.values()].flat();
  const texts = placed
    .filter(({ correction }) => correction.is?.kind === 'text')
    .map(({ correction }) => correction);
  const uses: (ForcedUse & { readonly correction: Correction })[] = [];
  const unmatched: ImportProblem[] = [];
  for (const { correction, print } of placed) {
    if (correction.is === null || correction.is.kind === 'text') continue;
    const figure = figureAt(all, print);
    if (figure === null)
      unmatched.push({
        code: 'correction-unmatched',
        text: correction.print.exact,
        page: correction.print.page,
      });
    else if (!isAlready(found.document, claimOn(found.claims, figure), { figure, is: correction.is }))
      uses.push({ figure, is: correction.is, correction });
  }
  const kept = [
    ...texts,
    ...uses.map(({ figure, correction }) => ({ ...correction, was: wasOf(claimOn(found.claims, figure)) })),
  ];
  if (uses.length === 0) return { built: found, all, unmatched, kept };
  const marked = new Map(uses.map(({ figure }) => [figure, { ...figure, byHand: true as const }]));
  const rest = new Map(
    [...figures].map(([line, onLine]) => [line, onLine.filter((figure) => !marked.has(figure))] as const),
  );
  const again = build(new Map([...rest].filter(([, onLine]) => onLine.length > 0)));
  const forced = forceUses(
    again.document,
    uses.map(({ figure, is }) => ({ figure: marked.get(figure) ?? figure, is })),
  );
  const claims = [...forced.claims, ...again.claims.map((made) => givingWay(made, forced.claims))];
  return {
    built: { ...again, document: forced.document, claims },
    all: all.map((figure) => marked.get(figure) ?? figure),
    unmatched,
    kept,
  };
}

const claimOn = (claims: readonly Claim[], figure: PrintedFigure): Claim | undefined =>
  claims.find((made) => made.figure === figure);

const wasOf = (made: Claim | undefined): Correction['was'] =>
  made === undefined ? { use: 'unexplained', of: null } : { use: made.use, of: made.of };
