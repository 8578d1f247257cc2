import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import { atomsOf } from '../model/atom.ts';
import { around } from '../model/find-place.ts';
import type { Span } from '../model/span.ts';
import { compareSpans } from './compare-spans.ts';
import { insertFootnote } from './notes.ts';
import { assertEditable, textArgument, type WordRealm } from './word-realm.ts';
import { wrap } from './wrap.ts';

/** A stretch of the document. */
export function range(realm: WordRealm, span: Span): OfficeObject {
  const { document } = realm;
  const nearest = (kind: 'open' | 'table') => around(document.atoms(), kind, span);
  return {
    className: 'Range',
    kept: true,
    objects: {
      paragraphs: () => realm.paragraphs(span),
      footnotes: () => realm.notes(() => span),
      parentContentControlOrNullObject: () => {
        const id = nearest('open');
        return id === null ? null : realm.control(id);
      },
      parentTableOrNullObject: () => {
        const id = nearest('table');
        return id === null ? null : realm.table(id);
      },
    },
    methods: {
      getRange: (where) => realm.range(partOf(realm, span, where as string)),
      insertText: (text, where) => realm.range(insertText(realm, span, textArgument(text), where as string)),
      insertFootnote: (text) => insertFootnote(realm, span, textArgument(text)),
      expandTo(other) {
        const { start, end } = realm.spanOf(other);
        return realm.range(document.span(Math.min(span.start, start), Math.max(span.end, end)));
      },
      insertContentControl: () => wrap(realm, span),
      compareLocationWith: (other) => compareSpans(span, realm.spanOf(other)),
      delete() {
        assertEditable(realm, span);
        document.splice(span.start, span.end - span.start, []);
      },
      select: (mode) => document.select(endOf(span, (mode ?? 'Select') as string)),
    },
  };
}

/** A part of a stretch that has no marks of its own: before and after are its ends. */
export function partOf({ document }: WordRealm, { start, end }: Span, where = 'Whole'): Span {
  if (where === 'Whole' || where === 'Content') return document.span(start, end);
  if (where === 'Start') return document.span(start, start);
  if (where === 'End' || where === 'After') return document.span(end, end);
  return raise('InvalidArgument');
}

/** Puts a text in at a place of a stretch and gives where it stands. */
export function insertText(realm: WordRealm, span: Span, text: string, where: string): Span {
  const { document } = realm;
  const atoms = atomsOf(text);
  const replaced = where === 'Replace' ? span.end - span.start : 0;
  const at = where === 'End' || where === 'After' ? span.end : span.start;
  if (!['Replace', 'Start', 'End', 'Before', 'After'].includes(where)) raise('InvalidArgument');
  assertEditable(realm, { start: at, end: at + replaced });
  document.splice(at, replaced, atoms);
  if (where === 'Start') span.start = at;
  if (where === 'End') span.end = at + atoms.length;
  return document.span(at, at + atoms.length);
}

/** What is selected of a stretch: all of it, or the cursor at one of its ends. */
export function endOf({ start, end }: Span, mode: string): Span {
  if (mode === 'Select') return { start, end };
  if (mode === 'Start') return { start, end: start };
  return mode === 'End' ? { start: end, end } : raise('InvalidArgument');
}
