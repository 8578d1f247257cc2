// What the pane has beside a text document and nowhere else: loaded apart, so that a workbook's
// pane does not have it.
import type { DocumentPart } from '../state/document-part.ts';
import { DocumentView } from './document-view.tsx';
import { DOCUMENT_TEXTS } from './texts.ts';

/** The last view and the texts of a pane beside a document. */
export const documentPart: DocumentPart = { View: DocumentView, texts: DOCUMENT_TEXTS };
