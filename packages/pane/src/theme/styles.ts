import { tokens } from '@fluentui/react-components';

/** The looks that several places share, as parts for makeStyles. */

/** A box of its own on the pane's ground. */
export const card = {
  padding: '12px',
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderRadius: tokens.borderRadiusMedium,
} as const;

/** The heading inside a box. */
export const cardTitle = {
  margin: 0,
  fontSize: tokens.fontSizeBase300,
  lineHeight: '1.5',
  fontWeight: tokens.fontWeightSemibold,
} as const;

/** A frame that scrolls, by keyboard too. */
export const scrollFrame = {
  overflow: 'auto',
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;
