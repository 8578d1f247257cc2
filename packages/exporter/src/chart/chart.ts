import type { Bilingual } from '@cyberbudget/core';

/** What a part of a bar stands for. */
export type SegmentRole = 'listed' | 'unlisted' | 'estimate' | 'own' | 'second-hand';

/** What a legend names: parts of bars, and the whiskers on them. */
export type LegendRole = SegmentRole | 'range';

/** Bounds of an amount, in whole yen. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

export interface Segment {
  readonly role: SegmentRole;
  readonly amountYen: number;
}

/** A bar: its parts end to end, and the amount that is written beside it. */
export interface Bar {
  readonly label: string;
  /** The label where there is little room: "MIC". */
  readonly short: string;
  readonly segments: readonly Segment[];
  /**
   * The bounds of the amount, drawn as whiskers; null for an amount that is printed or added up.
   */
  readonly range: Range | null;
  /** The amount that the bar is as long as. */
  readonly amount: string;
  /** What stands after the amount: its bounds, the listed part; "" for nothing. */
  readonly remark: string;
  /** Numbers of the notes below that the bar refers to, from 1. */
  readonly notes: readonly number[];
}

/** Bars that may be compared with each other; bars of different groups with a title may not. */
export interface BarGroup {
  readonly title: string | null;
  readonly bars: readonly Bar[];
}

/** A chart as data, in a language and unit, independent of how it is drawn. */
export interface Chart {
  /** Subject, year and stage: a chart leaves its page without the text around it. */
  readonly title: string;
  /** The unit, and what the amounts add up to. */
  readonly subtitle: string;
  /** The document behind it; "" where the notes name the sources. */
  readonly source: string;
  readonly factor: number;
  readonly groups: readonly BarGroup[];
  readonly legend: readonly LegendRole[];
  readonly roleNames: Readonly<Record<LegendRole, string>>;
  /** Numbered notes that bars refer to. */
  readonly numbered: readonly string[];
  readonly notes: readonly string[];
}

export const ROLE_NAMES: Readonly<Record<LegendRole, Bilingual>> = {
  listed: { ja: '掲載額', en: 'Listed' },
  unlisted: { ja: '非掲載額', en: 'Not listed' },
  estimate: {
    ja: '推計額（構成比×公表総額）のうち掲載額を超える分',
    en: 'Estimate (share × published total) in excess of listed',
  },
  range: { ja: '構成比の四捨五入による推計額の幅', en: 'Range of the estimate, from rounding' },
  own: { ja: '資料の記載', en: 'The document itself' },
  'second-hand': { ja: '二次資料（記事等の引用）', en: 'Secondary source' },
};

/** The amount that the parts of a bar add up to, in yen. */
export const barLength = ({ segments }: Bar): number =>
  segments.reduce((sum, { amountYen }) => sum + amountYen, 0);
