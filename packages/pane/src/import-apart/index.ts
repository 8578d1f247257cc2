import type { LoadImporter } from '../state/load-importer.ts';
import { readApart } from './read-apart.ts';

/** The importer whose reading goes in a worker: for a page that can serve the worker's file beside it. */
export const loadImporterApart: LoadImporter = async () => {
  const { importProblemSentence, noticeSentence, stoppedLineTexts } = await import('@cyberbudget/importer');
  return { importBytes: readApart, importProblemSentence, noticeSentence, stoppedLineTexts };
};
