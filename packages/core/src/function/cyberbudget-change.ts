import { FACTORS } from '../amount/unit.ts';
import type { StrategyField } from '../document/document.ts';
import { PHASE_NAMES } from '../fiscal-year/phase.ts';
import { type AskedYear, findDocument } from '../library/library.ts';
import { amount } from '../measure/amount.ts';
import { type Subject, subjectName } from '../measure/subject.ts';
import { normalizeName } from '../name/normalize.ts';
import { type Answer, answer, type Bilingual, problem } from '../problem/problem.ts';
import { type Context, cellFunction } from './definition.ts';
import { ministryParameter, parameter, strategyFieldParameter, unitParameter } from './parameters.ts';
import { parseChoice, parseYearCell } from './parse-cell.ts';
import { type Asked, subjectIn } from './subject-of.ts';

/** The forms of a change: the difference in the unit, or the rate as a fraction of the earlier amount. */
export const FORMS: readonly { readonly id: 'difference' | 'rate'; readonly name: Bilingual }[] = [
  { id: 'difference', name: { ja: '増減', en: 'change' } },
  { id: 'rate', name: { ja: '増減率', en: 'percent' } },
];

const formByName = (name: string): 'difference' | 'rate' | undefined => {
  const key = normalizeName(name);
  return FORMS.find(({ id, name: names }) =>
    [id, names.ja, names.en].some((spelling) => normalizeName(spelling) === key),
  )?.id;
};

const yearOf = (id: 'from' | 'to', ja: string, en: string) =>
  parameter({ id, help: { ja, en }, byDefault: null, parse: parseYearCell(id) });

/** The change of an amount between two fiscal years, of the same stage only. */
export const cyberbudgetChange = cellFunction({
  id: 'CYBERBUDGET_CHANGE',
  help: {
    ja: '二つの年度の予算額の増減を返します。例: =CYBERBUDGET_CHANGE("総務省",2023,2024)。同じ段階どうしに限ります。',
    en: 'The change between two fiscal years, e.g. =CYBERBUDGET_CHANGE("MIC",2023,2024); same stage only.',
  },
  parameters: [
    ministryParameter,
    yearOf('from', '比べるもとの年度。例: 2023', 'Fiscal year to compare from, e.g. 2023'),
    yearOf('to', '比べる先の年度。例: 2024', 'Fiscal year to compare to, e.g. 2024'),
    strategyFieldParameter,
    parameter({
      id: 'form',
      help: {
        ja: '増減（額）か増減率（0.1は10%増）。省略=増減',
        en: '"change" (amount) or "percent" (0.1 is +10%). Default: change',
      },
      byDefault: { ja: '増減', en: 'change' },
      choices: 'form',
      parse: parseChoice('form', formByName, () => FORMS.map(({ name }) => name)),
    }),
    unitParameter,
  ],
  examples: [
    {
      formula: '=CYBERBUDGET_CHANGE(,2023,2023)',
      meaning: { ja: '同じ年度どうしなら0', en: 'A year against itself: 0' },
    },
  ],
  run: ({ ministry, from, to, strategyField, form, unit }, context) => {
    const [before, after] = [
      subjectAt({ ministry, strategyField, year: from }, 'from', context),
      subjectAt({ ministry, strategyField, year: to }, 'to', context),
    ];
    if (!before.ok) return before;
    if (!after.ok) return after;
    return change(before.value, after.value, form ?? 'difference', FACTORS[unit ?? '億円']);
  },
});

function subjectAt(asked: Asked, argument: 'from' | 'to', { library }: Context): Answer<Subject> {
  const index = findDocument(library, asked.year satisfies AskedYear | null, argument);
  return index.ok ? subjectIn(index.value, asked) : index;
}

function change(
  before: Subject,
  after: Subject,
  form: 'difference' | 'rate',
  factor: number,
): Answer<number> {
  const [was, is] = [before.index.document, after.index.document];
  if (was.phase !== is.phase) {
    return problem({ code: 'different-phases', phases: [PHASE_NAMES[was.phase], PHASE_NAMES[is.phase]] });
  }
  const [earlier, later] = [amount.of(before), amount.of(after)];
  const incomparable = problem({ code: 'not-comparable', name: subjectName(before).ja });
  if (!earlier.ok || !later.ok || !sameField(before.strategyField, after.strategyField)) return incomparable;
  const difference = later.value - earlier.value;
  if (form === 'difference') return answer(difference / factor);
  return earlier.value === 0 ? incomparable : answer(difference / Math.abs(earlier.value));
}

/** Another strategy has other fields under the same codes: a field is the same where it shares a printed name. */
function sameField(one: StrategyField | null, other: StrategyField | null): boolean {
  if (one === null || other === null) return one === other;
  const names = (field: StrategyField): string[] =>
    [field.name, ...field.aliases.map(({ text }) => text)].map(normalizeName);
  const known = new Set(names(one));
  return names(other).some((name) => known.has(name));
}
