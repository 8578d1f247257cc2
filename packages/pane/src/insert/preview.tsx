import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../app/pane-context.ts';
import type { TableInsertion } from '../insertion.ts';
import type { CellContent, Layout, RowRole } from '../layout/layout.ts';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import { PreviewCharts } from './preview-charts.tsx';
import { shownCell } from './shown-cell.ts';

const useStyles = makeStyles({
  caption: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', marginBottom: '6px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  frame: {
    overflow: 'auto',
    maxHeight: '320px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.45',
    minWidth: '100%',
  },
  cell: {
    padding: '4px 7px',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'top',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    minWidth: '46px',
    maxWidth: '220px',
  },
  number: { textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  name: { minWidth: '88px' },
  header: {
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  closing: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  line: { borderBottom: 'none', maxWidth: 'none' },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, paddingTop: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
  lineText: { position: 'sticky', left: '8px', display: 'inline-block', width: '264px', maxWidth: '72vw' },
  below: {
    margin: '8px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    lineHeight: '1.5',
  },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
});

const LINES: ReadonlySet<RowRole> = new Set(['title', 'unit', 'note', 'source']);

/** Exactly what will be inserted: every cell as the sheet will show it, the charts, and the formulas behind the numbers. */
export function Preview({ insertion }: { readonly insertion: TableInsertion }) {
  const { text } = usePane();
  const styles = useStyles();
  const layout = layoutInsertion(insertion);
  const { form } = insertion;
  const shown =
    form === 'live' || form === 'native' ? layoutInsertion({ ...insertion, form: 'values' }) : layout;
  const formula = firstFormula(layout);
  return (
    <div>
      <div className={styles.caption}>
        <h3 id="preview-heading" className={styles.heading}>
          {text.insert.preview}
        </h3>
        <span className={styles.size}>
          {text.insert.previewOf(layout.cells.length, layout.columns.length)}
        </span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.frame} tabIndex={0} aria-labelledby="preview-heading">
        <PreviewTable layout={shown} />
      </section>
      {formula === null ? null : (
        <p className={styles.below}>
          {text.insert.exampleFormula}: <code className={styles.formula}>{formula}</code>
        </p>
      )}
      {layout.dataSheet === null ? null : (
        <p className={styles.below}>{text.insert.dataSheet(layout.dataSheet.name)}</p>
      )}
      <PreviewCharts layout={shown} />
    </div>
  );
}

const firstFormula = ({ cells }: Layout): string | null => {
  for (const content of cells.flat()) if (typeof content === 'object') return content.formula;
  return null;
};

function PreviewTable({ layout }: { readonly layout: Layout }) {
  return (
    <table className={useStyles().table}>
      <tbody>
        {layout.cells.map((cells, row) => {
          const role = layout.rows[row] ?? 'body';
          return <PreviewRow key={row} cells={cells} role={role} layout={layout} />;
        })}
      </tbody>
    </table>
  );
}

function PreviewRow({
  cells,
  role,
  layout,
}: {
  readonly cells: readonly CellContent[];
  readonly role: RowRole;
  readonly layout: Layout;
}) {
  const styles = useStyles();
  if (LINES.has(role)) {
    const look = role === 'title' ? styles.title : styles.note;
    return (
      <tr>
        <td colSpan={cells.length} className={mergeClasses(styles.cell, styles.line, look)}>
          <span className={styles.lineText}>{shownCell(cells[0] ?? '', 'General')}</span>
        </td>
      </tr>
    );
  }
  const look = role === 'header' ? styles.header : role === 'body' ? undefined : styles.closing;
  return (
    <tr>
      {cells.map((content, position) => {
        const column = layout.columns[position];
        const align = column?.align === 'right' ? styles.number : styles.name;
        const className = mergeClasses(
          styles.cell,
          role === 'header' && column?.align === 'right' ? styles.number : align,
          look,
        );
        const Cell = role === 'header' ? 'th' : 'td';
        return (
          <Cell key={position} className={className} {...(role === 'header' && { scope: 'col' })}>
            {shownCell(content, column?.numberFormat ?? 'General')}
          </Cell>
        );
      })}
    </tr>
  );
}
