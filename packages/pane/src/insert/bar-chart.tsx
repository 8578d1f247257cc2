import { makeStyles, tokens } from '@fluentui/react-components';
import { chartColor } from './chart-colors.ts';
import type { ChartPart } from './preview-charts.tsx';

const useStyles = makeStyles({
  bars: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '6px',
    fontSize: tokens.fontSizeBase200,
  },
  heading: { display: 'flex', justifyContent: 'space-between', gap: '8px', lineHeight: '1.4' },
  label: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  shown: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  track: { display: 'flex', flexDirection: 'column', gap: '1px' },
  stacked: { display: 'flex', height: '8px' },
  bar: { height: '6px', borderRadius: '1px', minWidth: '1px', forcedColorAdjust: 'none' },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px 12px',
    fontSize: tokens.fontSizeBase200,
    marginBottom: '8px',
  },
  name: { display: 'inline-flex', gap: '6px', alignItems: 'center' },
  mark: { width: '10px', height: '6px', flexShrink: 0, forcedColorAdjust: 'none' },
});

interface Props {
  readonly parts: readonly ChartPart[];
  readonly names: readonly string[];
  readonly isStacked: boolean;
}

/** Horizontal bars, beside or behind each other. */
export function BarChart({ parts, names, isStacked }: Props) {
  const styles = useStyles();
  const lengths = parts.map(({ values }) =>
    isStacked ? values.reduce((sum, value) => sum + value, 0) : Math.max(...values),
  );
  const longest = Math.max(...lengths, Number.MIN_VALUE);
  return (
    <>
      {names.length < 2 ? null : (
        <div className={styles.names}>
          {names.map((name, position) => (
            <span key={name} className={styles.name}>
              <span className={styles.mark} style={{ backgroundColor: chartColor(position) }} />
              {name}
            </span>
          ))}
        </div>
      )}
      <ul className={styles.bars}>
        {parts.map(({ label, values, shown }) => (
          <li key={label}>
            <div className={styles.heading}>
              <span className={styles.label} title={label}>
                {label}
              </span>
              {isStacked ? null : <span className={styles.shown}>{shown}</span>}
            </div>
            <div className={isStacked ? styles.stacked : styles.track}>
              {names.map((name, position) => (
                <div
                  key={name}
                  className={styles.bar}
                  style={{
                    width: `${(100 * (values[position] ?? 0)) / longest}%`,
                    backgroundColor: chartColor(position),
                  }}
                />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
