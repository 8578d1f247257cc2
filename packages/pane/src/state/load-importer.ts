import type * as ImporterModule from '@cyberbudget/importer';

/** The part of the importer that the pane needs: reading, and the sentences for what has to be known. */
export type Importer = Pick<
  typeof ImporterModule,
  'importBytes' | 'noticeSentence' | 'importProblemSentence'
>;

/** Fetches the importer when a file comes, and not before: it is not small, and its PDF reader is large. */
export type LoadImporter = () => Promise<Importer>;

export const loadImporter: LoadImporter = () => import('@cyberbudget/importer');
