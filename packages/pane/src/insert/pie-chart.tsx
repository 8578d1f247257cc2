import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { chartColor } from './chart-colors.ts';
import type { ChartPart } from './preview-charts.tsx';

const useStyles = makeStyles({
  pie: { display: 'grid', gridTemplateColumns: '108px minmax(0, 1fr)', gap: '12px', alignItems: 'center' },
  stacked: { gridTemplateColumns: 'minmax(0, 1fr)', '& svg': { width: '108px', margin: '0 auto' } },
  legend: { listStyle: 'none', margin: 0, padding: 0, fontSize: tokens.fontSizeBase200, lineHeight: '1.5' },
  entry: {
    display: 'grid',
    gridTemplateColumns: '10px minmax(0, 1fr) auto',
    gap: '6px',
    alignItems: 'center',
  },
  mark: { width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
  slices: { forcedColorAdjust: 'none' },
});

/** A pie that begins at the top and goes clockwise, as the document's own do. */
export function PieChart({ parts }: { readonly parts: readonly ChartPart[] }) {
  const styles = useStyles();
  const { language } = usePane();
  const sum = parts.reduce((total, { values: [value = 0] }) => total + value, 0);
  let turned = 0;
  return (
    <div className={mergeClasses(styles.pie, language === 'en' && styles.stacked)}>
      <svg viewBox="-50 -50 100 100" aria-hidden="true" className={styles.slices}>
        {parts.map(({ label, values: [value = 0] }, position) => {
          const from = turned;
          turned += value / sum;
          return <path key={label} d={slice(from, turned)} fill={chartColor(position)} />;
        })}
      </svg>
      <ul className={styles.legend}>
        {parts.map(({ label, shown }, position) => (
          <li key={label} className={styles.entry}>
            <span className={styles.mark} style={{ backgroundColor: chartColor(position) }} />
            <span>{label}</span>
            <span>{shown}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The outline of a slice, from one fraction of the turn to another. */
function slice(from: number, to: number): string {
  const point = (turn: number): string =>
    `${(48 * Math.sin(2 * Math.PI * turn)).toFixed(2)} ${(-48 * Math.cos(2 * Math.PI * turn)).toFixed(2)}`;
  if (to - from > 0.9999) return 'M0 -48A48 48 0 1 1 -0.01 -48Z';
  return `M0 0L${point(from)}A48 48 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}Z`;
}
