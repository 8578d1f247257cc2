import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import { textOf } from '../model/atom.ts';
import { controlSpan, idsWithin } from '../model/find-place.ts';
import type { Control } from '../model/records.ts';
import type { Span } from '../model/span.ts';
import { endOf, insertText } from './range.ts';
import { assertEditable, liveControl, textArgument, type WordRealm } from './word-realm.ts';

/** The content controls of a part of the document. */
export function contentControls(
  realm: WordRealm,
  within: () => Span,
  isWanted = (_: Control) => true,
): OfficeObject {
  const ids = () =>
    idsWithin(realm.document.atoms(), 'open', within()).filter((id) => {
      const control = realm.document.find('control', id);
      return control !== undefined && isWanted(control);
    });
  const byId = (id: unknown) => realm.control(ids().find((known) => known === id) ?? raise('ItemNotFound'));
  return {
    className: 'ContentControlCollection',
    kept: true,
    item: byId,
    items: () => ids().map(realm.control),
    methods: {
      getByTag: (tag) => contentControls(realm, within, (control) => control.tag === textArgument(tag)),
    },
  };
}

/**
 * Characters that a tag or a title has at most: Word on the desktop refuses more, or cuts
 * (OfficeDev/office-js-docs-reference issue 1238).
 */
const LONGEST = 64;

/** A content control: a tag and a title around a stretch of the document. */
export function contentControl(realm: WordRealm, id: number): OfficeObject {
  const { document } = realm;
  const span = () => liveControl(realm, id);
  const inside = (): Span => document.span(span().start + 1, span().end - 1);
  const record = () =>
    (controlSpan(document.atoms(), id) && document.find('control', id)) ?? raise('ItemNotFound');
  const text = (name: 'tag' | 'title') => ({
    get: () => record()[name],
    set: (given: unknown) => {
      if (document.isReadOnly()) raise('AccessDenied');
      const value = textArgument(given as string);
      document.put('control', id, {
        ...record(),
        [name]: value.length > LONGEST ? raise('InvalidArgument') : value,
      });
    },
  });
  return {
    className: 'ContentControl',
    kept: true,
    id: () => id,
    properties: {
      id: { get: () => id },
      tag: text('tag'),
      title: text('title'),
      text: { get: () => textOf(document.atoms().slice(inside().start, inside().end)) },
    },
    objects: { tables: () => realm.tables(inside) },
    methods: {
      getRange: (where) => realm.range(controlPart(realm, id, (where ?? 'Whole') as string)),
      insertText: (given, where) =>
        // "Before" and "After" are for ranges: a control takes text within it.
        ['Replace', 'Start', 'End'].includes(String(where))
          ? realm.range(insertText(realm, inside(), textArgument(given), String(where)))
          : raise('InvalidArgument'),
      select: (mode) => document.select(endOf(inside(), (mode ?? 'Select') as string)),
      delete(keepsContent) {
        const { start, end } = span();
        assertEditable(realm, { start, end });
        const kept = keepsContent === true ? document.atoms().slice(start + 1, end - 1) : [];
        document.splice(start, end - start, kept);
      },
    },
  };
}

function controlPart(realm: WordRealm, id: number, where: string): Span {
  const { start, end } = liveControl(realm, id);
  const places: Readonly<Record<string, readonly [number, number]>> = {
    Whole: [start, end],
    Before: [start, start],
    Start: [start + 1, start + 1],
    Content: [start + 1, end - 1],
    End: [end - 1, end - 1],
    After: [end, end],
  };
  const [from, to] = places[where] ?? raise('InvalidArgument');
  return realm.document.span(from, to);
}
