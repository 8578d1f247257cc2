import { choiceFinder, type NameOf } from '../name/find-choice.ts';
import { type Answer, answer } from '../problem/problem.ts';
import { UNIT_NAMES, UNITS, type Unit } from './unit.ts';

/** Other spellings of each unit. */
export const UNIT_SPELLINGS: Readonly<Record<Unit, readonly string[]>> = {
  円: ['jpy', '￥', '¥'],
  千円: ['thousand', '千'],
  百万円: ['million', '百万', 'mn'],
  億円: ['oku', '億', 'hundred million', 'hundred million yen', '100 million', 'okuyen'],
  十億円: ['billion', '十億', '10億円', 'bn'],
  兆円: ['trillion', '兆', 'tn'],
};

const find = choiceFinder(
  'unit',
  () => UNITS.map((unit) => ({ id: unit, name: UNIT_NAMES[unit], spellings: UNIT_SPELLINGS[unit] })),
  (units) => units.find(({ id }) => id === '億円'),
);

/**
 * The unit of that name: 円, 千円, 百万円, 億円, 十億円, 兆円, or in English; a problem with all of
 * them where there is none.
 */
export const findUnit = Object.assign(
  (name: NameOf<{ id: Unit; name: { ja: Unit; en: string } }>): Answer<Unit> => {
    const found = find(name);
    return found.ok ? answer(found.value.id) : found;
  },
  { knows: find.knows },
);
