import {
  documentCitation,
  type IndexedDocument,
  makeTable,
  sourceLine,
  type Table,
  type XmlNode,
  yearName,
} from '@cyberbudget/core';
import { describeChart } from '../chart/describe-chart.ts';
import { CHART_KINDS, toSvg } from '../chart/index.ts';
import type { ExportRequest } from '../export-request.ts';
import { bookTitle } from '../xlsx/about-sheet.ts';
import { Footnotes } from './footnotes.ts';
import { type Picture, wordPicture } from './picture.ts';
import { wordTable } from './table.ts';
import { paragraph, run } from './text.ts';
import { writeText } from './write-text.ts';

/** Draws an SVG as PNG; null where this machine cannot. */
export type Draw = (svg: string) => Promise<Uint8Array | null>;

/** The tables that a paper is made of, each with the chart of its name. */
const TABLES = ['ministry', 'field', 'ministry-by-field', 'program'];

/**
 * The main tables of the documents as a text for Word: heading rows, notes, charts as pictures, and
 * the place and printed text of every printed amount in a note at the foot of the page.
 */
export async function toDocx(request: ExportRequest, draw: Draw): Promise<Uint8Array> {
  const { documents, library, language } = request;
  const footnotes = new Footnotes();
  const pictures: Picture[] = [];
  const body: XmlNode[] = [paragraph('Title', [run(bookTitle(language))])];
  for (const index of documents) {
    body.push(
      paragraph('Heading1', [run(yearName(index.document)[language])]),
      paragraph('Normal', [run(documentCitation(index.document)[language])]),
    );
    for (const kind of TABLES) {
      const made = makeTable(kind, index, library);
      if (!made.ok) continue;
      body.push(...tableParagraphs(made.value, request, footnotes));
      const picture = await chartPicture(kind, index, request, draw);
      if (picture === null) continue;
      pictures.push(picture);
      body.push(paragraph('Normal', [wordPicture(picture, pictures.length)]));
    }
  }
  return writeText({ title: bookTitle(language), body, footnotes, pictures }, language);
}

/** One table as a text for Word, with its notes and the places of its printed amounts. */
export function tableToDocx(table: Table, request: Pick<ExportRequest, 'unit' | 'language'>): Uint8Array {
  const footnotes = new Footnotes();
  const body = tableParagraphs(table, request, footnotes);
  return writeText({ title: table.title[request.language], body, footnotes, pictures: [] }, request.language);
}

/** Heading, table, notes, and last the line of source and unit. */
function tableParagraphs(
  table: Table,
  { unit, language }: Pick<ExportRequest, 'unit' | 'language'>,
  footnotes: Footnotes,
): XmlNode[] {
  return [
    paragraph('Heading2', [run(table.title[language])], { leads: true }),
    wordTable(table, { unit, language }, footnotes),
    ...table.notes.map((note) => paragraph('Source', [run(note[language])])),
    paragraph('Source', [run(sourceLine(table, unit, language))]),
  ];
}

async function chartPicture(
  kind: string,
  index: IndexedDocument,
  { library, language, unit }: ExportRequest,
  draw: Draw,
): Promise<Picture | null> {
  const made = CHART_KINDS.find(({ id }) => id === kind)?.make(index, library, { unit, language });
  if (made?.ok !== true) return null;
  const png = await draw(toSvg(made.value));
  return png === null ? null : { png, title: made.value.title, description: describeChart(made.value) };
}
