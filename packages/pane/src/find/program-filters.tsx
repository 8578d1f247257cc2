import type { IndexedDocument } from '@cyberbudget/core';
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { RefObject } from 'react';
import { Choice } from '../choice/choice.tsx';
import { usePane } from '../state/pane-context.ts';
import { filterOptions } from './filter-options.ts';
import type { ProgramFilter } from './use-program-search.ts';

const useStyles = makeStyles({
  pair: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
});

/** Words, ministry and field. */
export function ProgramFilters({
  index,
  filter,
  change,
  search,
}: {
  readonly index: IndexedDocument;
  readonly filter: ProgramFilter;
  readonly change: (changed: Partial<ProgramFilter>) => void;
  readonly search: RefObject<HTMLInputElement | null>;
}) {
  const { language, text } = usePane();
  const { ministries, strategyFields } = filterOptions(index, language, text.all);
  return (
    <>
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
      <div className={useStyles().pair}>
        <Choice
          label={text.find.ministry}
          options={ministries}
          value={filter.ministry}
          choose={(ministry) => change({ ministry })}
        />
        <Choice
          label={text.find.strategyField}
          options={strategyFields}
          value={filter.strategyField}
          choose={(strategyField) => change({ strategyField })}
        />
      </div>
    </>
  );
}
