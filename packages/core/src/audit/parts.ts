import type { NamedAmount, ProgramFigures } from '../document/document.ts';
import type { Finding } from './finding.ts';
import { decided } from './judge.ts';
import type { Relation } from './relation.ts';
import { roundingToleranceYen } from './rounding-tolerance.ts';
import { sourcePlaces } from './source-places.ts';
import { programName } from './subject-names.ts';

/** A part of a program ("うち重要政策推進枠0.4億円" of 1.3) is no more than the whole. */
export const parts: Relation = {
  id: 'parts',
  title: { ja: '内数≦施策の金額', en: 'An “of which” amount within its program' },
  help: {
    ja: '内数（「うち…」）は施策の金額を超えません。',
    en: 'An amount printed as part of a program does not exceed it.',
  },
  check: ({ document: { programs } }): Finding[] =>
    programs.flatMap((program) =>
      (program.detail?.parts ?? []).map((part, position) => ofPart(program, part, position)),
    ),
};

function ofPart(program: ProgramFigures, { name, amount: part }: NamedAmount, position: number): Finding {
  const whole = program.amount;
  return decided(
    {
      relation: parts.id,
      subject: `programs/${program.id}/parts/${position + 1}`,
      name: programName(program),
      quantity: 'yen',
      printed: whole.text,
      statement: {
        ja: `「${program.title}」${whole.text}のうち「${name}」は${part.text}です。`,
        en: `"${name}" accounts for ${part.text} of "${program.title}" (${whole.text}).`,
      },
      places: sourcePlaces([whole, part]),
    },
    {
      mustBe: 'at-most',
      expected: whole.amountYen,
      found: part.amountYen,
      allowed: roundingToleranceYen([whole, part]),
    },
  );
}
