import type { Verdict } from '@cyberbudget/core';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  ErrorCircleFilled,
  QuestionCircleFilled,
} from '@fluentui/react-icons';

const ICONS = {
  agrees: CheckmarkCircleFilled,
  rounding: ErrorCircleFilled,
  contradicts: DismissCircleFilled,
  undecidable: QuestionCircleFilled,
} as const;

const useStyles = makeStyles({
  icon: { fontSize: '16px', flexShrink: 0 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  rounding: { color: tokens.colorStatusWarningForeground3 },
  contradicts: { color: tokens.colorStatusDangerForeground1 },
  undecidable: { color: tokens.colorNeutralForeground3 },
});

/** A verdict's mark: each has its own shape, so that colour is not all that tells them apart. */
export function VerdictMark({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  const Icon = ICONS[verdict];
  return <Icon className={mergeClasses(styles.icon, styles[verdict])} aria-hidden="true" />;
}
