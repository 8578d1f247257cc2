import { comparable } from '../text/clean.ts';
import { maybe, type Phrase, spelled } from '../text/phrase.ts';
import { withoutSigns } from '../text/signs.ts';
import { wordsOf } from '../text/words.ts';

/**
 * What a section of a detail page is about; "figure" is a diagram, a scheme or an example, whose
 * words are no text.
 */
export type SectionKind = 'purpose' | 'overview' | 'expectedEffect' | 'target' | 'figure';

/** The headings that ministries set on their pages, in comparable form. */
const KINDS: readonly (readonly [readonly Phrase[], SectionKind])[] = [
  [
    [
      [maybe('事業'), maybe('の'), '概要目的', maybe('必要性')],
      [maybe('事業'), '目的概要'],
      [maybe('事業', '施策', '取組', '予算'), maybe('の'), '概要', maybe('概要')],
      [['事業', '施策'], maybe('の'), '内容'],
      [['機能強化', '強化', '現状']],
    ],
    'overview',
  ],
  [
    [
      [maybe('事業', '施策'), maybe('の'), ['目的', '趣旨', '必要性'], maybe('目的')],
      [['背景', '現状'], maybe('と'), '課題'],
      ['背景', maybe('と目的', '目的')],
      ['目的背景'],
    ],
    'purpose',
  ],
  [[[maybe('期待される', '見込まれる'), '効果', maybe('効果')], ['期待効果']], 'expectedEffect'],
  [[[maybe('成果', '事業', '達成', '数値'), '目標']], 'target'],
  [
    [
      [maybe('事業'), 'イメージ', maybe('具体例')],
      [['資金の流れ', 'スキーム', 'スキーム図', '事業の流れ', '演習概要', '体制図', '具体例', '実施体制']],
      ['効果イメージ'],
    ],
    'figure',
  ],
];
/** What each of them is, by all its spellings. */
const KIND_OF: ReadonlyMap<string, SectionKind> = new Map(
  KINDS.flatMap(([headings, kind]) =>
    headings.flatMap((heading) => spelled(...heading).map((text) => [text, kind] as const)),
  ),
);
const LONGEST = 30;

/**
 * The headings that a line consists of, in order; none where it is anything else. Two may stand
 * side by side.
 */
export function readHeadings(folded: string): SectionKind[] {
  const text = withoutSigns(folded).trim();
  if (text === '' || text.length > LONGEST * 2) return [];
  const whole = kindOf(text);
  if (whole !== null) return [whole];
  const words = wordsOf(text);
  const kinds: SectionKind[] = [];
  for (const word of words.length > 1 ? words : []) {
    const kind = kindOf(word);
    if (kind === null) return [];
    kinds.push(kind);
  }
  return kinds;
}

function kindOf(text: string): SectionKind | null {
  if (text.length > LONGEST) return null;
  const key = comparable(text);
  return key.startsWith('事業スキーム') ? 'figure' : (KIND_OF.get(key) ?? null);
}
