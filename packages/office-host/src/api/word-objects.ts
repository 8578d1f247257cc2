import type { OfficeObject } from '../protocol/office-object.ts';
import { createMemoryDocument } from '../word/model/memory-document.ts';
import { openWordRealm, wordDocument } from '../word/object/word-document.ts';
import { from } from './from.ts';

/** A document that has one of everything, and what only a method gives. */
export async function wordObjects(): Promise<OfficeObject[]> {
  const root = wordDocument(openWordRealm(createMemoryDocument('budget')));
  const selection = await from(root, ['getSelection']);
  const number = await from(selection, ['insertText', '34.5', 'Start']);
  const note = await from(number, ['insertFootnote', 'p. 1']);
  const control = await from(number, ['insertContentControl']);
  const paragraph = await from(selection, ['paragraphs'], ['getFirst']);
  const table = await from(paragraph, ['insertTable', 1, 1, 'After', [['a']]]);
  const inTable = await from(table, ['insertContentControl']);
  const picture = await from(paragraph, ['insertInlinePictureFromBase64', 'iVBORw0KGgo=', 'Start']);
  const cell = await from(table, ['getCell', 0, 0]);
  return [root, selection, number, note, control, paragraph, table, inTable, picture, cell];
}
