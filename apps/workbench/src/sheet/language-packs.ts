import type { ILanguagePack } from '@univerjs/core';

/** The spreadsheet's own menus and messages in one language, loaded only when it is the page's. */
export async function loadLanguagePacks(language: 'ja' | 'en'): Promise<readonly ILanguagePack[]> {
  const packs =
    language === 'ja'
      ? [
          import('@univerjs/preset-sheets-core/locales/ja-JP'),
          import('@univerjs/preset-sheets-drawing/locales/ja-JP'),
          import('@univerjs/preset-sheets-table/locales/ja-JP'),
        ]
      : [
          import('@univerjs/preset-sheets-core/locales/en-US'),
          import('@univerjs/preset-sheets-drawing/locales/en-US'),
          import('@univerjs/preset-sheets-table/locales/en-US'),
        ];
  return (await Promise.all(packs)).map((pack) => pack.default as ILanguagePack);
}
