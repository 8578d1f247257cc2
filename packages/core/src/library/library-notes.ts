import type { DocumentFigures } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import type { Library } from './library.ts';
import { byAnswering } from './unread-document.ts';
import { yearName } from './year-name.ts';

/**
 * What whoever asks a library has to know of its imported documents: which answer in the place of published ones, or where no year is
 * named, and which would if a person agreed. Nothing where imported documents answer for their own years alone.
 */
export function libraryNotes({ documents, newest, heldBack }: Library): Bilingual[] {
  const published = documents.find(({ document }) => document.origin === undefined)?.document;
  const standsFirst = (document: DocumentFigures): boolean =>
    published !== undefined && document.origin !== undefined && byAnswering(document, published) < 0;
  const inUse = documents.map(({ document }) => document);
  const replacing = inUse.filter(({ origin }) => origin?.replacesPublished === true);
  const first = newest !== null && standsFirst(newest.document) ? [newest.document] : [];
  return [
    ...heldBack.map(notUsed),
    ...replacing.map(inPlace),
    ...first.filter((document) => !replacing.includes(document)).map(withoutYear),
  ];
}

/** What whoever names no year has to know: that an imported document is newer than the one that answers. Null where none is. */
export function passedOverNote({ documents, newest }: Library): Bilingual | null {
  if (newest === null) return null;
  const newer = documents.find(({ document }) => byAnswering(document, newest.document) < 0)?.document;
  if (newer === undefined) return null;
  const { ja, en } = named(newer);
  return {
    ja: `${ja}は、年度を名指した質問にだけ答えます。`,
    en: `${en} answers only where its year is named.`,
  };
}

const named = (document: DocumentFigures): Bilingual => {
  const { ja, en } = yearName(document);
  return { ja: `取り込んだ${ja}（${document.id}）`, en: `The imported ${en} (${document.id})` };
};

const notUsed = (document: DocumentFigures): Bilingual => ({
  ja: `${named(document).ja}は、公表資料の代わりになるため使っていません。`,
  en: `${named(document).en} is not used: it would take the place of a published document.`,
});
const inPlace = (document: DocumentFigures): Bilingual => ({
  ja: `${named(document).ja}が、公表資料の代わりに答えています。`,
  en: `${named(document).en} answers in the place of the published document.`,
});
const withoutYear = (document: DocumentFigures): Bilingual => ({
  ja: `${named(document).ja}が、年度を省いた数式に答えています。`,
  en: `${named(document).en} answers formulas that name no year.`,
});
