import {
  type DocumentFigures,
  documentCitation,
  formatFiscalYear,
  type Language,
  VERSION,
  VERSION_DAY,
  yearName,
} from '@cyberbudget/core';
import type { ExportRequest } from '../export-request.ts';

/** What both forms of a data package and DCAT say of the figures as a whole. */
export const TITLE: Readonly<Record<Language, string>> = {
  ja: '政府のサイバーセキュリティに関する予算',
  en: "Japan's cybersecurity budget",
};

export const DESCRIPTION: Readonly<Record<Language, string>> = {
  ja: '公表資料に記載された金額と構成比を1行1件で収めたもの。各行に頁、行、原文、出典がある。金額の合計は同じ kind の行どうしに限る（component と part は program の内訳、field と ministry は total の内訳）。totals.csv の origin が second-hand の行は公開記事の引用で、資料そのものから読んだものではない。',
  en: 'The printed amounts and shares of the published documents, a row a figure, each with page, line, the printed text and its citation. Add up rows of one kind only (component and part stand inside program, field and ministry inside total). Rows of totals.csv whose origin is second-hand are quoted from public pages, not read in the documents.',
};

export const KEYWORDS = ['cybersecurity', 'budget', 'Japan'];

/**
 * Our own part: what is quoted stays under the terms of its publisher, which stand with its source.
 */
const LICENCE_TITLE: Readonly<Record<Language, string>> = {
  ja: 'MIT License（cyberbudget による整理。引用した記載は公表機関の利用条件による）',
  en: "MIT License (the compilation by cyberbudget; what is quoted is under its publisher's terms)",
};

export const LICENCE_PAGE = 'https://opensource.org/license/mit';

/**
 * The day of the version stands for the day of the file: nothing here depends on when it is
 * written.
 */
export const packageFacts = ({ documents, language }: ExportRequest): Record<string, unknown> => ({
  version: VERSION,
  created: `${VERSION_DAY}T00:00:00Z`,
  keywords: KEYWORDS,
  licenses: [{ name: 'MIT', path: LICENCE_PAGE, title: LICENCE_TITLE[language] }],
  sources: documents.map(({ document }) => source(document, language)),
});

/** A document as a source, with the terms under which it was published where they are known. */
function source(document: DocumentFigures, language: Language): Record<string, string> {
  const { fiscalYear, url, terms } = document;
  return {
    title: `${documentCitation(document)[language]} (${formatFiscalYear(fiscalYear)})`,
    version: yearName(document)[language],
    ...(url === null ? {} : { path: url }),
    ...(terms === null ? {} : { terms }),
  };
}

/**
 * First and last day of what the documents cover: fiscal years run from April to March; null
 * without a document.
 */
export function coveredDays(
  documents: readonly DocumentFigures[],
): { readonly start: string; readonly end: string } | null {
  const years = documents.map(({ fiscalYear }) => fiscalYear);
  return years.length === 0
    ? null
    : { start: `${Math.min(...years)}-04-01`, end: `${Math.max(...years) + 1}-03-31` };
}
