import type { Bilingual } from '@cyberbudget/core';

/** What a part of a bar stands for. */
export type SegmentRole = 'listed' | 'unlisted' | 'estimate' | 'own' | 'second-hand';

export interface Segment {
  readonly role: SegmentRole;
  readonly amountYen: number;
}

/** A bar: its parts end to end, and the amount that is written beside it. */
export interface Bar {
  readonly label: string;
  readonly segments: readonly Segment[];
  readonly amount: string;
  /** What stands after the amount: the estimate, the listed part; "" for nothing. */
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
  readonly title: string;
  /** Source and unit. */
  readonly source: string;
  readonly unitName: string;
  readonly factor: number;
  readonly groups: readonly BarGroup[];
  readonly legend: readonly SegmentRole[];
  readonly roleNames: Readonly<Record<SegmentRole, string>>;
  /** Numbered notes that bars refer to. */
  readonly numbered: readonly string[];
  readonly notes: readonly string[];
}

export const ROLE_NAMES: Readonly<Record<SegmentRole, Bilingual>> = {
  listed: { ja: '掲載額', en: 'Listed' },
  unlisted: { ja: '非掲載', en: 'Not listed' },
  estimate: {
    ja: '推計額（構成比×総額）のうち掲載額を超える分',
    en: 'Estimate (share x total) beyond what is listed',
  },
  own: { ja: '一次（資料そのもの）', en: 'The document itself' },
  'second-hand': { ja: '二次（引用）', en: 'Second-hand' },
};
