import type { DocumentTexts } from '@cyberbudget/core';
import { textFiles } from '../data/text-files.ts';

/** The words of the published documents' pages, by the id of the document. */
export const publishedTexts: Readonly<Record<string, DocumentTexts>> = textFiles as Readonly<
  Record<string, DocumentTexts>
>;
