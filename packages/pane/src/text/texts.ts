import type { Language } from '@cyberbudget/core';
import { en } from './en.ts';
import { ja, type Text } from './ja.ts';

export type { Text } from './ja.ts';

/** The pane's texts by language. */
export const TEXTS: Readonly<Record<Language, Text>> = { ja, en };
