import { type IndexedDocument, type ProgramFigures, searchPrograms } from '@cyberbudget/core';
import { useDeferredValue, useMemo, useState } from 'react';
import { documentById } from '../choice/document-choice.tsx';
import { usePane } from '../state/pane-context.ts';

/** What programs are looked for: words, a ministry's id, a field's code; "" for all. */
export interface ProgramFilter {
  readonly term: string;
  readonly ministry: string;
  readonly strategyField: string;
}

export const NO_FILTER: ProgramFilter = { term: '', ministry: '', strategyField: '' };

/**
 * The programs that a filter finds in a document, kept up with what one types without holding up
 * the typing; null where words are looked for and the document's texts are not here.
 */
export function useProgramSearch() {
  const { library } = usePane();
  const [filter, setFilter] = useState(NO_FILTER);
  const [documentId, setDocument] = useState('');
  const index = documentById(library, documentId);
  const asked = useDeferredValue(filter);
  const programs = useMemo(() => (index === null ? [] : search(index, asked)), [index, asked]);
  return { filter, setFilter, documentId, setDocument, index, programs };
}

function search(
  index: IndexedDocument,
  { term, ministry, strategyField }: ProgramFilter,
): readonly ProgramFigures[] | null {
  const { ministries, strategyFields } = index.document;
  const found = searchPrograms(index, {
    ministry: ministries.find(({ id }) => id === ministry) ?? null,
    strategyField: strategyFields.find(({ code }) => code === strategyField) ?? null,
    term,
  });
  return found.ok ? found.value : null;
}
