import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronUpRegular,
  DismissRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '@fluentui/react-icons';
import { usePane } from '../state/pane-context.ts';
import { useWords } from './use-words.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 8px 4px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    flex: '1 1 auto',
    minWidth: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '1.5',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  tools: {
    display: 'flex',
    alignItems: 'center',
    gap: '2px',
    padding: '2px 8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  position: {
    flex: '1 1 auto',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Which document is shown, and the way back. */
export function ViewerHeading({ name, close }: { readonly name: string; readonly close: () => void }) {
  const { text } = usePane();
  const words = useWords();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <h2 id="viewer-heading" className={styles.heading}>
        {words.heading(name)}
      </h2>
      <Button appearance="subtle" icon={<DismissRegular />} aria-label={text.close} onClick={close} />
    </div>
  );
}

/** Walks through the figures, and makes the page larger and smaller. */
export function ViewerTools({
  position,
  move,
  resize,
}: {
  readonly position: string;
  readonly move: (steps: number) => void;
  readonly resize: (steps: number) => void;
}) {
  const words = useWords();
  const styles = useStyles();
  const tool = (label: string, keys: string, icon: React.JSX.Element, act: () => void) => (
    <Button
      appearance="subtle"
      icon={icon}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label} (${keys.replace('Arrow', '').replace('Equal', '+').replace('Minus', '-')})`}
      onClick={act}
    />
  );
  return (
    <div className={styles.tools}>
      {tool(words.previous, 'Alt+ArrowUp', <ChevronUpRegular />, () => move(-1))}
      {tool(words.next, 'Alt+ArrowDown', <ChevronDownRegular />, () => move(1))}
      <span className={styles.position}>{position}</span>
      {tool(words.smaller, 'Alt+Minus', <ZoomOutRegular />, () => resize(-1))}
      {tool(words.larger, 'Alt+Equal', <ZoomInRegular />, () => resize(1))}
    </div>
  );
}
