import type { Bilingual } from '@cyberbudget/core';
import { READING_ENDED, type ReadingEnded } from '@cyberbudget/importer/apart';

/** What keeps a file from being read or written that the system has no code for. */
export type OwnReason = 'not-regular' | 'is-link' | 'is-input' | 'endless' | ReadingEnded;

const REASONS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { ja: 'フォルダーかファイルがありません', en: 'no such folder or file' },
  ENOTDIR: { ja: 'フォルダーではありません', en: 'not a folder' },
  EISDIR: { ja: 'フォルダーです', en: 'it is a folder' },
  EACCES: { ja: '権限がありません', en: 'permission denied' },
  EPERM: { ja: '権限がありません', en: 'permission denied' },
  EROFS: { ja: '書き込めない場所です', en: 'read-only place' },
  ENOSPC: { ja: '空き容量がありません', en: 'no space left' },
  EFBIG: { ja: '大きすぎます', en: 'too large' },
  ERR_FS_FILE_TOO_LARGE: { ja: '大きすぎます', en: 'too large' },
  'not-regular': {
    ja: '通常のファイルではありません（装置、パイプなど）',
    en: 'not a regular file but a device, a pipe or the like',
  },
  'is-link': {
    ja: 'リンクです。リンク先のパスを指定してください',
    en: 'it is a link; name the file it leads to',
  },
  'is-input': { ja: '読み込むファイルそのものです', en: 'it is the very file that is read' },
  ...READING_ENDED,
  endless: {
    ja: '128 MBを超えても終わりません',
    en: 'it does not end within 128 MB',
  },
} satisfies Record<OwnReason, Bilingual> & Record<string, Bilingual>;

/** Why the system would not read or write a file, in words; its own code where there are none. */
export function failure(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? { ja: code, en: code };
}

/** One of the reasons that are ours. */
export const ownReason = (reason: OwnReason): Bilingual => REASONS[reason] ?? { ja: reason, en: reason };
