import { makeStyles, tokens } from '@fluentui/react-components';

/** How a line looks that warns in every view. */
export const useNoticeStyles = makeStyles({
  notice: {
    margin: 0,
    padding: '6px 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.5',
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    borderTop: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
});
