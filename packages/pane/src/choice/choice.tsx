import { Field, makeStyles, Select } from '@fluentui/react-components';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** One of several values to choose from. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A labelled list of which one value is chosen. */
export function Choice({
  label,
  options,
  value,
  choose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
  readonly choose: (value: string) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value} onChange={(_, chosen) => choose(chosen.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
