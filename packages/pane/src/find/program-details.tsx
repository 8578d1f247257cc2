import {
  figurePlaces,
  type IndexedDocument,
  type ProgramFigures,
  programQuery,
  queryCitation,
  queryFormula,
} from '@cyberbudget/core';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { copiedText } from '../copy/copied.ts';
import { CopyButton } from '../message/copy-button.tsx';
import { OutcomeMessage } from '../message/outcome-message.tsx';
import { TextsNotice } from '../message/texts-notice.tsx';
import { PrintedLines } from '../source/printed-lines.tsx';
import { usePane } from '../state/pane-context.ts';
import type { TextsState } from '../state/use-texts.ts';
import { amountText } from '../text/amount-text.ts';
import { ViewLayout } from '../view/view-layout.tsx';
import { DetailFacts } from './detail-facts.tsx';
import { programSubject } from './program-list.tsx';
import { useCellInsertion } from './use-cell-insertion.ts';

const useStyles = makeStyles({
  back: { justifySelf: 'start', marginLeft: '-8px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.5',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  subject: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  amount: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontVariantNumeric: 'tabular-nums',
  },
  place: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '1.6' },
  buttons: { display: 'grid', gap: '8px', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
});

/**
 * A program: its amount, the text and the place as printed, what its page says, and how to take it
 * into a cell.
 */
export function ProgramDetails({
  index,
  program,
  texts,
  back,
  isShown,
}: {
  readonly index: IndexedDocument;
  readonly program: ProgramFigures;
  readonly texts: TextsState;
  readonly back: () => void;
  readonly isShown: boolean;
}) {
  const { text, language, library } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { insertNumber, insertText, message, isBusy, dismiss } = useCellInsertion(isShown);
  useEffect(() => heading.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (message === null) back();
    else dismiss();
  };
  const query = programQuery(index, program);
  const formula = queryFormula(query, { library, unit: '億円', language });
  const citation = queryCitation(query)[language];
  const shown = amountText(program.amount.amountYen, language);
  const [amount, cited] = [`${program.title}${text.colon}${shown}`, `${text.sourceOf}${citation}`];
  const buttons = (
    <>
      {message === null ? null : <OutcomeMessage message={message} close={dismiss} />}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void insertNumber(query, formula)}
        >
          {text.find.insertFormula}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void insertText(citation)}>
          {text.find.insertCitation}
        </Button>
        <CopyButton content={() => copiedText(amount, cited)} label={text.find.copyAmount} />
        <CopyButton content={() => copiedText(citation)} label={text.find.copyCitation} />
      </div>
    </>
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc bubbles up from its controls
    <div style={{ height: '100%' }} onKeyDown={onKeyDown}>
      <ViewLayout actions={buttons}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeftRegular />}
          className={styles.back}
          onClick={back}
        >
          {text.back}
        </Button>
        <div>
          <h2 ref={heading} tabIndex={-1} className={styles.title} lang="ja">
            {program.title}
          </h2>
          <p className={styles.subject}>{programSubject(index, program, language)}</p>
        </div>
        <div>
          <div className={styles.amount}>{shown}</div>
          <p className={styles.place}>
            {text.find.printed}: <span lang="ja">「{program.amount.text}」</span>
            {language === 'ja' ? '、' : ', '}
            {figurePlaces([program.amount])[language]}
          </p>
        </div>
        <PrintedLines index={index} figures={[program.amount]} label={text.source.heading} />
        <DetailFacts
          program={program}
          texts={index.texts?.[program.id] ?? null}
          formula={formula}
          citation={citation}
        />
        <TextsNotice {...texts} />
      </ViewLayout>
    </div>
  );
}
