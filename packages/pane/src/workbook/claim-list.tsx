import type { Verdict } from '@cyberbudget/core';
import type { ClaimVerdict, NamedClaim } from '@cyberbudget/core/claim';
import { makeStyles, tokens } from '@fluentui/react-components';
import { VerdictMark } from '../audit/verdict-mark.tsx';
import { copiedText } from '../copy/copied.ts';
import { CopyButton } from '../message/copy-button.tsx';
import { usePane } from '../state/pane-context.ts';
import { CLAIM_WORDS } from './claim-words.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  claim: {
    display: 'grid',
    gap: '4px',
    padding: '8px',
    lineHeight: '1.6',
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
    '& p': { margin: 0 },
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '2px 8px' },
  verdict: { fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  copy: { justifySelf: 'start', marginLeft: '-8px' },
});

/** The mark of the audit's verdict that says the same. */
const MARKS: Readonly<Record<ClaimVerdict, Verdict>> = {
  match: 'agrees',
  close: 'rounding',
  mismatch: 'contradicts',
  'cannot-verify': 'undecidable',
};

interface Props {
  readonly claims: readonly NamedClaim[];
  /** Whether its lines are rows of a sheet. */
  readonly isCells: boolean;
}

/**
 * Every claim with its verdict, the likely slip, and the document's figure with formula and
 * citation.
 */
export function ClaimList({ claims, isCells }: Props) {
  const { language } = usePane();
  const words = CLAIM_WORDS[language];
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={words.results}>
      {claims.map((claim, at) => (
        <Claim key={`${claim.line} ${at}`} claim={claim} isCells={isCells} />
      ))}
    </ul>
  );
}

function Claim({ claim, isCells }: { readonly claim: NamedClaim; readonly isCells: boolean }) {
  const { language } = usePane();
  const words = CLAIM_WORDS[language];
  const styles = useStyles();
  const { line, text, verdict, verdictName, slipName, stated, statement, formula, citation } = claim;
  return (
    <li className={styles.claim} data-verdict={verdict}>
      <div className={styles.head}>
        <VerdictMark verdict={MARKS[verdict]} />
        <span className={styles.verdict}>{verdictName}</span>
        <span>{words.quoted(stated)}</span>
        <span className={styles.small}>{isCells ? words.row(line) : words.line(line)}</span>
      </div>
      {slipName === null ? null : <p>{slipName}</p>}
      <p className={styles.small}>{text}</p>
      <p>{statement[language]}</p>
      {formula === null ? null : <code className={styles.code}>{formula}</code>}
      {citation === null ? null : <p className={styles.small}>{citation}</p>}
      {citation === null || formula === null ? null : (
        <CopyButton
          content={() => copiedText(statement[language], citation, formula)}
          label={words.copy}
          ariaLabel={`${words.copy}: ${stated}`}
          look={{ size: 'small', appearance: 'subtle', className: styles.copy }}
        />
      )}
    </li>
  );
}
