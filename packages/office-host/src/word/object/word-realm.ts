import { raise } from '../../protocol/office-error.ts';
import type { Argument, OfficeObject } from '../../protocol/office-object.ts';
import { controlSpan, tableSpan } from '../model/find-place.ts';
import type { MemoryDocument } from '../model/memory-document.ts';
import type { Span } from '../model/span.ts';

/**
 * What every object of Word's API has at hand: the document, and the objects that any other may
 * lead to.
 */
export interface WordRealm {
  readonly document: MemoryDocument;
  range(span: Span): OfficeObject;
  paragraph(span: Span): OfficeObject;
  paragraphs(span: Span): OfficeObject;
  control(id: number): OfficeObject;
  /** Controls, tables and notes in a part of the document. */
  controls(within: () => Span): OfficeObject;
  tables(within: () => Span): OfficeObject;
  notes(within: () => Span): OfficeObject;
  table(id: number): OfficeObject;
  note(id: number): OfficeObject;
  picture(id: number): OfficeObject;
  /** The span that an object given as an argument stands for. */
  spanOf(argument: Argument): Span;
}

/** AccessDenied where the document, or a control around the place, lets nothing be changed. */
export function assertEditable({ document }: WordRealm, { start, end }: Span): void {
  if (document.isReadOnly()) raise('AccessDenied');
  const atoms = document.atoms();
  for (const [at, atom] of atoms.entries()) {
    if (atom.kind !== 'open' || at >= end || document.find('control', atom.id)?.cannotEdit !== true) continue;
    if ((controlSpan(atoms, atom.id)?.end ?? 0) > start) raise('AccessDenied');
  }
}

/** Where a control is now; ItemNotFound where it was deleted. */
export const liveControl = ({ document }: WordRealm, id: number): Span =>
  controlSpan(document.atoms(), id) ?? raise('ItemNotFound');

/** Where a table is now; ItemNotFound where it was deleted. */
export const liveTable = ({ document }: WordRealm, id: number): Span =>
  tableSpan(document.atoms(), id) ?? raise('ItemNotFound');

/** An argument that must be a text; an empty one is one. */
export const textArgument = (argument: Argument): string =>
  typeof argument === 'string' ? argument : raise('InvalidArgument');

/** An argument that must be a whole number from 0 on. */
export const countArgument = (argument: Argument): number =>
  typeof argument === 'number' && Number.isInteger(argument) && argument >= 0
    ? argument
    : raise('InvalidArgument');

/** An argument that must be rows of texts; Word takes nothing else for the values of a table. */
export function rowsArgument(argument: Argument, rows: number, columns: number): string[][] {
  const given = argument as unknown;
  const fits =
    Array.isArray(given) &&
    given.length === rows &&
    given.every(
      (row) => Array.isArray(row) && row.length === columns && row.every((text) => typeof text === 'string'),
    );
  return fits ? (given as string[][]) : raise('InvalidArgument');
}
