import { useRef, useState } from 'react';
import { DocumentChoice } from '../choice/document-choice.tsx';
import { TextsNotice } from '../message/texts-notice.tsx';
import { usePane } from '../state/pane-context.ts';
import { useTexts } from '../state/use-texts.ts';
import { ViewLayout } from '../view/view-layout.tsx';
import { FindStatus } from './find-status.tsx';
import { ProgramDetails } from './program-details.tsx';
import { ProgramFilters } from './program-filters.tsx';
import { ProgramList } from './program-list.tsx';
import { NO_FILTER, useProgramSearch } from './use-program-search.ts';

/** 検索: programs by word, ministry and field as one types; the details of one of them. */
export function FindView({ isShown }: { readonly isShown: boolean }) {
  const { library, text } = usePane();
  const { filter, setFilter, documentId, setDocument, index, programs } = useProgramSearch();
  const texts = useTexts(index);
  const [opened, setOpened] = useState<string | null>(null);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  if (index === null) return null;
  const program = index.document.programs.find(({ id }) => id === opened);
  if (program !== undefined)
    return (
      <ProgramDetails
        index={index}
        program={program}
        texts={texts}
        back={() => setOpened(null)}
        isShown={isShown}
      />
    );
  const open = (id: string): void => {
    setOpened(id);
    setLastOpened(id);
  };
  const clear = (): void => {
    setFilter(NO_FILTER);
    search.current?.focus();
  };
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const change = (changed: Partial<typeof filter>): void =>
    setFilter((before) => ({ ...before, ...changed }));
  return (
    <ViewLayout>
      <ProgramFilters index={index} filter={filter} change={change} search={search} />
      {library.documents.length < 2 ? null : (
        <DocumentChoice label={text.find.document} value={documentId} choose={setDocument} />
      )}
      <FindStatus
        count={programs?.length ?? null}
        total={index.document.programs.length}
        clear={isFiltered ? clear : null}
      />
      {programs === null ? <TextsNotice {...texts} /> : null}
      {programs?.length === 0 ? <p style={{ margin: 0, lineHeight: 1.6 }}>{text.find.nothing}</p> : null}
      {programs === null || programs.length === 0 ? null : (
        <ProgramList index={index} programs={programs} focused={lastOpened} open={open} />
      )}
    </ViewLayout>
  );
}
