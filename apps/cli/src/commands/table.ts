import { extname } from 'node:path';
import { TABLE_KINDS } from '@cyberbudget/core';
import type { Command, Option } from '../command/command.ts';
import { refuse } from '../problem/refuse.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { unitOption, yearOption } from './get-options.ts';
import { encodingOption, forceOption, outputOption } from './output-options.ts';
import { WRITERS, writeTable } from './write-table.ts';

/** The option that every command with a table has. */
export const formatOption: Option = {
  name: 'format',
  short: 'f',
  placeholder: { ja: '形式', en: 'FORMAT' },
  help: {
    ja: 'text（ターミナルの表）、md（Markdown）、csv、tsv、html（文書に貼る表）、json。省略=text',
    en: 'text (a table for the terminal), md (Markdown), csv, tsv, html (to paste into papers), json. Default: text',
  },
  values: Object.keys(WRITERS),
};

/** docx is a file, and for this command alone. */
const tableFormatOption: Option = {
  ...formatOption,
  help: {
    ja: 'text（ターミナルの表）、md（Markdown）、csv、tsv、html（文書に貼る表）、json、docx（-o でファイルへ）。省略=出力先の拡張子、なければ text',
    en: 'text (for the terminal), md (Markdown), csv, tsv, html (to paste into papers), json, docx (a file, with -o). Default: as OUT is named, else text',
  },
  values: [...Object.keys(WRITERS), 'docx'],
};

const isTableFormat = (name: string): boolean => tableFormatOption.values?.includes(name) === true;

/** What 推移 is asked of, and what 版 compares with. */
const termOption: Option = {
  name: 'term',
  placeholder: { ja: '検索語', en: 'WORDS' },
  help: {
    ja: '「推移」では府省庁か施策の名前の語（省略=総額）、「版」では比べる前の版（省略=最も近い版）',
    en: "With trend a ministry, or words of a program's name (default: the total); with editions the older one (default: the nearest)",
  },
};

/** table: a summary table for people, spreadsheets or programs. */
export const table: Command = {
  name: 'table',
  summary: { ja: '集計表を表示する', en: 'Print a summary table' },
  about: {
    ja: `集計表を表示します。種類を省略すると府省庁です。${TABLE_KINDS.map(({ name }) => name.ja).join('、')}。
府省庁、分野、府省庁×分野、施策の表は掲載計、非掲載、公表総額の行で終わり、掲載計と非掲載の和は公表総額に一致します。
ターミナル（または COLUMNS）の幅に合わせ、長い名前は切り詰め、列は折り返します。csv と json の数値は丸めません。資料に記載のない箇所は空欄です。`,
    en: `Prints a summary table, by ministry when no kind is named: ${TABLE_KINDS.map(({ name }) => name.en).join(', ')}.
The tables by ministry, field, both, and of programs end with listed total, not listed and published total; the first two always add up to the third.
Fitted to the width of the terminal or COLUMNS: long names are cut, columns continue below. Numbers in csv and json are not rounded. What the document does not say stays empty.`,
  },
  operands: [{ name: { ja: '種類', en: 'KIND' }, required: false, offers: 'tableKind' }],
  options: [yearOption, unitOption, termOption, tableFormatOption, outputOption, encodingOption, forceOption],
  examples: [
    {
      words: { ja: ['table', '分野'], en: ['table', 'field'] },
      meaning: { ja: '分野別の表', en: 'The table by field' },
      answered: true,
    },
    {
      words: {
        ja: ['table', '府省庁×分野', '--format', 'md'],
        en: ['table', 'ministry x field', '--format', 'md'],
      },
      meaning: { ja: 'Markdownで', en: 'In Markdown' },
      answered: false,
    },
    {
      words: {
        ja: ['table', '施策', '--unit', '百万円', '--format', 'csv'],
        en: ['table', 'program', '--unit', 'million', '--format', 'csv'],
      },
      meaning: { ja: '施策の一覧を百万円のCSVで', en: 'The programs in million yen as CSV' },
      answered: false,
    },
    {
      words: { ja: ['table', '推移', '--term', '警察庁'], en: ['table', 'trend', '--term', 'NPA'] },
      meaning: { ja: '警察庁の額の推移', en: 'Amounts of the NPA over the years' },
      answered: false,
    },
  ],
  run: async ({ operands, values, flags }, session) => {
    const { year, unit, term, output } = values;
    const ending = output === undefined ? '' : extname(output).slice(1).toLowerCase();
    if (
      values['format'] === undefined &&
      EXPORT_FORMATS.some((known) => known === ending) &&
      !isTableFormat(ending)
    )
      return refuse({ code: 'format-of-export', format: ending }, session.language);
    const named = isTableFormat(ending) ? ending : 'text';
    const format = flags.has('json') ? 'json' : (values['format'] ?? named);
    const asked = { kind: operands[0], year, unit, term, format };
    const { encoding } = values;
    if (output === undefined && format !== 'docx' && encoding === undefined)
      return writeTable(asked, session);
    const { tableFile } = await import('./table-file.ts');
    return tableFile(asked, { output, encoding, force: flags.has('force') }, session);
  },
};
