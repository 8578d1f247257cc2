import type { Bilingual } from '../problem/problem.ts';

/**
 * The help of a parameter that is one of a list: "表の種類。府省庁、分野、…。省略=府省庁". It is
 * written when it is read: a cell that is calculated reads no help.
 * @param what what the values are: "表の種類"
 * @param choices the values
 * @param byDefault which it is when left out
 */
export const listingHelp = (
  what: Bilingual,
  choices: readonly { readonly name: Bilingual }[],
  byDefault: Bilingual,
): Bilingual => ({
  get ja() {
    return `${what.ja}。${choices.map(({ name }) => name.ja).join('、')}。省略=${byDefault.ja}`;
  },
  get en() {
    return `${what.en}: ${choices.map(({ name }) => name.en).join(', ')}. Default: ${byDefault.en}`;
  },
});
