import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CellContent, Layout, RowRole } from '../layout/layout.ts';
import { shownCell } from './shown-cell.ts';

const useStyles = makeStyles({
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
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  name: { minWidth: '88px' },
  header: {
    whiteSpace: 'normal',
    position: 'sticky',
    top: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  /** A long heading leaves room for what stands below it; the sheet shows all of it. */
  heading: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflow: 'hidden',
  },
  closing: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  line: { borderBottom: 'none', maxWidth: 'none', whiteSpace: 'normal', overflow: 'visible' },
  title: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, paddingTop: '8px' },
  note: { color: tokens.colorNeutralForeground2 },
  lineText: { position: 'sticky', left: '8px', display: 'inline-block', width: '264px', maxWidth: '72vw' },
});

const JAPANESE = /[ぁ-ヶ]/u;

const LINES: ReadonlySet<RowRole> = new Set(['title', 'unit', 'note', 'source']);

/** A layout's cells as the sheet will show them. */
export function PreviewTable({ layout }: { readonly layout: Layout }) {
  return (
    <table className={useStyles().table}>
      <tbody>
        {layout.cells.map((cells, row) => {
          const role = layout.rows[row] ?? 'body';
          return LINES.has(role) ? (
            <LineRow key={row} cells={cells} role={role} />
          ) : (
            <CellsRow key={row} cells={cells} role={role} layout={layout} />
          );
        })}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly cells: readonly CellContent[];
  readonly role: RowRole;
}

/** A line of text runs across the cells beside it, as it does in the sheet. */
function LineRow({ cells, role }: RowProps) {
  const styles = useStyles();
  const look = role === 'title' ? styles.title : styles.note;
  const text = shownCell(cells[0] ?? '', 'General');
  return (
    <tr>
      <td colSpan={cells.length} className={mergeClasses(styles.cell, styles.line, look)}>
        {/* The document's own words are Japanese in any language, and are broken between phrases only where that is said. */}
        <span className={styles.lineText} {...(JAPANESE.test(text) && { lang: 'ja' })}>
          {text}
        </span>
      </td>
    </tr>
  );
}

function CellsRow({ cells, role, layout }: RowProps & { readonly layout: Layout }) {
  const styles = useStyles();
  const look = role === 'header' ? styles.header : role === 'body' ? undefined : styles.closing;
  const Cell = role === 'header' ? 'th' : 'td';
  return (
    <tr>
      {cells.map((content, position) => {
        const column = layout.columns[position];
        const align = column?.align === 'right' ? styles.number : styles.name;
        return (
          <Cell
            key={position}
            className={mergeClasses(styles.cell, align, look)}
            {...(role === 'header' && { scope: 'col' })}
          >
            {role === 'header' ? (
              <span className={styles.heading}>{shownCell(content, 'General')}</span>
            ) : (
              shownCell(content, column?.numberFormat ?? 'General')
            )}
          </Cell>
        );
      })}
    </tr>
  );
}
