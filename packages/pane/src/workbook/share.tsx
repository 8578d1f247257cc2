import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { placeText } from '../layout/place-text.ts';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { missingParts } from '../share/missing-parts.ts';
import { sharePlan } from '../share/share-plan.ts';
import type { LiveCell } from '../sheet-host/sheet-host.ts';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';
import { Turning } from './turning.tsx';
import { useAction } from './use-action.ts';
import { useTurning } from './use-turning.ts';

const useStyles = makeStyles({
  sentence: { margin: 0, lineHeight: '1.6' },
  warning: {
    margin: 0,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

/** 配布用にする: first what would change, then, if wanted, the change. */
export function Share() {
  const { host, library, language, text, bring } = usePane();
  const styles = useStyles();
  const { run, isBusy, message, dismiss } = useAction();
  const [cells, setCells] = useState<readonly LiveCell[] | null>(null);
  const { turned, isStopping, stop, watched } = useTurning();
  const first = useRef<HTMLButtonElement>(null);
  const words = text.workbook;
  const isResting = host.restsWhileShared === true;
  const look = async (): Promise<void> => {
    await run(
      async () => {
        const outcome = await host.liveCells?.();
        if (outcome?.ok === true) {
          // A search is answered with its texts; what cannot be loaded is told in its row.
          await Promise.allSettled(missingParts(outcome.cells, library, language).map(bring));
          setCells(outcome.cells);
        }
        return outcome ?? { ok: false, failure: { code: 'unsupported' } };
      },
      ({ cells: live }) => (live.length === 0 ? words.shareNone : null),
    );
  };
  const turn = async (live: readonly LiveCell[]): Promise<void> => {
    const done = await run(
      () => watched((watch) => host.makeShareable?.(sharePlan(live, library, language), watch)),
      ({ place }) => words.shareDone(live.length, placeText(place)),
    );
    if (done) setCells(null);
    first.current?.focus();
  };
  const sheets = new Set(cells?.map(({ place }) => place.sheet)).size;
  return (
    <Section title={words.share} intro={words.shareIntro}>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      <Button ref={first} disabledFocusable={isBusy} onClick={() => void look()}>
        {words.shareFind}
      </Button>
      {cells === null || cells.length === 0 ? null : (
        <>
          <p className={styles.sentence}>{words.shareFound(cells.length, sheets)}</p>
          <p className={styles.warning}>{words.shareWarning}</p>
          {isResting ? <p className={styles.warning}>{words.shareRests}</p> : null}
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void turn(cells)}>
            {words.shareDo}
          </Button>
          {turned === null ? null : isResting ? (
            <p className={styles.sentence} aria-live="polite">
              {words.shareResting(cells.length)}
            </p>
          ) : (
            <Turning turned={turned} all={cells.length} isStopping={isStopping} stop={stop} />
          )}
        </>
      )}
    </Section>
  );
}
