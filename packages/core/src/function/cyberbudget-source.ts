import type { Citable } from '../library/citation.ts';
import { share } from '../measure/share.ts';
import { subjectName } from '../measure/subject.ts';
import { type Answer, answer, problem } from '../problem/problem.ts';
import { calculateQuery, queryFigures } from '../query/answer-query.ts';
import type { Query } from '../query/query.ts';
import { readChoice } from '../query/read-cell.ts';
import { findQuery } from '../query/read-query.ts';
import { CITATION_ITEMS, type CitationItem, findCitationItem } from './citation-item.ts';
import { cellFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import {
  measureParameter,
  ministryParameter,
  namedBy,
  parameter,
  strategyFieldParameter,
  yearParameter,
} from './parameters.ts';

const citationParameter = parameter({
  id: 'citation',
  help: listingHelp({ ja: '出典の項目', en: 'Item of the citation' }, CITATION_ITEMS, {
    ja: '引用（全部）',
    en: 'all',
  }),
  byDefault: { ja: '引用', en: 'citation' },
  choices: 'citation',
  claims: namedBy(findCitationItem),
  parse: readChoice<CitationItem>(findCitationItem),
});

/** Where a number was printed: the citation, or one item of it. */
export const cyberbudgetSource = cellFunction({
  id: 'CYBERBUDGET_SOURCE',
  help: {
    ja: '金額の出典を返します。例: =CYBERBUDGET_SOURCE("金融庁",,,"原文") は資料の表記どおりの文字列。',
    en: 'Where a number was printed, e.g. =CYBERBUDGET_SOURCE("FSA",,,"text") gives it exactly as printed.',
  },
  parameters: [ministryParameter, yearParameter, strategyFieldParameter, citationParameter, measureParameter],
  examples: [
    { formula: '=CYBERBUDGET_SOURCE()', meaning: { ja: '総額の出典', en: 'Source of the total' } },
    {
      formula: '=CYBERBUDGET_SOURCE("金融庁",,,"原文")',
      meaning: { ja: '資料の表記どおりの文字列', en: 'The text exactly as printed' },
    },
    {
      formula: '=CYBERBUDGET_SOURCE(,,3,"行")',
      meaning: { ja: '分野(3)の額が記載された行', en: 'The line that states the amount of field (3)' },
    },
    {
      formula: '=CYBERBUDGET_SOURCE("総務省",,,"原文","構成比")',
      meaning: { ja: '記載された構成比', en: 'The share exactly as printed' },
    },
  ],
  run: ({ citation, ...terms }, { library, language }) => {
    const asked = findQuery(terms, library);
    const query = asked.ok ? citedQuery(asked.value, terms.measure === null) : asked;
    if (!query.ok) return query;
    const item = citation ?? CITATION_ITEMS[0];
    const { document } = query.value.index;
    const figures: Citable[] = queryFigures(query.value).map(({ figure }) => figure);
    if (item.ofFigures && figures.length === 0)
      return problem({ code: 'nothing-cited', topic: item.name, name: subjectName(query.value) });
    const found = item.read(document, figures, { language, site: library.site });
    return found === null
      ? problem({ code: 'not-stated', topic: item.name, title: document.title })
      : answer({ value: found, queries: [query.value], unit: null });
  },
});

/**
 * The question whose figures are cited; where no measure is named, of a slice without programs
 * (その他) the printed share.
 */
function citedQuery(query: Query, byDefault: boolean): Answer<Query> {
  const found = calculateQuery(query);
  if (found.ok) return answer(query);
  if (!byDefault) return found;
  const ofShare: Query = { ...query, measure: share };
  return queryFigures(ofShare).length > 0 ? answer(ofShare) : found;
}
