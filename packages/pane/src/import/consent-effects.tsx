import { type DocumentFigures, yearName } from '@cyberbudget/core';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { placeText } from '../layout/place-text.ts';
import { usePane } from '../state/pane-context.ts';
import { type AffectedFormulas, affectedFormulas } from './affected-formulas.ts';
import type { AskedConsent } from './use-consent.ts';

const useStyles = makeStyles({
  sentence: { margin: 0 },
  list: {
    margin: '2px 0 0',
    paddingLeft: '20px',
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase200,
  },
});

/** So many of a list are named, and the rest is counted. */
const MOST_NAMED = 6;

/**
 * What a document would change: who answers, which formulas of the workbook, and what the audit
 * finds in it.
 */
export function ConsentEffects({ asked: { document, changes, agreed } }: { readonly asked: AskedConsent }) {
  const { text, language } = usePane();
  const styles = useStyles();
  const words = text.import.consent;
  const name = ({ fiscalYear, phase }: DocumentFigures): string => yearName({ fiscalYear, phase })[language];
  const { replaces, withoutYear, withYear, contradictions } = changes;
  const isWithYear = withYear !== null && withYear !== withoutYear && replaces.length === 0;
  return (
    <>
      {replaces.map((other) => (
        <p key={other.id} className={styles.sentence}>
          {other.origin === undefined
            ? words.inPlace(name(document), name(other))
            : words.inPlaceOfImported(name(document), other.id)}
        </p>
      ))}
      {withoutYear === null ? null : (
        <p className={styles.sentence}>{words.withoutYear(name(withoutYear), name(document))}</p>
      )}
      {isWithYear ? (
        <p className={styles.sentence}>{words.withYear(name(withYear), name(document))}</p>
      ) : null}
      <Formulas agreed={agreed} />
      <div>
        <p className={styles.sentence}>{words.findings(contradictions.length)}</p>
        <Named entries={contradictions.map(({ statement }) => statement[language])} />
      </div>
    </>
  );
}

/** The formulas of the workbook that would change, as far as they can be read. */
function Formulas({ agreed }: Pick<AskedConsent, 'agreed'>) {
  const { host, library, language, text } = usePane();
  const styles = useStyles();
  const words = text.import.consent;
  const [found, setFound] = useState<AffectedFormulas | 'looking' | 'failed'>('looking');
  useEffect(() => {
    let stopped = false;
    void host.liveCells?.().then((live) => {
      if (stopped) return;
      setFound(live.ok ? affectedFormulas(live.cells, library, agreed, language) : 'failed');
    });
    return () => {
      stopped = true;
    };
  }, [host, library, agreed, language]);
  if (host.liveCells === undefined) return null;
  if (typeof found === 'string') return <p className={styles.sentence}>{words[found]}</p>;
  const { changed, open } = found;
  return (
    <div>
      <p className={styles.sentence}>{words.formulas(changed.length)}</p>
      <Named entries={changed.map(({ place, formula }) => `${placeText(place)}  ${formula}`)} />
      {open.length === 0 ? null : (
        <>
          <p className={styles.sentence}>{words.open(open.length)}</p>
          <Named entries={open.map(({ place, formula }) => `${placeText(place)}  ${formula}`)} />
        </>
      )}
    </div>
  );
}

function Named({ entries }: { readonly entries: readonly string[] }) {
  const { text } = usePane();
  const styles = useStyles();
  if (entries.length === 0) return null;
  const more = entries.length - MOST_NAMED;
  return (
    <ul className={styles.list}>
      {entries.slice(0, MOST_NAMED).map((entry, position) => (
        <li key={position}>{entry}</li>
      ))}
      {more > 0 ? <li>{text.import.consent.more(more)}</li> : null}
    </ul>
  );
}
