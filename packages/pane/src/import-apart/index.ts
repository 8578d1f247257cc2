import type { LoadImporter } from '../state/load-importer.ts';
import { openPages } from './open-pages.ts';
import { readApart } from './read-apart.ts';

/**
 * The importer whose reading and drawing go in workers: for a page that can serve the worker's file
 * beside it.
 */
export const loadImporterApart: LoadImporter = async () => {
  const { anchorOfPrint, importProblemSentence, noticeSentence, programBefore, stoppedLineTexts } =
    await import('@cyberbudget/importer');
  return {
    importBytes: readApart,
    openPages,
    ...{ anchorOfPrint, importProblemSentence, noticeSentence, programBefore, stoppedLineTexts },
  };
};
