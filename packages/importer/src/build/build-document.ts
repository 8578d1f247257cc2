import { type BudgetDocument, SCHEMA_VERSION } from '@cyberbudget/core';
import type { Claim } from '../account/claim.ts';
import { unnumberedPages } from '../detail/unnumbered-pages.ts';
import type { PrintedFigure } from '../figure/figure.ts';
import type { Reading } from '../list/reading.ts';
import type { NumberedText } from '../page/infer-page-starts.ts';
import { joinContinued } from '../page/join-continued.ts';
import { type Page, toPages } from '../page/page.ts';
import type { ImportNotice } from '../problem/problem.ts';
import type { ImportOptions } from '../result/import-result.ts';
import type { Stage } from '../stage/stage.ts';
import { saidColumnsOf } from '../table/said-columns.ts';
import { buildParts } from './build-parts.ts';
import { documentId } from './document-id.ts';
import { readNotes } from './read-notes.ts';
import { readTitle } from './read-title.ts';

export interface Built {
  readonly document: BudgetDocument;
  readonly claims: readonly Claim[];
  readonly notices: readonly ImportNotice[];
  readonly detailPages: readonly Page[];
  /** Whether the last page follows detail pages and has no mark: the text may break off on it. */
  readonly endsInDetail: boolean;
}

/** Reads the slides and puts the document together; its figures are the account's. */
export function buildDocument(
  source: NumberedText,
  figures: ReadonlyMap<number, readonly PrintedFigure[]>,
  stage: Stage,
  options: ImportOptions,
): Built {
  const found = source.pages === null ? unnumberedPages(source.lines) : toPages(source.lines);
  const pages = joinContinued(found, (line) => figures.has(line.number));
  const summaryPages = pages.filter(({ marks }) => marks.length === 0);
  const detailPages = pages.filter(({ marks }) => marks.length > 0);
  const reading: Reading = {
    documentId: documentId(stage),
    stage,
    summaryPages,
    detailPages,
    figures: [...figures.values()].flat(),
    byOrder: source.byOrder ?? new Set(),
    figuresOf: (line) => figures.get(line.number) ?? [],
    columnsOf: saidColumnsOf(summaryPages, detailPages, stage),
  };
  const parts = buildParts(reading);
  return {
    document: {
      ...head(source, stage, options),
      ...parts.contents,
      notes: readNotes(reading),
      figures: [],
      printedLines: [],
    },
    claims: parts.claims,
    notices: parts.notices,
    detailPages: reading.detailPages,
    endsInDetail: reading.detailPages.length > 0 && pages.at(-1)?.marks.length === 0,
  };
}

const head = (source: NumberedText, stage: Stage, options: ImportOptions) => ({
  schemaVersion: SCHEMA_VERSION,
  id: documentId(stage),
  ...stage,
  title: options.title ?? (readTitle(source.lines, stage) || documentId(stage)),
  publisher: options.publisher ?? null,
  publisherEnglish: options.publisherEnglish ?? null,
  url: options.url ?? null,
  published: options.published ?? null,
  terms: options.terms ?? null,
  source: { file: options.file ?? 'text', lines: source.lines.length, pages: source.pages },
});
