import type { Bilingual } from '@cyberbudget/core';

/** An application in which something can be looked at. */
export type Place = 'windows' | 'web' | 'mac' | 'sheets' | 'word' | 'wordWeb';

export const PLACES: Readonly<Record<Place, Bilingual>> = {
  windows: { ja: 'Excel（Windows）', en: 'Excel on Windows' },
  web: { ja: 'Excel（web）', en: 'Excel on the web' },
  mac: { ja: 'Excel（Mac）', en: 'Excel on Mac' },
  sheets: { ja: 'Google スプレッドシート', en: 'Google Sheets' },
  word: { ja: 'Word', en: 'Word on the desktop' },
  wordWeb: { ja: 'Word（web）', en: 'Word on the web' },
};

/** Something that can only be seen in the application itself, a minute's work. */
export interface Check {
  readonly id: string;
  readonly places: readonly Place[];
  /** What to do. */
  readonly act: Bilingual;
  /** What should be seen. */
  readonly seen: Bilingual;
  /** What to type; what it answers is computed and stands beside it. */
  readonly formula?: string;
}

/**
 * That somebody looked: who, when (YYYY-MM-DD), in which version, and whether it was as it should
 * be.
 */
export interface Sighting {
  readonly check: string;
  readonly place: Place;
  readonly version: string;
  readonly by: string;
  readonly on: string;
  readonly asItShould: boolean;
  readonly note: string;
}

export const EXCEL: readonly Place[] = ['windows', 'web', 'mac'];
export const WORD: readonly Place[] = ['word', 'wordWeb'];
