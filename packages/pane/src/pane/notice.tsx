import { Link } from '@fluentui/react-components';
import { useNoticeStyles } from './notice-styles.ts';

/** What every view says of the workbook, with a way to where something can be done about it. */
export function Notice({
  sentence,
  action,
  act,
}: {
  readonly sentence: string;
  readonly action: string;
  readonly act: () => void;
}) {
  return (
    <p className={useNoticeStyles().notice} role="status">
      {sentence}{' '}
      <Link inline onClick={act}>
        {action}
      </Link>
    </p>
  );
}
