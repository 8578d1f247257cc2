import { type Language, type Library, yearName } from '@cyberbudget/core';
import { usePane } from '../state/pane-context.ts';
import { Choice } from './choice.tsx';

/** The documents of a library as one chooses them: "2023年度政府案". */
export const documentOptions = (library: Library, language: Language) =>
  library.documents.map(({ document }) => ({ value: document.id, label: yearName(document)[language] }));

/** The document of an id, else the one that answers by default. */
export const documentById = (library: Library, id: string) =>
  library.documents.find(({ document }) => document.id === id) ?? library.newest;

/** Chooses one of the documents. */
export function DocumentChoice({
  label,
  value,
  choose,
}: {
  readonly label: string;
  readonly value: string;
  readonly choose: (id: string) => void;
}) {
  const { library, language } = usePane();
  const shown = documentById(library, value)?.document.id ?? '';
  return <Choice label={label} options={documentOptions(library, language)} value={shown} choose={choose} />;
}
