import { registeredMinistry } from '@cyberbudget/core';
import { cleanText, comparable } from '../text/clean.ts';
import { remembered } from '../text/remember.ts';
import { withoutSigns } from '../text/signs.ts';
import { endsWithOne, startsWithOne, trimmedEnd, trimmedStart } from '../text/words.ts';

const BODIES = ['省', '庁', '府', '官房', '院', '会議', '委員会', '委', 'センター', '局', '本部', '裁判所'];
/** Whether a text is the word for a body, and no name: "委員会", "庁". */
export const isBodyWord = (folded: string): boolean => BODIES.includes(folded.trim());

/** What a body's name begins with that is no part of a ministry. */
const CORPORATIONS = ['国立研究開発法人', '独立行政法人', '国立大学法人'];

/** What no name of a body holds. */
const NOT_IN_NAME = /[、。・をはがにで0-9０-９\s\p{S}【】()（）]/u;
/** What stands between the names of several. */
const BETWEEN = ['・', '，', ',', '／', '/'];

/**
 * Whether a printed name can be that of a ministry, agency or other body: registered, or named as
 * such bodies are.
 */
export const isMinistryName: (printed: string) => boolean = remembered((printed) => {
  const name = cleanText(printed);
  if (name.length < 2 || name.length > 40 || name === '政府' || name.startsWith('うち')) return false;
  const bodies = BETWEEN.reduce((text, sign) => text.replaceAll(sign, '、'), name).split('、');
  if (bodies.length > 1) return bodies.length < 6 && bodies.every(isMinistryName);
  if (name.length > 24) return false;
  const isBody = endsWithOne(name, BODIES) || startsWithOne(name, CORPORATIONS);
  return registeredMinistry(name) !== null || (isBody && !NOT_IN_NAME.test(name));
});

/** Brackets and colons around a name. */
const BEFORE = '（(［[〈＜<《【〔';
const BEHIND = '）)］]〉＞>》】〕：:';

/**
 * The name that a text may consist of, without the sign before it and what stands around it: "○
 * 総務省", "（総務省）", "総務省：".
 */
export const bareName = remembered((printed: string) =>
  trimmedEnd(trimmedStart(withoutSigns(cleanText(printed)), BEFORE), BEHIND),
);

/**
 * The registered ministry of a printed name, an abbreviated committee (個人情報保護委) included;
 * else the printed name itself.
 */
export function ministryOf(printed: string): {
  readonly id: string;
  readonly name: string;
  readonly registered: boolean;
} {
  const name = cleanText(printed);
  const known = registeredMinistry(name) ?? (name.endsWith('委') ? registeredMinistry(`${name}員会`) : null);
  return known === null
    ? { id: name, name, registered: false }
    : { id: known.id, name: known.name, registered: true };
}

/**
 * Whether another printed name means the same ministry: the answer to each name is kept, because
 * every page asks about every program.
 */
export function ministryMatcher(one: string): (other: string) => boolean {
  const [id, key] = [ministryOf(one).id, comparable(one)];
  const known = new Map<string, boolean>();
  return (other) => {
    const same = known.get(other) ?? (ministryOf(other).id === id || comparable(other) === key);
    known.set(other, same);
    return same;
  };
}

/** Whether two printed names mean the same ministry. */
export const sameMinistry = (one: string, other: string): boolean => ministryMatcher(one)(other);
