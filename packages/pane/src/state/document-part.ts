import type { Language } from '@cyberbudget/core';
import type { ComponentType } from 'react';
import type { Text } from '../text/ja.ts';

/** What differs beside a text document: the last view, and texts without cells and workbooks. */
export interface DocumentPart {
  readonly View: ComponentType<{ readonly isShown: boolean }>;
  readonly texts: Readonly<Record<Language, Text>>;
}
