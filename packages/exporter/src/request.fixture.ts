import { createLibrary } from '@cyberbudget/core';
import { documents, knownFindings, secondHandTotals } from '@cyberbudget/documents';
import type { ExportRequest } from './export-request.ts';

const fiscalYear2023 = documents.filter(({ fiscalYear }) => fiscalYear === 2023);
const library = createLibrary(fiscalYear2023, { beside: { knownFindings, secondHandTotals } });

/** What is published of fiscal year 2023, in Japanese and 億円: what the tests export. */
export const PUBLISHED: ExportRequest = {
  library,
  documents: library.documents,
  language: 'ja',
  unit: '億円',
};
