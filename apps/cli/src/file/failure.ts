import type { Bilingual } from '@cyberbudget/core';

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
};

/** Why the system would not read or write a file, in words; its own code where there are none. */
export function failure(error: unknown): Bilingual {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? { ja: code, en: code };
}
