import { tokens } from '@fluentui/react-components';

/** How boxes look that people choose or type in; 32 pixels high, 28 where they stand in a row of tools. */
export const BOX = {
  boxSizing: 'border-box',
  width: '100%',
  minWidth: 0,
  minHeight: '32px',
  margin: 0,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: 'inherit',
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
} as const;

export const SMALL_BOX = { minHeight: '28px', fontSize: tokens.fontSizeBase200 } as const;
