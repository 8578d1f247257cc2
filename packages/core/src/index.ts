// What others may use of the core, group by group. Spreadsheet functions: ./functions. Schema
// (zod): ./schema.

export { findUnit } from './amount/find-unit.ts';
// Amounts: whole yen inside, units at the edges
export { DECIMALS, formatAmount, formatPercent } from './amount/format-amount.ts';
export { type ParsedAmount, parseAmount } from './amount/parse-amount.ts';
export { parsePercent } from './amount/parse-percent.ts';
export { type Bounds, roundingBounds, shareBounds, shareOfAmount } from './amount/rounding.ts';
export { FACTORS, UNIT_NAMES, UNITS, type Unit } from './amount/unit.ts';
export { subtractYen, sumYen, toYen, type Yen } from './amount/yen.ts';
// Audit: what must hold between the printed figures, and what is known not to
export { type AuditedFinding, type AuditReport, audit, BY_GRAVITY, missingForAudit } from './audit/audit.ts';
export { type Finding, type Quantity, type SourcePlace, VERDICT_NAMES } from './audit/finding.ts';
export { differenceText, quantityText } from './audit/quantity-text.ts';
export type { Relation } from './audit/relation.ts';
export { RELATIONS } from './audit/relations.ts';
export { type DocumentChanges, whatChanges } from './audit/what-changes.ts';
// Documents and the library that holds them
export type { Correction, CorrectionUse, PrintAnchor } from './document/correction.ts';
export type {
  BudgetDocument,
  DetailFigures,
  DetailTexts,
  DocumentFigures,
  DocumentTexts,
  Figure,
  ImportedOrigin,
  MinistryEntry,
  NamedAmount,
  Note,
  OtherAmount,
  PrintedAmount,
  PrintedLine,
  PrintedName,
  PrintedShare,
  Program,
  ProgramDetail,
  ProgramFigures,
  StrategyField,
} from './document/document.ts';
export { areTextsOf, joinDocument, splitDocument } from './document/document-texts.ts';
export { documentFaults } from './document/faults.ts';
export { FIGURE_USES } from './document/figure-use.ts';
export { type KnownFinding, VERDICTS, type Verdict } from './document/known-finding.ts';
export { isOfNewerVersion, migrateDocument } from './document/migrate-document.ts';
export { isSamePrint } from './document/same-print.ts';
export { SCHEMA_VERSION } from './document/schema-version.ts';
// Fiscal years and stages
export { FIRST_FISCAL_YEAR, isFiscalYear, LAST_FISCAL_YEAR } from './fiscal-year/era.ts';
export { findYears, type YearMention } from './fiscal-year/find-years.ts';
export { formatEraYear, formatFiscalYear, parseFiscalYearText } from './fiscal-year/fiscal-year.ts';
export {
  type AskedYear,
  type BudgetYear,
  PHASE_NAMES,
  PHASES,
  type Phase,
  parseBudgetYear,
  splitPhase,
} from './fiscal-year/phase.ts';
// Formats: a table in, text out
export { displayCell, displayCells } from './format/display-cells.ts';
export { displayWidth, shortenText } from './format/display-width.ts';
export { fileJson } from './format/file-json.ts';
export { csvText, safeCell, toCsv } from './format/to-csv.ts';
export { htmlText, toHtml, toTsv } from './format/to-html.ts';
export { toJson } from './format/to-json.ts';
export { toMarkdown } from './format/to-markdown.ts';
export { type FormatOptions, leastTitleWidth, toText } from './format/to-text.ts';
export { wrapText } from './format/wrap-text.ts';
export { element, elementInLines, textNode, type XmlNode } from './format/xml.ts';
export { type Beside, besideOf } from './library/beside.ts';
export { type Citable, documentCitation, documentOrigin, figureCitation } from './library/citation.ts';
export { completeDocument } from './library/complete-document.ts';
export { type DocumentHead, deferredDocument } from './library/deferred-document.ts';
export { type DocumentStanding, documentStanding, isWaiting } from './library/document-standing.ts';
export { findMinistry, findStrategyField } from './library/find.ts';
export { type ImportedDocument, withoutOrigin } from './library/imported-document.ts';
export type { IndexedDocument, TextSource } from './library/indexed-document.ts';
export {
  createLibrary,
  findDocument,
  fiscalYears,
  type Library,
  type LibraryOptions,
} from './library/library.ts';
export { libraryNotes, passedOverNote } from './library/library-notes.ts';
export { type MarkedLine, markedLine } from './library/marked-line.ts';
export { BESIDE, missingPart } from './library/missing-part.ts';
export { editionName, otherEditions } from './library/other-editions.ts';
export { figurePlaces, type PrintedPlace, pagePlaces } from './library/printed-place.ts';
export { type ProgramQuery, searchPrograms } from './library/search.ts';
export type { SecondHandAmount, SecondHandFigure, SecondHandTotal } from './library/second-hand.ts';
export { readSiteUrl, sourceFolder } from './library/site-address.ts';
export { DocumentUnreadError, type UnreadDocument, unreadProblem } from './library/unread-document.ts';
export { yearName } from './library/year-name.ts';
// Measures: which number a number is
export { impliedBounds, isPair } from './measure/bounds.ts';
export { CLOSING_LABELS, type ClosingLabel } from './measure/closing-label.ts';
export type { FigureBehind } from './measure/figure-behind.ts';
export type { Measure } from './measure/measure.ts';
export { findMeasure, MEASURES, type MeasureId } from './measure/measures.ts';
export {
  listedPrograms,
  printedAmount,
  printedShare,
  type Subject,
  subjectName,
} from './measure/subject.ts';
// Names
export { MINISTRIES, OTHERS, type RegisteredMinistry } from './ministry/ministries.ts';
export { ministryName, shortMinistryName } from './ministry/ministry-name.ts';
export { ministryById, registeredMinistry } from './ministry/registered-ministry.ts';
export { type Choice, type ChoiceFinder, choiceFinder, type NameOf } from './name/find-choice.ts';
export { nearest } from './name/nearest.ts';
export { mapRadicals, normalizeName } from './name/normalize.ts';
export { dropUnprinted, fileText, isOneLine, printsNothing } from './name/unprinted.ts';
// Problems: values with a code, sentences per language
export { ARGUMENTS_EN } from './problem/en.ts';
export { ARGUMENTS_JA } from './problem/ja.ts';
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
// Questions: a number keeps its question, which can be answered, cited and written again
export {
  answerQuery,
  calculateQuery,
  LISTED_NOTE,
  type QueryAnswer,
  queryFigures,
  queryNotes,
} from './query/answer-query.ts';
export { queryCitation, queryCitations } from './query/cite-query.ts';
export { isAmount, type QueriedNumber, type Query } from './query/query.ts';
export { type QueryInput, readDocument, readQuery, readUnit } from './query/read-query.ts';
export { toolName } from './query/tool-name.ts';
export { commandLine } from './query/write-command-line.ts';
export {
  argumentText,
  callText,
  type FunctionCall,
  fieldArgument,
  queryCall,
  queryFormula,
  unitArgument,
  type WritingTerms,
  type WrittenArgument,
  yearArgument,
} from './query/write-formula.ts';
export { typescriptCall } from './query/write-typescript.ts';
// Sheets: what every spreadsheet shares
export { type Area, addressOf, areaOf, areasOverlap, areaWithin, columnLetters } from './sheet/address.ts';
export {
  type DataColumn,
  type DataSheet,
  dataSheet,
  dataSheetName,
  figureCells,
} from './sheet/data-sheet.ts';
export type { FigureKind, FigureRecord } from './sheet/figure-record.ts';
export { figureRecords } from './sheet/figure-records.ts';
export type { FigureColumn, FigureSheet } from './sheet/figure-sheet.ts';
export { freeName, freeSheetName } from './sheet/free-name.ts';
export { type NativeTerms, nativeFormula, quotedSheet } from './sheet/native-formula.ts';
export { type Formatted, numberFormat } from './sheet/number-format.ts';
export { RECORD_COLUMNS, type RecordColumn } from './sheet/record-columns.ts';
export { type RecordOptions, type TableRecord, tableRecords } from './sheet/table-records.ts';
export { englishStrategyField } from './strategy-field/english-names.ts';
export { strategyFieldName } from './strategy-field/strategy-field-name.ts';
// Tables
export { columnDecimals } from './table/column-decimals.ts';
export { CHANGE_NAMES } from './table/editions.ts';
export { programQuery } from './table/programs.ts';
export {
  type Column,
  cellNumber,
  cellText,
  isQueriedNumber,
  plainCell,
  type Row,
  type Table,
  type TableCell,
} from './table/table.ts';
export { sourceLine, tableCells, unitCell } from './table/table-cells.ts';
export { findTableKind, makeTable, readTable, TABLE_KINDS, type TableKind } from './table/tables.ts';
export { originName, stageName, TREND_NOTES, type YearTotal, yearTotals } from './table/trend.ts';
export { trendOf } from './table/trend-of.ts';
// The version of the product
export { VERSION, VERSION_DAY } from './version.ts';
