import type { DetailFigures, ProgramFigures } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { type About, decided, undecided } from './judge.ts';
import type { Relation } from './relation.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';
import { programName } from './subject-names.ts';

/**
 * A program's amount in the summary is the one that its detail page prints: 2.8億円 and "3億円" for
 * 文部科学省 in FY2023.
 */
export const detailAmount: Relation = {
  id: 'detail-amount',
  title: { ja: '一覧の金額＝説明頁の金額', en: 'Summary amount = detail page amount' },
  help: {
    ja: '施策の金額は、一覧と施策ごとの説明頁とで一致します。',
    en: "A program's amount is the same in the summary and on its detail page.",
  },
  check: ({ document: { programs } }): Finding[] =>
    programs.flatMap((program) => (program.detail === null ? [] : [ofProgram(program, program.detail)])),
};

function ofProgram(program: ProgramFigures, { amount: onPage, page, lines: [line] }: DetailFigures): Finding {
  const { amount } = program;
  const about: About = {
    relation: detailAmount.id,
    subject: `programs/${program.id}`,
    name: programName(program),
    quantity: 'yen',
    printed: amount.text,
    statement:
      onPage === null
        ? {
            ja: `「${program.title}」は一覧で${amount.text}ですが、説明頁に額がありません。`,
            en: `"${program.title}" is printed as ${amount.text} in the summary; its detail page prints no amount.`,
          }
        : {
            ja: `「${program.title}」は一覧で${amount.text}、説明頁で${onPage.text}です。`,
            en: `"${program.title}" is printed as ${amount.text} in the summary and as ${onPage.text} on its detail page.`,
          },
    places: sourcePlaces([amount, onPage ?? { line, page, text: '' }]),
  };
  if (onPage === null) return undecided(about);
  return decided(about, {
    mustBe: 'equal',
    expected: amount.amountYen,
    found: onPage.amountYen,
    allowed: roundingToleranceYen([amount, onPage]),
  });
}
