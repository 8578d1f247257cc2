import type { Language } from '@cyberbudget/core';

/** What the pane says. */
export interface Texts {
  readonly title: string;
  readonly about: string;
  readonly kind: string;
  readonly year: string;
  readonly unit: string;
  readonly insert: string;
  readonly inserted: (address: string) => string;
  readonly taken: (address: string) => string;
  readonly failed: (detail: string) => string;
}

export const TEXTS: Readonly<Record<Language, Texts>> = {
  ja: {
    title: '表を挿入',
    about: '政府のサイバーセキュリティ予算の表を、選択したセルから挿入します。',
    kind: '種類',
    year: '年度',
    unit: '単位',
    insert: '挿入',
    inserted: (address) => `${address} に挿入しました。`,
    taken: (address) => `${address} に値があるため挿入していません。空いているセルを選んでください。`,
    failed: (detail) => `挿入できませんでした。${detail}`,
  },
  en: {
    title: 'Insert a table',
    about: "Inserts a table of Japan's cybersecurity budget at the selected cell.",
    kind: 'Kind',
    year: 'Year',
    unit: 'Unit',
    insert: 'Insert',
    inserted: (address) => `Inserted at ${address}.`,
    taken: (address) => `${address} is not empty, so nothing was inserted. Select a free cell.`,
    failed: (detail) => `Could not insert the table. ${detail}`,
  },
};
