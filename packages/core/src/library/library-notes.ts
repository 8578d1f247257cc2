import type { DocumentFigures } from '../document/document.ts';
import type { Bilingual } from '../problem/problem.ts';
import { type DocumentStanding, documentStanding } from './document-standing.ts';
import type { Library } from './library.ts';
import { byAnswering } from './unread-document.ts';
import { yearName } from './year-name.ts';

/**
 * What whoever asks a library has to know of its imported documents: which answer in the place of
 * published ones, or where no year or no stage is named, which would if a person agreed, and which
 * are of one year and stage. Nothing where imported documents answer for their own years alone.
 */
export function libraryNotes(library: Library): Bilingual[] {
  const own = library.documents.map(({ document }) => document).filter(({ origin }) => origin !== undefined);
  const rivals = own.flatMap((document) => {
    const other = library.rivals.get(document);
    return other === undefined || other.id < document.id ? [] : [unresolved(document, other)];
  });
  const answering = own.filter((document) => !library.rivals.has(document));
  const standings = [...library.heldBack, ...answering].flatMap((document) => {
    const standing = documentStanding(library, document.id);
    const said = standing === null ? undefined : SAID[standing];
    return said === undefined ? [] : [said(named(document))];
  });
  return [...rivals, ...standings];
}

const unresolved = (one: DocumentFigures, other: DocumentFigures): Bilingual => {
  const { ja, en } = yearName(one);
  return {
    ja: `取り込んだ${ja}が2つあるため、どちらも使っていません（${one.id}、${other.id}）。`,
    en: `Neither of the two imported documents of ${en} is used (${one.id}, ${other.id}).`,
  };
};

/**
 * What whoever names no year, or a year without its stage, has to know: that an imported document
 * would come before the one that answers. Null where none would.
 * @param fiscalYear the year that is named; null where none is
 */
export function passedOverNote(
  { documents, newest, byYear }: Library,
  fiscalYear: number | null = null,
): Bilingual | null {
  const [among, answering] =
    fiscalYear === null
      ? [documents, newest]
      : [byYear.get(fiscalYear) ?? [], byYear.get(fiscalYear)?.[0] ?? null];
  if (answering === null) return null;
  const passed = among.find(({ document }) => byAnswering(document, answering.document) < 0)?.document;
  if (passed === undefined) return null;
  const { ja, en } = named(passed);
  return passed.fiscalYear === answering.document.fiscalYear
    ? {
        ja: `${ja}は、段階まで名指した質問にだけ答えます。`,
        en: `${en} answers only where its year and stage are named.`,
      }
    : {
        ja: `${ja}は、年度を名指した質問にだけ答えます。`,
        en: `${en} answers only where its year is named.`,
      };
}

const named = (document: DocumentFigures): Bilingual => {
  const { ja, en } = yearName(document);
  return { ja: `取り込んだ${ja}（${document.id}）`, en: `The imported ${en} (${document.id})` };
};

const SAID: Readonly<Partial<Record<DocumentStanding, (name: Bilingual) => Bilingual>>> = {
  'held-back': ({ ja, en }) => ({
    ja: `${ja}は、公表資料の代わりになるため使っていません。`,
    en: `${en} is not used: it would take the place of a published document.`,
  }),
  'in-place': ({ ja, en }) => ({
    ja: `${ja}が、公表資料の代わりに答えています。`,
    en: `${en} answers in the place of the published document.`,
  }),
  newest: ({ ja, en }) => ({
    ja: `${ja}が、年度を省いた数式に答えています。`,
    en: `${en} answers formulas that name no year.`,
  }),
  'first-of-year': ({ ja, en }) => ({
    ja: `${ja}が、段階を省いた数式に答えています。`,
    en: `${en} answers formulas that name its year and no stage.`,
  }),
};
