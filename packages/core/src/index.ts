// What others may use of the core, group by group. Spreadsheet functions: ./functions. Schema (zod): ./schema.

// Amounts: whole yen inside, units at the edges
export { DECIMALS, formatAmount, formatPercent } from './amount/format-amount.ts';
export { type ParsedAmount, parseAmount } from './amount/parse-amount.ts';
export { parsePercent } from './amount/parse-percent.ts';
export { type Bounds, roundingBounds, shareBounds, shareOfAmount } from './amount/rounding.ts';
export { ENGLISH_UNITS, FACTORS, UNITS, type Unit } from './amount/unit.ts';
export { unitByName } from './amount/unit-by-name.ts';
export { subtractYen, sumYen, toYen, type Yen } from './amount/yen.ts';
// Audit: what must hold between the printed figures, and what is known not to
export { type AuditedFinding, type AuditReport, audit, BY_GRAVITY } from './audit/audit.ts';
export { type Finding, type Quantity, type SourcePlace, VERDICT_NAMES } from './audit/finding.ts';
export { differenceText, quantityText } from './audit/quantity-text.ts';
export type { Relation } from './audit/relation.ts';
export { RELATIONS } from './audit/relations.ts';
// Documents and the library that holds them
export type {
  BudgetDocument,
  Figure,
  MinistryEntry,
  NamedAmount,
  Note,
  OtherAmount,
  PrintedAmount,
  PrintedName,
  PrintedShare,
  Program,
  ProgramDetail,
  StrategyField,
} from './document/document.ts';
export { FIGURE_USES } from './document/figure-use.ts';
export { type KnownFinding, VERDICTS, type Verdict } from './document/known-finding.ts';
// Fiscal years and stages
export { isFiscalYear } from './fiscal-year/era.ts';
export { findYears, type YearMention } from './fiscal-year/find-years.ts';
export { formatEraYear, formatFiscalYear, parseFiscalYearText } from './fiscal-year/fiscal-year.ts';
export {
  type BudgetYear,
  PHASE_NAMES,
  PHASES,
  type Phase,
  parseBudgetYear,
  splitPhase,
} from './fiscal-year/phase.ts';
// Formats: a table in, text out
export { displayCell, displayCells } from './format/display-cells.ts';
export { displayWidth } from './format/display-width.ts';
export { fileJson } from './format/file-json.ts';
export { neutralized, toCsv } from './format/to-csv.ts';
export { toJson } from './format/to-json.ts';
export { toMarkdown } from './format/to-markdown.ts';
export { type FormatOptions, toText } from './format/to-text.ts';
export { documentCitation, figureCitation, figurePlaces, type PrintedFigure } from './library/citation.ts';
export { findMinistry, findStrategyField } from './library/find.ts';
export type { IndexedDocument } from './library/indexed-document.ts';
export {
  type AskedYear,
  createLibrary,
  findDocument,
  fiscalYears,
  type Library,
  type LibraryOptions,
  yearName,
} from './library/library.ts';
export { type ProgramQuery, searchPrograms } from './library/search.ts';
export type { SecondHandAmount, SecondHandFigure, SecondHandTotal } from './library/second-hand.ts';
// Measures: which number a number is
export { impliedBounds } from './measure/bounds.ts';
export { type FigureBehind, figuresBehind } from './measure/figures-behind.ts';
export { MEASURE_NAMES, type Measure, type MeasureId } from './measure/measure.ts';
export { MEASURES, measureByName, measuresById } from './measure/measures.ts';
export {
  listedPrograms,
  printedAmount,
  printedFigures,
  printedShare,
  type Subject,
} from './measure/subject.ts';
// Names
export { MINISTRIES, OTHERS, type RegisteredMinistry } from './ministry/ministries.ts';
export { ministryById, registeredMinistry } from './ministry/registered-ministry.ts';
export { nearest } from './name/nearest.ts';
export { mapRadicals, normalizeName } from './name/normalize.ts';
export { dropUnprinted, fileText, printsNothing } from './name/unprinted.ts';
// Problems: values with a code, sentences per language
export {
  type Answer,
  type ArgumentId,
  answer,
  type Bilingual,
  errorOf,
  type Language,
  type Problem,
  problem,
  SPREADSHEET_ERRORS,
  type SpreadsheetError,
} from './problem/problem.ts';
export { problemSentence } from './problem/sentence.ts';
// Sheets: where cells are, and what may be named how
export { type Area, addressOf, areaOf, areaWithin, columnLetters } from './sheet/address.ts';
export { freeName, freeSheetName } from './sheet/free-name.ts';
export { englishStrategyField } from './strategy-field/english-names.ts';
// Tables
export { CLOSING_LABELS } from './table/closing-rows.ts';
export { columnDecimals } from './table/column-decimals.ts';
export { ministryName, strategyFieldName } from './table/names.ts';
export { LISTED_NOTE } from './table/notes.ts';
export type { Column, Row, Table, TableCell } from './table/table.ts';
export { sourceLine, tableCells } from './table/table-cells.ts';
export { TABLE_KINDS, type TableKind, tableKindByName } from './table/tables.ts';
export { originName, stageName, TREND_NOTES, type YearTotal, yearTotals } from './table/trend.ts';
export { trendOf } from './table/trend-of.ts';
// The version of the product
export { VERSION } from './version.ts';
