import type { Correction, Figure } from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/pane-context.ts';
import { useWords } from '../viewer/use-words.ts';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '0 12px 6px' },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '1.5', flex: '1 1 100%' },
});

interface Props {
  readonly figure: Figure;
  /** What a person said of it already; null where nobody did. */
  readonly correction: Correction | null;
  readonly isBusy: boolean;
  readonly message: string | null;
  /** How many figures nobody could explain. */
  readonly left: number;
  /** Shows the first of them; null where this is one, or none is left. */
  readonly next: (() => void) | null;
  readonly fix: () => void;
  readonly undo: (correction: Correction) => void;
}

/** What can be done with the figure that is shown: correct it, or take its correction back. */
export function FigureTools({ figure, correction, isBusy, message, left, next, fix, undo }: Props) {
  const { text } = usePane();
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.tools} data-tools="">
      {correction?.was == null ? null : (
        <p className={styles.small}>{words.was(text.import.uses[correction.was.use])}</p>
      )}
      {next === null ? null : (
        <Button size="small" appearance="primary" onClick={next}>
          {words.nextOpen(left)}
        </Button>
      )}
      <Button
        size="small"
        appearance={figure.use === 'unexplained' ? 'primary' : 'secondary'}
        data-fix=""
        disabledFocusable={isBusy}
        onClick={fix}
      >
        {words.fix}
      </Button>
      {correction === null ? null : (
        <Button size="small" disabledFocusable={isBusy} onClick={() => undo(correction)}>
          {words.undo}
        </Button>
      )}
      <p className={styles.small} role="status">
        {isBusy ? words.rereading : message}
      </p>
    </div>
  );
}
