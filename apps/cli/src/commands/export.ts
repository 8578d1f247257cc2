import type { Command } from '../command/command.ts';
import { EXPORT_FORMATS } from './export-formats.ts';
import { unitOption, yearOption } from './get-options.ts';
import { encodingOption, forceOption, outputOption } from './output-options.ts';

/** export: figures and tables as files for other tools. */
export const exportCommand: Command = {
  name: 'export',
  summary: { ja: '他のソフトウェアで使える形式で出力する', en: 'Write files that other software reads' },
  about: {
    ja: `記載された数値を1行1件で、年度、段階、頁、行、原文、出典とともに出力します。
xlsx（表ごとのシートと数式、グラフ、数値と出典）
xlsx-functions（アドインなしで =CYBERBUDGET(…) を計算できるブック。Excel 365と2024用、Excelでは未確認）
docx（表、注、脚注の出典、グラフ）、csv（Excel向けUTF-8。--encoding cp932 で Shift_JIS）、json（数値と表）
datapackage（Fiscal Data Package のフォルダー）、datapackage-v2（Data Package 2.0 のフォルダー）
parquet（DuckDB、Spark、BigQueryなど）
--year を省くとすべての資料です。数値は円、xlsx、docx、json の表は --unit の単位です。
出力は全部か、まったくしないかのどちらかです。既存のファイルは --force がなければ上書きしません。`,
    en: `Writes the printed figures, one per row, with year, stage, page, line, the printed text and the citation.
xlsx: one sheet per table with formulas and charts, and the figures with their sources.
xlsx-functions: a workbook in which =CYBERBUDGET(…) calculates without an add-in, for Excel 365 and 2024, not yet seen in Excel.
docx: tables, notes, citations as footnotes, charts. csv: UTF-8 for Excel; Shift_JIS with --encoding cp932. json: figures and tables.
datapackage: the folder of a Fiscal Data Package. datapackage-v2: that of a Data Package 2.0. parquet: for DuckDB, Spark, BigQuery and the like.
Without --year every document is exported. Figures are in yen, the tables of xlsx, docx and json in --unit.
Output is all or nothing. Existing files are not overwritten unless --force is given.`,
  },
  operands: [],
  options: [
    {
      name: 'format',
      short: 'f',
      placeholder: { ja: '形式', en: 'FORMAT' },
      help: {
        ja: 'xlsx、xlsx-functions、docx、csv、json、datapackage、datapackage-v2、parquet。省略=出力先の拡張子',
        en: 'xlsx, xlsx-functions, docx, csv, json, datapackage, datapackage-v2, parquet. Default: as OUT is named',
      },
      values: EXPORT_FORMATS,
    },
    outputOption,
    encodingOption,
    forceOption,
    yearOption,
    unitOption,
  ],
  examples: [
    {
      words: { ja: ['export', '-o', 'budget.xlsx'], en: ['export', '-o', 'budget.xlsx'] },
      meaning: { ja: 'ブックに書き出す', en: 'A workbook' },
      answered: false,
    },
    {
      words: {
        ja: ['export', '--format', 'xlsx-functions', '-o', 'functions.xlsx'],
        en: ['export', '--format', 'xlsx-functions', '-o', 'functions.xlsx'],
      },
      meaning: { ja: 'アドインなしで計算するブック', en: 'A workbook that calculates without the add-in' },
      answered: false,
    },
    {
      words: {
        ja: ['export', '--format', 'datapackage', '-o', 'budget'],
        en: ['export', '--format', 'datapackage', '-o', 'budget'],
      },
      meaning: {
        ja: 'フォルダー budget に datapackage.json、CSV、DCAT',
        en: 'datapackage.json, CSV and DCAT in the folder budget',
      },
      answered: false,
    },
    {
      words: {
        ja: ['export', '--format', 'parquet', '-o', 'budget.parquet'],
        en: ['export', '--format', 'parquet', '-o', 'budget.parquet'],
      },
      meaning: { ja: 'Parquetに', en: 'As Parquet' },
      answered: false,
    },
  ],
  // The exporter and its libraries are loaded when something is exported.
  run: async (words, session) => (await import('./export-files.ts')).exportFiles(words, session),
};
