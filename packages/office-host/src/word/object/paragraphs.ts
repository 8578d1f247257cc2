import { raise } from '../../protocol/office-error.ts';
import type { OfficeObject } from '../../protocol/office-object.ts';
import type { Atom } from '../model/atom.ts';
import { paragraphAt } from '../model/find-place.ts';
import type { Span } from '../model/span.ts';
import { insertParagraph } from './insert-paragraph.ts';
import { insertPicture } from './pictures.ts';
import { insertTable } from './tables.ts';
import { textArgument, type WordRealm } from './word-realm.ts';

/** The paragraphs that a stretch touches. */
export function paragraphs(realm: WordRealm, { start, end }: Span): OfficeObject {
  const { document } = realm;
  return {
    className: 'ParagraphCollection',
    kept: true,
    methods: {
      getFirst: () => realm.paragraph(trackedParagraph(realm, start)),
      // A stretch that ends where a paragraph begins does not reach into it.
      getLast: () =>
        realm.paragraph(
          trackedParagraph(realm, end > start && isStart(document.atoms(), end) ? end - 1 : end),
        ),
    },
  };
}

const isStart = (atoms: readonly Atom[], at: number): boolean => paragraphAt(atoms, at).start === at;

function trackedParagraph({ document }: WordRealm, place: number): Span {
  const { start, end } = paragraphAt(document.atoms(), place);
  return document.span(start, end);
}

/** A paragraph, with the mark that ends it: by that it is known, whatever comes to stand in it. */
export function paragraph(realm: WordRealm, span: Span): OfficeObject {
  const { document } = realm;
  const mark = () => span.end - 1;
  const live = () => paragraphAt(document.atoms(), mark());
  return {
    className: 'Paragraph',
    kept: true,
    methods: {
      getPrevious: () => {
        const { start } = live();
        return start === 0 ? raise('ItemNotFound') : realm.paragraph(trackedParagraph(realm, start - 1));
      },
      getRange: (where) => realm.range(partOf(realm, live(), (where ?? 'Whole') as string)),
      insertParagraph: (text, where) =>
        realm.paragraph(
          insertParagraph(realm, where === 'After' ? span.end : raise('ApiNotFound'), textArgument(text)),
        ),
      insertTable: (rows, columns, where, values) => {
        if (where !== 'After') raise('ApiNotFound');
        if (document.atoms()[mark()]?.kind !== 'paragraph') raise('InvalidOperation');
        return insertTable(realm, span.end, rows, columns, values);
      },
      insertInlinePictureFromBase64: (base64, where) => {
        if (where !== 'Start' && where !== 'End') raise('ApiNotFound');
        return insertPicture(realm, where === 'Start' ? live().start : mark(), textArgument(base64));
      },
    },
  };
}

function partOf({ document }: WordRealm, { start, end }: Span, where: string): Span {
  const places: Readonly<Record<string, readonly [number, number]>> = {
    Whole: [start, end],
    Start: [start, start],
    Content: [start, end - 1],
    // Before the mark that ends it, and behind it.
    End: [end - 1, end - 1],
    After: [end, end],
  };
  const [from, to] = places[where] ?? raise('InvalidArgument');
  return document.span(from, to);
}
