import { printedFigures } from '../measure/subject.ts';
import { answer, problem } from '../problem/problem.ts';
import { CITATION_ITEMS, citationItemByName } from './citation-item.ts';
import { cellFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import { ministryParameter, parameter, strategyFieldParameter, yearParameter } from './parameters.ts';
import { parseChoice } from './parse-cell.ts';
import { subjectOf } from './subject-of.ts';

const citationParameter = parameter({
  id: 'citation',
  help: listingHelp({ ja: '出典の項目', en: 'Item of the citation' }, CITATION_ITEMS, {
    ja: '引用（全部）',
    en: 'all',
  }),
  byDefault: { ja: '引用', en: 'citation' },
  choices: 'citation',
  parse: parseChoice('citation', citationItemByName, () => CITATION_ITEMS.map(({ name }) => name)),
});

/** Where a number was printed: the citation, or one item of it. */
export const cyberbudgetSource = cellFunction({
  id: 'CYBERBUDGET_SOURCE',
  help: {
    ja: '数字の出典を返します。例: =CYBERBUDGET_SOURCE("金融庁",,,"原文") は印刷どおりの文字。',
    en: 'Where a number was printed, e.g. =CYBERBUDGET_SOURCE("FSA",,,"text") gives it exactly as printed.',
  },
  parameters: [ministryParameter, yearParameter, strategyFieldParameter, citationParameter],
  examples: [
    { formula: '=CYBERBUDGET_SOURCE()', meaning: { ja: '総額の出典', en: 'Source of the total' } },
    {
      formula: '=CYBERBUDGET_SOURCE("金融庁",,,"原文")',
      meaning: { ja: '印刷されたとおりの文字', en: 'The text exactly as printed' },
    },
    {
      formula: '=CYBERBUDGET_SOURCE(,,3,"行")',
      meaning: { ja: '分野(3)の額が印刷された行', en: 'The line where the amount of field (3) stands' },
    },
  ],
  run: ({ ministry, year, strategyField, citation }, context) => {
    const subject = subjectOf({ ministry, year, strategyField }, context);
    if (!subject.ok) return subject;
    const figures = printedFigures(subject.value);
    if (!figures.ok) return figures;
    const item = citation ?? citationItemByName('引用');
    const { document } = subject.value.index;
    const found = item?.of(document, figures.value, context.language) ?? null;
    if (found !== null) return answer(found);
    return problem({
      code: 'not-stated',
      topic: item?.name ?? { ja: '引用', en: 'citation' },
      title: document.title,
    });
  },
});
