import type { Bilingual } from '@cyberbudget/core';

/** Why the process that reads a file was ended, or never began. */
export type ReadingEnded = 'takes-too-long' | 'takes-too-much' | 'reader-failed';

/** The same in words. */
export const READING_ENDED: Readonly<Record<ReadingEnded, Bilingual>> = {
  'takes-too-long': {
    ja: '決まった時間（ふつうは60秒）で読み終わらないため、やめました',
    en: 'reading did not end in its time (60 seconds unless set otherwise) and was stopped',
  },
  'takes-too-much': {
    ja: 'メモリーの上限（2 GB）を超えるため、やめました',
    en: 'reading took more than the 2 GB of memory that it may and was stopped',
  },
  'reader-failed': {
    ja: '読み取りのための別のプロセスが動きません',
    en: 'the process that reads it does not run',
  },
};
