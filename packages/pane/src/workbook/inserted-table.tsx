import { addressOf } from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DocumentChoice } from '../choice/document-choice.tsx';
import { insertionFrom } from '../inserted/find-inserted.ts';
import { planRewriting } from '../inserted/rewriting.ts';
import { titleLines } from '../layout/lines.ts';
import { placeText } from '../layout/place-text.ts';
import { sheetName } from '../layout/sheet-name.ts';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { failed } from '../sheet-host/failure.ts';
import type { TableInsertion } from '../sheet-host/insertion.ts';
import type { TableRewriting } from '../sheet-host/table-rewriting.ts';
import { usePane } from '../state/pane-context.ts';
import { Section } from './section.tsx';
import { useAction } from './use-action.ts';
import { type TableAround, useInsertedTable } from './use-inserted-table.ts';

const useStyles = makeStyles({
  sentence: { margin: 0, lineHeight: '1.6' },
  what: { margin: 0, lineHeight: '1.6', fontWeight: tokens.fontWeightSemibold },
  read: { justifySelf: 'start' },
});

/**
 * 挿入した表: the selected table of ours, run again with the documents of today or those of another
 * year.
 */
export function InsertedTable({ isShown }: { readonly isShown: boolean }) {
  const { host, text } = usePane();
  const styles = useStyles();
  const { around, readAgain } = useInsertedTable(isShown);
  const action = useAction();
  const { inserted } = text;
  return (
    <Section title={inserted.heading} intro={inserted.intro}>
      {action.message === null ? null : <OutcomeMessage message={action.message} close={action.dismiss} />}
      {host.onSelectionChange !== undefined ? null : (
        <Button size="small" className={styles.read} onClick={() => void readAgain()}>
          {text.workbook.readSelection}
        </Button>
      )}
      {around === null ? (
        <p className={styles.sentence}>{inserted.gone}</p>
      ) : (
        <KnownTable key={keyOf(around)} around={around} readAgain={readAgain} action={action} />
      )}
    </Section>
  );
}

/** Another table begins with its own year. */
const keyOf = ({ block: { sheet }, table: { area, insertion } }: TableAround): string =>
  `${sheet} ${area.row} ${area.column} ${insertion.table.document?.id ?? ''}`;

interface KnownProps {
  readonly around: TableAround;
  readonly readAgain: () => Promise<TableAround | null>;
  readonly action: ReturnType<typeof useAction>;
}

function KnownTable({ around, readAgain, action: { run, isBusy } }: KnownProps) {
  const { host, library, text } = usePane();
  const styles = useStyles();
  const { block, table } = around;
  const own = table.insertion.table.document?.id ?? null;
  const [chosen, choose] = useState(own);
  const words = text.inserted;
  const next = insertionFrom(table, chosen);
  const plan = next === null ? null : planRewriting(block, table, next);
  const again = (): void =>
    void run(
      async () => {
        // What was read may have changed since.
        const now = await readAgain();
        const wanted = now === null ? null : insertionFrom(now.table, chosen);
        const fresh = now === null || wanted === null ? null : planRewriting(now.block, now.table, wanted);
        const outcome = fresh === null ? undefined : await host.rewriteTable?.(fresh);
        await readAgain();
        if (fresh === null) return failed({ code: 'invalid-selection' });
        return outcome?.ok === true
          ? { ...outcome, count: fresh.changes.length }
          : (outcome ?? failed({ code: 'unsupported' }));
      },
      ({ place, chartsLeft, count }) =>
        [
          words.done(count, placeText(place)),
          chartsLeft && chosen !== own && Object.keys(plan?.chartTitles ?? {}).length > 0
            ? words.chartsLeft
            : '',
        ].join(''),
    );
  const place = placeText({ sheet: block.sheet, address: addressOf(table.area) });
  const [title] = titleLines(table.insertion);
  return (
    <>
      <p className={styles.what}>{words.found(title?.text ?? '', place)}</p>
      <p className={styles.sentence}>{words.form(text.insert.forms[table.insertion.form])}</p>
      {own === null || library.documents.length < 2 ? null : (
        <DocumentChoice label={words.document} value={chosen ?? own} choose={choose} />
      )}
      <Way plan={plan} next={next} isBusy={isBusy} again={again} isOther={chosen !== own} run={run} />
    </>
  );
}

interface WayProps {
  readonly plan: TableRewriting | null;
  readonly next: TableInsertion | null;
  readonly isBusy: boolean;
  readonly isOther: boolean;
  readonly again: () => void;
  readonly run: KnownProps['action']['run'];
}

/**
 * What would change and the button that does it; a new sheet, where the table cannot be changed in
 * its place.
 */
function Way({ plan, next, isBusy, isOther, again, run }: WayProps) {
  const { host, text, language } = usePane();
  const styles = useStyles();
  const words = text.inserted;
  if (next === null) return null;
  if (plan === null)
    return (
      <>
        <p className={styles.sentence}>{next.form === 'native' ? words.native : words.otherSize}</p>
        <Button
          disabledFocusable={isBusy}
          onClick={() =>
            void run(
              () =>
                host.insertTable({
                  ...next,
                  target: { kind: 'new-sheet', name: sheetName({ ...next, language }) },
                }),
              ({ place }) => text.insert.doneInSteps(place === null ? '' : placeText(place)),
            )
          }
        >
          {words.atNewSheet}
        </Button>
      </>
    );
  const count = plan.changes.length;
  if (count === 0) return <p className={styles.sentence}>{words.upToDate}</p>;
  return (
    <>
      <p className={styles.sentence}>{words.changes(count)}</p>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={again}>
        {isOther ? words.changeYear : words.update}
      </Button>
    </>
  );
}
