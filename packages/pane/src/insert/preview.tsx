import { makeStyles, tokens } from '@fluentui/react-components';
import { copiedTable } from '../copy/copied.ts';
import type { Layout } from '../layout/layout.ts';
import { layoutInsertion } from '../layout/layout-insertion.ts';
import { CopyButton } from '../message/copy-button.tsx';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import { usePane } from '../state/pane-context.ts';
import { scrollFrame } from '../theme/styles.ts';
import { PreviewCharts } from './preview-charts.tsx';
import { PreviewTable } from './preview-table.tsx';

const useStyles = makeStyles({
  caption: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    gap: '0 8px',
    marginBottom: '4px',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  size: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  frame: { ...scrollFrame, maxHeight: '320px' },
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

/**
 * Exactly what will be inserted: every cell as the sheet will show it, the charts, and the formulas
 * behind the numbers.
 */
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
        <CopyButton
          content={() => copiedTable(insertion)}
          label={text.insert.copyTable}
          look={{ size: 'small', appearance: 'subtle' }}
        />
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
