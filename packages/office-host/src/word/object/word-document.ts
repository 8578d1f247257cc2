import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import type { MemoryDocument } from '../model/memory-document.ts';
import type { Span } from '../model/span.ts';
import { contentControl, contentControls } from './content-controls.ts';
import { note, notes } from './notes.ts';
import { paragraph, paragraphs } from './paragraphs.ts';
import { picture } from './pictures.ts';
import { range } from './range.ts';
import { table, tables } from './tables.ts';
import type { WordRealm } from './word-realm.ts';

/** A realm over a document. */
export function openWordRealm(document: MemoryDocument): WordRealm {
  const spans = new WeakMap<object, Span>();
  const realm: WordRealm = {
    document,
    range(span) {
      const made = range(realm, span);
      spans.set(made, span);
      return made;
    },
    paragraph: (span) => paragraph(realm, span),
    paragraphs: (span) => paragraphs(realm, span),
    control: (id) => contentControl(realm, id),
    controls: (within) => contentControls(realm, within),
    tables: (within) => tables(realm, within),
    notes: (within) => notes(realm, within),
    table: (id) => table(realm, id),
    note: (id) => note(realm, id),
    picture: (id) => picture(realm, id),
    spanOf: (argument) =>
      (typeof argument === 'object' && argument !== null ? spans.get(argument) : undefined) ??
      raise('InvalidArgument'),
  };
  return realm;
}

/** The root of Word's API. */
export function wordDocument(realm: WordRealm): OfficeObject {
  const { document } = realm;
  const whole = (): Span => ({ start: 0, end: document.atoms().length });
  return {
    className: 'Document',
    objects: { contentControls: () => realm.controls(whole) },
    methods: {
      getSelection: () => realm.range(document.span(document.selection.start, document.selection.end)),
    },
  };
}
