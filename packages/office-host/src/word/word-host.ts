import members from '../../word-members.json' with { type: 'json' };
import { type BatchHost, createBatchHost } from '../batch-host.ts';
import { raise } from '../protocol/office-error.ts';
import type { MemoryDocument } from './model/memory-document.ts';
import { openWordRealm, wordDocument } from './object/word-document.ts';

/** Word as the client sees it: a document behind the wire, with faults. */
export interface WordHost extends BatchHost {
  readonly document: MemoryDocument;
}

/** The requirement sets of Word for Microsoft 365, and of Word 2019. */
export const WORD_365: Readonly<Record<string, string>> = { WordApi: '1.6' };
export const WORD_2019: Readonly<Record<string, string>> = { WordApi: '1.3' };

/**
 * A Word over a document.
 * @param sets requirement sets and the newest version of each: a member that needs a newer one is
 * ApiNotFound, as in a Word of before
 */
export function createWordHost(
  document: MemoryDocument,
  sets: Readonly<Record<string, string>> = WORD_365,
): WordHost {
  const roots = { root: wordDocument(openWordRealm(document)), services: WORD_SERVICES };
  const hooks = () => ({
    touch(member: string) {
      const [set = '', version] = needed[member]?.split(' ') ?? [];
      if (version !== undefined && minor(sets[set]) < minor(version)) raise('ApiNotFound');
    },
  });
  return { document, ...createBatchHost({ roots, hooks }) };
}

const needed: Readonly<Record<string, string | undefined>> = members;

/** "1.6" as 6; a set that is not there as -1. */
const minor = (version: string | undefined): number => Number(version?.split('.')[1] ?? -1);

/** office.js says so once a page has registered its commands; nobody waits for it here. */
const WORD_SERVICES = {
  'Microsoft.InternalService.AddinInternalService': () => ({
    className: 'AddinInternalService',
    methods: { notifyActionHandlerReady: () => undefined },
  }),
};
