import {
  type DocumentFigures,
  documentCitation,
  formatFiscalYear,
  type Language,
  RECORD_COLUMNS,
} from '@cyberbudget/core';
import type { ExportRequest } from '../export-request.ts';
import { FISCAL_MODEL } from './fiscal-model.ts';
import { TOTAL_COLUMNS } from './totals.ts';

/**
 * datapackage.json. The fiscal mapping stands in it twice, because the specification changed its form: as `model` (the
 * published JSON schema of the profile) and as `columnType` of the fields (Fiscal Data Package 1.0).
 */
export function descriptor({ documents, language }: ExportRequest): Record<string, unknown> {
  const published = documents.map(({ document }) => document);
  return {
    profile: 'tabular-data-package',
    name: ['cyberbudget', ...published.map(({ id }) => id)].join('-'),
    title: TITLE[language],
    description: DESCRIPTION[language],
    countryCode: 'JP',
    granularity: 'aggregated',
    ...fiscalPeriod(published),
    keywords: ['cybersecurity', 'budget', 'Japan'],
    sources: published.map((document) => source(document, language)),
    resources: [figuresResource(language), totalsResource(language)],
    model: FISCAL_MODEL,
  };
}

const TITLE: Readonly<Record<Language, string>> = {
  ja: '政府のサイバーセキュリティに関する予算',
  en: "Japan's cybersecurity budget",
};

const DESCRIPTION: Readonly<Record<Language, string>> = {
  ja: '公表資料に記載された金額と構成比を1行1件で収めたもの。各行に頁、行、原文、出典がある。金額の合計は同じ kind の行どうしに限る（component と part は program の内訳、field と ministry は total の内訳）。totals.csv の origin が second-hand の行は公開記事の引用で、資料そのものから読んだものではない。',
  en: 'The printed amounts and shares of the published documents, a row a figure, each with page, line, the printed text and its citation. Add up rows of one kind only (component and part stand inside program, field and ministry inside total). Rows of totals.csv whose origin is second-hand are quoted from public pages, not read in the documents.',
};

/** Fiscal years run from April to March. */
function fiscalPeriod(documents: readonly DocumentFigures[]): Record<string, unknown> {
  const years = documents.map(({ fiscalYear }) => fiscalYear);
  if (years.length === 0) return {};
  return { fiscalPeriod: { start: `${Math.min(...years)}-04-01`, end: `${Math.max(...years) + 1}-03-31` } };
}

function source(document: DocumentFigures, language: Language): Record<string, string> {
  const year = formatFiscalYear(document.fiscalYear);
  const title = `${documentCitation(document)[language]} (${year})`;
  return document.url === null ? { title } : { title, path: document.url };
}

const figuresResource = (language: Language): Record<string, unknown> => ({
  ...csvResource('figures', language === 'ja' ? '記載された数値' : 'Printed figures'),
  schema: {
    fields: RECORD_COLUMNS.map(({ name, title, type, columnType, required }) => ({
      name,
      title: title[language],
      type,
      ...(columnType === null ? {} : { columnType }),
      ...(required ? { constraints: { required: true } } : {}),
    })),
    primaryKey: ['id'],
    missingValues: [''],
  },
});

const totalsResource = (language: Language): Record<string, unknown> => ({
  ...csvResource('totals', language === 'ja' ? '総額の推移' : 'Totals over the years'),
  schema: {
    fields: TOTAL_COLUMNS.map(({ name, title, type, required }) => ({
      name,
      title: title[language],
      type,
      ...(required ? { constraints: { required: true } } : {}),
    })),
    primaryKey: ['fiscal_year', 'phase', 'source'],
    missingValues: [''],
  },
});

const csvResource = (name: string, title: string): Record<string, unknown> => ({
  profile: 'tabular-data-resource',
  name,
  title,
  path: `${name}.csv`,
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
});
