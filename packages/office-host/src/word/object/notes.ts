import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import { idsWithin } from '../model/find-place.ts';
import type { Span } from '../model/span.ts';
import { assertEditable, type WordRealm } from './word-realm.ts';

/**
 * Puts a footnote behind a stretch. At a control's end it stands inside the control, as in Word on
 * the desktop (OfficeDev/office-js issue 6397).
 */
export function insertFootnote(realm: WordRealm, span: Span, text: string): OfficeObject {
  const { document } = realm;
  const at = span.end;
  assertEditable(realm, { start: at, end: at });
  const id = document.newId();
  document.put('note', id, text);
  document.splice(at, 0, [{ kind: 'note', id }]);
  return realm.note(id);
}

/** The footnotes that are referred to within a part of the document. */
export function notes(realm: WordRealm, within: () => Span): OfficeObject {
  return {
    className: 'NoteItemCollection',
    kept: true,
    items: () => idsWithin(realm.document.atoms(), 'note', within()).map(realm.note),
  };
}

/** A footnote: what it says, and the place that refers to it. */
export function note(realm: WordRealm, id: number): OfficeObject {
  const { document } = realm;
  const mark = (): Span => {
    const at = document.atoms().findIndex((atom) => atom.kind === 'note' && atom.id === id);
    return at < 0 ? raise('ItemNotFound') : document.span(at, at + 1);
  };
  return {
    className: 'NoteItem',
    kept: true,
    objects: {
      reference: () => realm.range(mark()),
      body: () => ({
        className: 'Body',
        properties: { text: { get: () => document.find('note', id) ?? raise('ItemNotFound') } },
      }),
    },
    methods: {
      delete() {
        const { start, end } = mark();
        assertEditable(realm, { start, end });
        document.splice(start, 1, []);
      },
    },
  };
}
