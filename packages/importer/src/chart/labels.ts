import type { Part } from '../block/part.ts';
import type { AmountFigure, PercentFigure } from '../figure/figure.ts';
import { isMinistryName } from '../label/ministry-name.ts';
import { centreX, gapX, gapY } from '../page/box.ts';
import { headsTexts } from '../table/column-heading.ts';
import { cleanText } from '../text/clean.ts';
import { trimmedEnd, trimmedStart } from '../text/words.ts';
import { assign } from './assign.ts';

/** A share beside the name of its ministry. */
export interface NamedShare {
  readonly name: string;
  readonly part: Part;
  readonly share: PercentFigure;
}

/** An amount beside its share of the whole. */
export interface ShareOfAmount {
  readonly amount: AmountFigure;
  readonly share: PercentFigure;
  readonly part: Part;
}

export interface Labels {
  readonly shares: readonly NamedShare[];
  readonly amounts: readonly ShareOfAmount[];
  /** Shares beside nothing, names without one. */
  readonly unnamed: readonly PercentFigure[];
  readonly withoutShare: readonly Part[];
  /** The cells that these labels are. */
  readonly taken: ReadonlySet<Part>;
}

/** In sizes: how far a share stands from its name, above or below it, and beside it. */
const STACKED = 2.2;
const BESIDE = 40;
/** A share stands below its name rather than above it. */
const BELOW = 0.4;

const isShare = ({ kind, figures }: Part): boolean =>
  kind === 'figures' && figures.length === 1 && figures[0]?.figure.kind === 'percent';
const isAmountAlone = ({ kind, figures }: Part): boolean =>
  kind === 'figures' && figures.length === 1 && figures[0]?.figure.kind === 'amount';

/** The labels of charts on a page: names and amounts paired with the shares that stand nearest. */
export function readLabels(all: readonly Part[]): Labels {
  const rows = all.filter(isRowOfShares);
  const parts = all.filter((part) => !rows.includes(part));
  const shares = parts.filter(isShare);
  const names =
    shares.length === 0 ? [] : parts.filter((part) => part.kind === 'text' && nameOf(part) !== null);
  const named = pairs(names, shares);
  const amounts = parts.filter(isAmountAlone);
  const left = shares.filter((share) => !named.some(({ other }) => other === share));
  const ofAmounts = pairs(amounts, left).filter(({ one, other }) => gapX(one, other) < 0.5 * one.size);
  const paired = new Set([...named, ...ofAmounts].flatMap(({ one, other }) => [one, other]));
  return {
    shares: [
      ...rows.flatMap(sharesOfRow),
      ...named.flatMap(({ one, other }) => {
        const figure = other.figures[0]?.figure;
        return figure?.kind === 'percent' ? [{ name: nameOf(one) ?? '', part: one, share: figure }] : [];
      }),
    ],
    amounts: ofAmounts.flatMap(({ one, other }) => {
      const [amount, share] = [one.figures[0]?.figure, other.figures[0]?.figure];
      return amount?.kind === 'amount' && share?.kind === 'percent' ? [{ amount, share, part: one }] : [];
    }),
    unnamed: left
      .filter((share) => !paired.has(share))
      .flatMap(({ figures }) => figures.flatMap(({ figure }) => (figure.kind === 'percent' ? [figure] : []))),
    withoutShare: named.length > 1 ? names.filter((name) => !paired.has(name)) : [],
    taken: new Set([...paired, ...rows]),
  };
}

/** What stands around the names of a row of shares. */
const AROUND = '、，,。()（）：:・○●|';
/** The longest row of shares. */
const LONGEST_ROW = 400;

/** The texts of a part before each of its figures, and behind the last. */
const betweenFigures = ({ raw, cell, figures }: Part): string[] =>
  [...figures.map(({ figure }) => figure), null].map((figure, index) => {
    const from = (figures[index - 1]?.figure.end ?? cell.start) - cell.start;
    const text = cleanText(raw.slice(from, (figure?.start ?? cell.end) - cell.start));
    return trimmedEnd(trimmedStart(text, AROUND), AROUND);
  });

/** Names of ministries and their shares one after the other: "防衛省（85.0%）、総務省（9.0%）". */
function isRowOfShares(part: Part): boolean {
  if (part.kind !== 'text' || part.raw.length > LONGEST_ROW) return false;
  if (part.figures.length === 0 || part.figures.some(({ figure }) => figure.kind !== 'percent')) return false;
  const names = betweenFigures(part).filter((text) => text !== '');
  return names.length > 0 && names.every((name) => isMinistryName(name) || name === 'その他');
}

/** A row that begins with a share goes on from the line before with it: its name is not on it. */
function sharesOfRow(part: Part): NamedShare[] {
  return betweenFigures(part).flatMap((name, index) => {
    const figure = part.figures[index]?.figure;
    return name !== '' && figure?.kind === 'percent' ? [{ name, part, share: figure }] : [];
  });
}

const nameOf = ({ raw }: Part): string | null => {
  const name = cleanText(raw);
  if (headsTexts(name)) return null;
  return isMinistryName(name) || name === 'その他' ? name : null;
};

/** The pairs of texts and shares that stand nearest together. */
function pairs(
  ones: readonly Part[],
  shares: readonly Part[],
): { readonly one: Part; readonly other: Part }[] {
  if (ones.length === 0 || shares.length === 0) return [];
  return assign(ones, shares, costOf).flatMap((index, place) => {
    const [one, other] = [ones[place], index === null ? undefined : shares[index]];
    return one === undefined || other === undefined ? [] : [{ one, other }];
  });
}

function costOf(one: Part, share: Part): number | null {
  const size = Math.max(one.size, share.size);
  const [acrossGap, downGap] = [gapX(one, share) / size, gapY(one, share) / size];
  const below = share.top > one.top;
  if (acrossGap < 0.5 && downGap > -0.5 && downGap < STACKED)
    return (
      Math.max(0, downGap) + 0.25 * (Math.abs(centreX(one) - centreX(share)) / size) + (below ? 0 : 2 * BELOW)
    );
  const beside = downGap < -0.5 && share.x0 > one.x1 && acrossGap < BESIDE;
  return beside ? 0.5 + 0.1 * acrossGap : null;
}
