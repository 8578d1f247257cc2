import { documentCitation } from '../library/citation.ts';
import { findDocument } from '../library/library.ts';
import { nothingUnread } from '../library/unread-document.ts';
import { answer } from '../problem/problem.ts';
import { readChoice } from '../query/read-cell.ts';
import { tableFunction } from './definition.ts';
import { listingHelp } from './listing-help.ts';
import { findNamesKind, NAMES_KINDS, type NamesKind } from './names-kind.ts';
import { headingsParameter, parameter, single, yearParameter } from './parameters.ts';

const namesKindParameter = parameter({
  id: 'kind',
  help: listingHelp({ ja: '一覧の種類', en: 'Which list' }, NAMES_KINDS, { ja: '府省庁', en: 'ministry' }),
  byDefault: { ja: '府省庁', en: 'ministry' },
  range: false,
  choices: 'namesKind',
  parse: readChoice<NamesKind>(findNamesKind),
});

/** The names that are accepted as arguments of the other functions, for drop-down lists. */
export const cyberbudgetNames = tableFunction({
  id: 'CYBERBUDGET_NAMES',
  help: {
    ja: '引数に使える名前の一覧を返します。例: =CYBERBUDGET_NAMES("府省庁")。データの入力規則（リスト）に使えます。',
    en: 'Names accepted as arguments, e.g. =CYBERBUDGET_NAMES("measure"). Useful for drop-down lists.',
  },
  parameters: [namesKindParameter, single(yearParameter), headingsParameter(0)],
  examples: [
    {
      formula: '=CYBERBUDGET_NAMES("府省庁")',
      meaning: { ja: '施策が掲載された府省庁', en: 'Ministries with listed programs' },
    },
    { formula: '=CYBERBUDGET_NAMES("指標")', meaning: { ja: '指標の名前', en: 'Names of the measures' } },
    {
      formula: '=CYBERBUDGET_NAMES("用語",,1)',
      meaning: { ja: '用語集（2列）', en: 'A glossary in two columns' },
    },
  ],
  run: ({ kind, year, headings }, { library, language }) => {
    const index = findDocument(library, year);
    if (!index.ok) return index;
    const asked = kind ?? NAMES_KINDS[0];
    const whole = nothingUnread(asked.isAcross === true ? library : { unread: [] });
    if (!whole.ok) return whole;
    const rows = asked
      .list(index.value, library)
      .map((row) => row.map((name) => (typeof name === 'number' ? name : name[language])));
    const titles = asked.columns.map((title) => title[language]);
    const source = asked.columns.map((_, position) =>
      position === 0 ? documentCitation(index.value.document)[language] : '',
    );
    return answer({
      rows: [...(headings === 2 ? [source] : []), ...((headings ?? 0) > 0 ? [titles] : []), ...rows],
      queries: [],
      documents: [index.value.document],
      unit: null,
      notes: [],
    });
  },
});
