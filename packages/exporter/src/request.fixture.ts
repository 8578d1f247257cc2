import { publishedLibrary } from '@cyberbudget/documents';
import type { ExportRequest } from './export-request.ts';

const library = publishedLibrary();

/** Everything that is published, in Japanese and 億円: what the tests export. */
export const PUBLISHED: ExportRequest = {
  library,
  documents: library.documents,
  language: 'ja',
  unit: '億円',
};
