import { bySpelling } from '../name/by-spelling.ts';
import { ENGLISH_UNITS, UNITS, type Unit } from './unit.ts';

const SPELLINGS: Readonly<Record<Unit, readonly string[]>> = {
  円: ['yen', 'jpy', '￥', '¥'],
  千円: ['thousand', '千'],
  百万円: ['million', '百万', 'mn'],
  億円: ['oku', '億', 'hundred million', 'hundred million yen', '100 million', 'okuyen'],
  兆円: ['trillion', '兆', 'tn'],
};

/** The unit of that name: 円, 千円, 百万円, 億円, 兆円, or in English; undefined where there is none. */
export const unitByName: (name: string) => Unit | undefined = bySpelling(() =>
  UNITS.flatMap((unit) =>
    [unit, ENGLISH_UNITS[unit], ...SPELLINGS[unit]].map((name) => [name, unit] as const),
  ),
);
