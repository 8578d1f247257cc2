import { sameMinistry } from '../label/ministry-name.ts';
import { comparableOf, isBlank } from '../page/line.ts';
import type { Page } from '../page/page.ts';
import { cleanText, comparable } from '../text/clean.ts';

const OFFICE = /^[^\s。、（）()]{2,40}(?:局|部|課|室|官|庁|センター|本部|グループ)$/;

/**
 * The bureau or division in charge: right of the title and on the lines that continue it, or a body of the ministry
 * in brackets on a line of its own.
 */
export function readBureau(page: Page, title: string, ministry: string): string | null {
  const lines = page.lines.filter((line) => !isBlank(line)).slice(0, 400);
  const key = comparable(title);
  const at =
    key.length > 3
      ? lines.findIndex((line) => comparableOf(line).startsWith(key) && comparableOf(line) !== key)
      : -1;
  const titled = lines[at];
  if (titled !== undefined) {
    const beside = cleanText(titled.raw).split(' ').at(-1) ?? '';
    const next = cleanText(lines[at + 1]?.raw ?? '');
    if (OFFICE.test(beside))
      return OFFICE.test(next) && !sameMinistry(next, ministry) ? joined(beside, next) : beside;
  }
  const bracketed = lines.map(({ folded, raw }) =>
    /^\s*\([^()]{2,30}\)\s*$/.test(folded) ? cleanText(raw).slice(1, -1) : '',
  );
  return bracketed.find((name) => OFFICE.test(name) && sameMinistry(name, ministry)) ?? null;
}

/** A division belongs to the bureau above it; a second agency or ministry is another body. */
const joined = (bureau: string, next: string): string =>
  /庁|省/.test(next) ? `${bureau}、${next}` : bureau + next;
