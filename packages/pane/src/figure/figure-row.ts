import type { IndexedDocument, Language, Library, Problem } from '@cyberbudget/core';
import type { DocumentFigure, FigureChange } from '../sheet-host/document-host.ts';
import { languageOf } from './figure-text.ts';
import { tagInYear } from './other-year.ts';
import { type CurrentFigure, readFigure } from './read-figure.ts';
import { type FigureKind, readTag } from './tag.ts';

/** A figure of the document beside what it would be now, or in another year. */
export interface FigureRow {
  readonly figure: DocumentFigure;
  readonly kind: FigureKind;
  /** How it would stand; null where there is no answer. */
  readonly now: CurrentFigure | null;
  readonly problem: Problem | null;
  /**
   * same: as it should be. changed: another value, or the same from another place. none: nothing to
   * put there. picture: only a new insertion makes it anew. deleted: its table is gone.
   */
  readonly state: 'same' | 'changed' | 'none' | 'picture' | 'deleted';
  /** The change that brings it up to date; null where there is none. */
  readonly change: FigureChange | null;
  /**
   * Whether its footnote cites other places and was written, or changed, by a person: it is left
   * alone.
   */
  readonly keepsNote: boolean;
  /** Whether another year was asked for and the question cannot be put to it. */
  readonly isOwnYear: boolean;
}

/** Every figure beside what it is now: in its own year, or put to another document. */
export const figureRows = (
  figures: readonly DocumentFigure[],
  library: Library,
  language: Language,
  year: IndexedDocument | null = null,
): FigureRow[] => figures.flatMap((figure) => rowOf(figure, library, language, year) ?? []);

function rowOf(
  figure: DocumentFigure,
  library: Library,
  language: Language,
  year: IndexedDocument | null,
): FigureRow | null {
  const other = year === null ? null : tagInYear(figure.tag, year, library);
  const tag = other ?? figure.tag;
  const read = readTag(tag);
  if (read === null) return null;
  const { kind } = read;
  const nothing = {
    figure,
    kind,
    now: null,
    problem: null,
    change: null,
    keepsNote: false,
    isOwnYear: year !== null && other === null,
  };
  if (kind === 'chart') return { ...nothing, state: 'picture' };
  const said = figure.cells.flat().join('');
  if (kind === 'table' && said === '') return { ...nothing, state: 'deleted' };
  const own = languageOf(said, language);
  const now = readFigure(read, library, own);
  if (!now.ok) return { ...nothing, problem: now.problem, state: 'none' };
  const shown = kind === 'figure' ? { ...now.value, cells: inBrackets(said, now.value.cells) } : now.value;
  return withChange({ ...nothing, now: shown }, tag, noteOf(figure, shown, library, own));
}

function withChange(
  row: Omit<FigureRow, 'state' | 'now'> & { readonly now: CurrentFigure },
  tag: string,
  { note, keepsNote }: NoteChange,
): FigureRow {
  const { figure, now } = row;
  const isSame = tag === figure.tag && note === null && sameCells(figure.cells, now.cells);
  if (isSame) return { ...row, state: 'same', change: null, keepsNote };
  const { cells, title, closing, textColumns } = now;
  return {
    ...row,
    state: 'changed',
    keepsNote,
    change: { was: figure, tag, title, cells, note, closing, textColumns },
  };
}

/** A citation that stands in brackets keeps them. */
function inBrackets(said: string, cells: DocumentFigure['cells']): DocumentFigure['cells'] {
  const [, before = '', after = ''] = /^(\s*[（(]).*([）)])$/su.exec(said) ?? [];
  return cells.map((row) => row.map((text) => `${before}${text}${after}`));
}

const sameCells = (one: DocumentFigure['cells'], other: DocumentFigure['cells']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

interface NoteChange {
  readonly note: string | null;
  readonly keepsNote: boolean;
}

/**
 * What becomes of a footnote: a citation as we write it is written anew; other words are a
 * person's.
 */
function noteOf(
  figure: DocumentFigure,
  now: CurrentFigure,
  library: Library,
  language: Language,
): NoteChange {
  const { note } = figure;
  if (note === null || now.citation === null || note === now.citation)
    return { note: null, keepsNote: false };
  const read = readTag(figure.tag);
  const before = read === null ? null : readFigure(read, library, languageOf(note, language));
  const was = before?.ok === true ? before.value.citation : null;
  const isOurs = was !== null && withoutPlaces(note) === withoutPlaces(was);
  return isOurs ? { note: now.citation, keepsNote: false } : { note: null, keepsNote: true };
}

/**
 * A citation without what a corrected document changes of it: numbers of places, and the printed
 * texts.
 */
const withoutPlaces = (citation: string): string =>
  citation
    .replace(/[「"][^「」"]*[\d０-９][^「」"]*[」"]/gu, '')
    .replace(/[\d、,\s:]+/gu, ' ')
    .trim();
