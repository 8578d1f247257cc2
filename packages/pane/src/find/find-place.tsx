import { searchPrograms } from '@cyberbudget/core';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { Choice } from '../app/choice.tsx';
import { DocumentChoice, documentById } from '../app/document-choice.tsx';
import { usePane } from '../app/pane-context.ts';
import { PlaceLayout } from '../app/place-layout.tsx';
import { filterOptions } from './filter-options.ts';
import { ProgramDetails } from './program-details.tsx';
import { ProgramList } from './program-list.tsx';

const useStyles = makeStyles({
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  status: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', minHeight: '24px' },
  count: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  nothing: { margin: 0, lineHeight: '1.6' },
});

const NO_FILTER = { term: '', ministry: '', strategyField: '' };

/** さがす: programs by word, ministry and field as one types; the details of one of them. */
export function FindPlace(_: { readonly isShown: boolean }) {
  const { library, language, text } = usePane();
  const styles = useStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [documentId, setDocument] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const [lastOpened, setLastOpened] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const index = documentById(library, documentId);
  const { term, ministry, strategyField } = useDeferredValue(filter);
  const found = useMemo(() => {
    if (index === null) return [];
    const { ministries, strategyFields } = index.document;
    return searchPrograms(index, {
      ministry: ministries.find(({ id }) => id === ministry) ?? null,
      strategyField: strategyFields.find(({ code }) => code === strategyField) ?? null,
      term,
    });
  }, [index, term, ministry, strategyField]);
  const program = index?.document.programs.find(({ id }) => id === opened);
  if (index === null) return null;
  if (program !== undefined) {
    return <ProgramDetails index={index} program={program} back={() => setOpened(null)} />;
  }
  const change = (changed: Partial<typeof NO_FILTER>): void =>
    setFilter((before) => ({ ...before, ...changed }));
  const isFiltered = Object.values(filter).some((value) => value !== '');
  const { ministries, strategyFields } = filterOptions(index, language, text.all);
  return (
    <PlaceLayout>
      <Field label={text.find.label}>
        <Input
          ref={search}
          type="search"
          contentBefore={<SearchRegular />}
          placeholder={text.find.placeholder}
          value={filter.term}
          onChange={(_, { value }) => change({ term: value })}
        />
      </Field>
      <div className={styles.pair}>
        <Choice
          label={text.find.ministry}
          options={ministries}
          value={filter.ministry}
          choose={(value) => change({ ministry: value })}
        />
        <Choice
          label={text.find.strategyField}
          options={strategyFields}
          value={filter.strategyField}
          choose={(value) => change({ strategyField: value })}
        />
      </div>
      {library.documents.length < 2 ? null : (
        <DocumentChoice label={text.find.document} value={documentId} choose={setDocument} />
      )}
      <div className={styles.status}>
        <p role="status" className={styles.count}>
          {text.find.found(found.length, index.document.programs.length)}
        </p>
        {isFiltered ? (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              setFilter(NO_FILTER);
              search.current?.focus();
            }}
          >
            {text.find.clear}
          </Button>
        ) : null}
      </div>
      {found.length === 0 ? (
        <p className={styles.nothing}>{text.find.nothing}</p>
      ) : (
        <ProgramList
          index={index}
          programs={found}
          focused={lastOpened}
          open={(id) => {
            setOpened(id);
            setLastOpened(id);
          }}
        />
      )}
    </PlaceLayout>
  );
}
