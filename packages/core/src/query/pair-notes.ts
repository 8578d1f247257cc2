import type { IndexedDocument } from '../library/indexed-document.ts';
import { pairBounds } from '../measure/pair-bounds.ts';
import { ministryName } from '../ministry/ministry-name.ts';
import type { Bilingual } from '../problem/problem.ts';

const WHAT: Bilingual = {
  ja: '取りうる範囲は、公表総額・分野の公表額・構成比・掲載額とその四捨五入から決まる下限と上限で、推計ではありません。',
  en: 'The bounds follow from the total, field totals, shares and listed amounts with their rounding. They are not estimates.',
};

/** What must be said beside the bounds of a ministry within a field. */
export function pairNotes(index: IndexedDocument): readonly Bilingual[] {
  const { widened, inOthers } = pairBounds(index);
  return [
    WHAT,
    ...widened.map((of): Bilingual => {
      const { ja, en } = 'code' in of ? { ja: `分野${of.code}`, en: `field ${of.code}` } : ministryName(of);
      return {
        ja: `資料の${ja}は、記載された数値から取りうる額を超えて施策を掲載しています（検算では不整合）。ここでは掲載額を上限として求めています。`,
        en: `The document lists more for ${en} than its printed figure allows (inconsistent in the check); the listed amount is used as the limit here.`,
      };
    }),
    ...(inOthers.length === 0
      ? []
      : [
          {
            ja: `${inOthers.map(({ name }) => name).join('、')}は構成比の記載がないため、「その他」に含まれるものとしています。`,
            en: `${inOthers.map((ministry) => ministryName(ministry).en).join(', ')}: no share is printed, so it is taken as part of Others.`,
          },
        ]),
  ];
}
