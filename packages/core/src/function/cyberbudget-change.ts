import { FACTORS, type Unit } from '../amount/unit.ts';
import type { StrategyField } from '../document/document.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import { findDocument, type Library } from '../library/library.ts';
import { subjectName } from '../measure/subject.ts';
import { choiceFinder } from '../name/find-choice.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { calculateQuery } from '../query/answer-query.ts';
import type { Query } from '../query/query.ts';
import { readChoice, readYear } from '../query/read-cell.ts';
import { askedMeasure, findSubject, type QueryTerms } from '../query/read-query.ts';
import { cellFunction } from './definition.ts';
import {
  claimedBy,
  ministryParameter,
  namedBy,
  parameter,
  strategyFieldParameter,
  unitParameter,
} from './parameters.ts';
import type { TracedCell } from './traced.ts';

/**
 * The forms of a change: the difference in the unit, or the rate as a fraction of the earlier
 * amount.
 */
export const FORMS = [
  { id: 'difference', name: { ja: '増減額', en: 'change' }, spellings: ['増減'] },
  { id: 'rate', name: { ja: '増減率', en: 'rate' }, spellings: ['percent'] },
] as const;

type Form = (typeof FORMS)[number];

/** The form of that name in Japanese or English; a problem with both where there is none. */
export const findForm = choiceFinder<Form>('form', () => FORMS);

const yearOf = (id: 'from' | 'to', ja: string, en: string) =>
  parameter({ id, help: { ja, en }, byDefault: null, claims: claimedBy(readYear(id)), parse: readYear(id) });

/** The change of an amount between two fiscal years, of the same stage only. */
export const cyberbudgetChange = cellFunction({
  id: 'CYBERBUDGET_CHANGE',
  help: {
    ja: '収録した2つの年度の金額の増減を返します。例: =CYBERBUDGET_CHANGE(,2023,2023)は0。同じ段階（政府案どうしなど）に限ります。',
    en: 'The change between two years for which there are documents, e.g. =CYBERBUDGET_CHANGE(,2023,2023) is 0; same stage only.',
  },
  parameters: [
    ministryParameter,
    yearOf('from', '比較の基準とする年度。例: 2023', 'Fiscal year to compare from, e.g. 2023'),
    yearOf('to', '基準年度と比較する年度。例: 2023', 'Fiscal year to compare to, e.g. 2023'),
    strategyFieldParameter,
    parameter({
      id: 'form',
      help: {
        ja: '増減額か増減率（0.1は10%増）。省略=増減額',
        en: '"change" (amount) or "rate" (0.1 is +10%). Default: change',
      },
      byDefault: { ja: '増減額', en: 'change' },
      choices: 'form',
      claims: namedBy(findForm),
      parse: readChoice<Form>(findForm),
    }),
    unitParameter,
  ],
  examples: [
    {
      formula: '=CYBERBUDGET_CHANGE(,2023,2023)',
      meaning: { ja: '同じ年度どうしなら0', en: 'A year against itself: 0' },
    },
  ],
  run: ({ from, to, form, unit, ...terms }, { library }) => {
    const before = queryAt({ ...terms, year: from }, 'from', library);
    if (!before.ok) return before;
    const after = queryAt({ ...terms, year: to }, 'to', library);
    return after.ok ? change(before.value, after.value, form?.id ?? 'difference', unit ?? '億円') : after;
  },
});

function queryAt(
  { year, ...names }: Omit<QueryTerms, 'measure'>,
  argument: 'from' | 'to',
  library: Library,
): Answer<Query> {
  const index = findDocument(library, year, argument);
  if (!index.ok) return index;
  const subject = findSubject(index.value, names);
  return subject.ok ? answer({ ...subject.value, measure: askedMeasure(names) }) : subject;
}

function change(before: Query, after: Query, form: Form['id'], unit: Unit): Answer<TracedCell> {
  const phases = [before.index.document.phase, after.index.document.phase] as const;
  if (phases[0] !== phases[1])
    return problem({ code: 'different-phases', phases: phases.map((phase) => PHASE_NAMES[phase]) });
  const [earlier, later] = [calculateQuery(before), calculateQuery(after)];
  const incomparable = problem({ code: 'not-comparable', name: subjectName(before) });
  if (!earlier.ok || !later.ok || !sameField(before.strategyField, after.strategyField)) return incomparable;
  const [queries, difference] = [[before, after], later.value - earlier.value];
  if (form === 'difference') return answer({ value: difference / FACTORS[unit], queries, unit });
  return earlier.value === 0
    ? problem({ code: 'zero-base', name: subjectName(before) })
    : answer({ value: difference / Math.abs(earlier.value), queries, unit: null });
}

/**
 * Another strategy has other fields under the same codes: a field is the same where it shares a
 * printed name.
 */
function sameField(one: StrategyField | null, other: StrategyField | null): boolean {
  if (one === null || other === null) return one === other;
  const names = (field: StrategyField): string[] =>
    [field.name, ...field.aliases.map(({ text }) => text)].map(normalizeName);
  const known = new Set(names(one));
  return names(other).some((name) => known.has(name));
}
