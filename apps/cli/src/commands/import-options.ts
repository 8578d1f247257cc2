import { normalizeName, PHASE_NAMES, parseBudgetYear } from '@cyberbudget/core';
import type { ImportOptions } from '@cyberbudget/importer';
import type { Option } from '../command/command.ts';
import type { Reading } from '../command/read-words.ts';

const text = { ja: '文字列', en: 'TEXT' };

/** What a person knows of a publication beside its text; what is left out is read from the text. */
export const ABOUT_OPTIONS: readonly Option[] = [
  {
    name: 'year',
    placeholder: { ja: '年度', en: 'Y' },
    help: {
      ja: '資料の年度と段階。2023政府案、令和5年度概算要求など。省略=資料から読む',
      en: 'Fiscal year and stage of the document, "2023 draft". Default: as the text says',
    },
  },
  { name: 'title', placeholder: text, help: { ja: '資料名', en: 'Title of the publication' } },
  { name: 'publisher', placeholder: text, help: { ja: '公表機関', en: 'Publisher' } },
  { name: 'url', placeholder: { ja: 'URL', en: 'URL' }, help: { ja: '資料のURL', en: 'Its address' } },
  {
    name: 'published',
    placeholder: { ja: '年-月-日', en: 'YYYY-MM-DD' },
    help: { ja: '公表日', en: 'Publication date' },
  },
];

/** The options of the command line as the importer takes them. */
export function readAbout(values: Readonly<Record<string, string>>): Reading<ImportOptions> {
  const { year, title, publisher, url, published } = values;
  const named = parseBudgetYear(normalizeName(year ?? ''));
  if (year !== undefined && named === null)
    return unusable('--year', year, ['2023', `2023${PHASE_NAMES.draft.ja}`, 'R5']);
  if (published !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(published))
    return unusable('--published', published, ['2023-01-31']);
  return {
    ok: true,
    value: {
      ...(named !== null && { fiscalYear: named.fiscalYear }),
      ...(named !== null && named.phase !== null && { phase: named.phase }),
      ...(title && { title }),
      ...(publisher && { publisher }),
      ...(url && { url }),
      ...(published && { published }),
    },
  };
}

const unusable = (option: string, given: string, choices: readonly string[]): Reading<never> => ({
  ok: false,
  problem: { code: 'unknown-value', option, given, choices },
});
