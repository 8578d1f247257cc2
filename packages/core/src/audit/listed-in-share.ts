import { shareBounds } from '../amount/rounding.ts';
import { sumYen } from '../amount/yen.ts';
import type { MinistryEntry, PrintedAmount, ProgramFigures } from '../document/document.ts';
import type { IndexedDocument } from '../library/indexed-document.ts';
import { OTHERS } from '../ministry/ministries.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Finding } from './finding.ts';
import { type About, decided, undecided } from './judge.ts';
import { markedAmount } from './quantity-text.ts';
import type { Relation } from './relation.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';

/**
 * A ministry's listed programs add up to no more than its printed share of the total leaves open.
 * FY2023: 厚生労働省 lists 27.1億円, and 1.9% of 1378.9億円 is 26.9億円 at most.
 */
export const listedInShare: Relation = {
  id: 'listed-in-share',
  title: { ja: '府省庁の掲載計≦構成比の上限', en: "Listed programs within the ministry's share" },
  help: {
    ja: '掲載された施策は府省庁の予算の一部なので、構成比×総額（四捨五入を考えた上限）を超えません。',
    en: "The listed programs are part of a ministry's budget, so they do not exceed its share of the total at its upper bound.",
  },
  check: (index): Finding[] => {
    const { ministries, total } = index.document;
    const hasOthers = ministries.some(({ id, share }) => id === OTHERS && share !== null);
    const anyShare = ministries.some(({ share }) => share !== null);
    if (!anyShare) return [];
    return ministries.flatMap((ministry) => {
      const programs = programsIn(index, ministry, hasOthers);
      return programs.length === 0 ? [] : [ofMinistry(ministry, programs, total)];
    });
  },
};

/**
 * The programs that a slice of the share chart holds: その他 holds those of every ministry without
 * a slice of its own.
 */
function programsIn(
  { document: { ministries }, byMinistry }: IndexedDocument,
  ministry: MinistryEntry,
  hasOthers: boolean,
): readonly ProgramFigures[] {
  const own = byMinistry.get(ministry.id)?.programs ?? [];
  if (ministry.id !== OTHERS) return ministry.share === null && hasOthers ? [] : own;
  const without = ministries.filter(({ id, share }) => share === null && id !== OTHERS);
  return [...own, ...without.flatMap(({ id }) => byMinistry.get(id)?.programs ?? [])];
}

function ofMinistry(
  ministry: MinistryEntry,
  programs: readonly ProgramFigures[],
  total: PrintedAmount | null,
): Finding {
  const { share } = ministry;
  const amounts = programs.map(({ amount }) => amount);
  const sum = sumYen(amounts.map(({ amountYen }) => amountYen));
  const most = share === null || total === null ? null : shareBounds(total, share).high;
  const about: About = {
    relation: listedInShare.id,
    subject: `ministries/${ministry.id}`,
    name: ministryName(ministry),
    quantity: 'yen',
    printed: share?.text ?? '',
    statement: statement(ministry, markedAmount(sum), most),
    places: sourcePlaces([share, total, ...amounts]),
  };
  if (most === null) return undecided(about);
  return decided(about, {
    mustBe: 'at-most',
    expected: most,
    found: sum,
    allowed: roundingToleranceYen(amounts),
  });
}

function statement(ministry: MinistryEntry, listed: Bilingual, most: number | null): Bilingual {
  const own = ministryName(ministry);
  // The slice その他 is held against the programs of every ministry without a slice of its own.
  const { ja, en } =
    ministry.id === OTHERS
      ? {
          ja: `${own.ja}（構成比が示されない府省庁）`,
          en: `${own.en} (ministries without a share of their own)`,
        }
      : own;
  if (most === null) {
    return {
      ja: `${ja}の掲載計は${listed.ja}ですが、構成比か総額の記載がありません。`,
      en: `${en}: the listed programs add up to ${listed.en}, but the share or the total is missing.`,
    };
  }
  const bound = markedAmount(most);
  const share = ministry.share?.text ?? '';
  return {
    ja: `${ja}の掲載計は${listed.ja}、構成比${share}から計算できる額は最大でも${bound.ja}です。`,
    en: `${en}: the listed programs add up to ${listed.en}; a share of ${share} allows at most ${bound.en}.`,
  };
}
