import { bracketsBefore, bracketsBehind } from '../text/brackets.ts';
import { fold } from '../text/fold.ts';
import { withoutSigns } from '../text/signs.ts';

/** What print says of a program beside its title: whether it is new, goes on, is printed again. */
const STATUSES = [
  ...[
    '新規',
    '新',
    '拡充',
    '拡',
    '継続',
    '継',
    '一部新規',
    '一部拡充',
    '新規・拡充',
    '拡充・新規',
    '新規拡充',
  ],
  ...['新規・継続', '重点', '重点事項', '推進枠', '再掲'],
];
const SHAPES = '【[〔(〈<《';
const LONGEST = 8;

/** A title without the mark of its status before it: "【新規】観測網の整備". */
export function withoutStatusBefore(text: string): string {
  const bare = withoutSigns(text);
  const tag = bracketsBefore(fold(bare), SHAPES, LONGEST);
  if (tag === null || !STATUSES.includes(tag.inside.trim())) return text;
  return text.slice(0, text.length - bare.length) + bare.slice(tag.length).trimStart();
}

/** A title without the mark of its status behind it: "観測網の整備［新規］". */
export function withoutStatusBehind(text: string): string {
  const tag = bracketsBehind(fold(text), SHAPES, LONGEST);
  return tag !== null && STATUSES.includes(tag.inside.trim()) ? text.slice(0, -tag.length).trimEnd() : text;
}
