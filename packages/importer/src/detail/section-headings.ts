import { comparable } from '../text/clean.ts';
import { withoutSigns } from '../text/signs.ts';

/** What a section of a detail page is about; "figure" is a diagram, a scheme or an example, whose words are no text. */
export type SectionKind = 'purpose' | 'overview' | 'expectedEffect' | 'target' | 'figure';

/** The headings that ministries set on their pages, in comparable form. */
const KINDS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /^(?:事業)?(?:の)?概要目的(?:必要性)?$|^(?:事業)?目的概要$|^(?:事業|施策|取組|予算)?(?:の)?概要(?:概要)?$|^(?:事業|施策)(?:の)?内容$|^(?:機能)?強化$|^現状$/,
    'overview',
  ],
  [
    /^(?:事業|施策)?(?:の)?(?:目的|趣旨|必要性)(?:目的)?$|^背景(?:と?課題|と?目的)?$|^現状と?課題$|^目的背景$/,
    'purpose',
  ],
  [/^(?:期待される|見込まれる)?(?:効果)+$|^期待効果$/, 'expectedEffect'],
  [/^(?:成果|事業|達成|数値)目標$|^(?:成果)?目標$/, 'target'],
  [
    /^(?:事業)?イメージ(?:具体例)?$|^事業スキーム|^(?:資金の流れ|スキーム図?|事業の流れ|演習概要|体制図|具体例|実施体制|効果イメージ)$/,
    'figure',
  ],
];
const LONGEST = 30;

/** The headings that a line consists of, in order; none where it is anything else. Two may stand side by side. */
export function readHeadings(folded: string): SectionKind[] {
  const text = withoutSigns(folded).trim();
  if (text === '' || text.length > LONGEST * 2) return [];
  const whole = kindOf(text);
  if (whole !== null) return [whole];
  const words = text.split(/\s+/);
  const kinds = words.map(kindOf);
  const known = kinds.filter((kind) => kind !== null);
  return words.length > 1 && known.length === words.length ? known : [];
}

function kindOf(text: string): SectionKind | null {
  if (text.length > LONGEST) return null;
  const key = comparable(text);
  return KINDS.find(([heading]) => heading.test(key))?.[1] ?? null;
}
