import { createDarkTheme, createLightTheme, type BrandVariants, type Theme as Look } from '@fluentui/react-components';
import type { Theme } from '../../model/host';

/** The green of the program around us, from darkest to lightest. */
const GREEN: BrandVariants = {
  10: '#03140A',
  20: '#072A16',
  30: '#0A3D20',
  40: '#0B4826',
  50: '#0C532B',
  60: '#0D5F31',
  70: '#0E6A37',
  80: '#107C41',
  90: '#218D51',
  100: '#339E63',
  110: '#49AE77',
  120: '#63BE8C',
  130: '#80CDA3',
  140: '#A0DBBB',
  150: '#C3E9D4',
  160: '#E5F6EC',
};

/** Han fonts by name, or a machine may pick a Japanese or Traditional face; lines of 1.5, which Chinese needs. */
const TYPE = {
  fontFamilyBase:
    '"Segoe UI","Microsoft YaHei UI","Microsoft YaHei","PingFang SC","Noto Sans CJK SC","Source Han Sans SC",sans-serif',
  fontSizeBase100: '12px',
  lineHeightBase100: '18px',
  lineHeightBase200: '18px',
  lineHeightBase300: '22px',
  lineHeightBase400: '24px',
  lineHeightBase500: '30px',
  lineHeightBase600: '36px',
} as const;

const dark = createDarkTheme(GREEN);
const LIGHT: Look = { ...createLightTheme(GREEN), ...TYPE };
const DARK: Look = {
  ...dark,
  ...TYPE,
  colorBrandForeground1: GREEN[110],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
};

/** Under forced colours the browser paints with the system's own, so any theme will do. */
export const lookOf = (theme: Theme): Look => (theme === 'dark' ? DARK : LIGHT);
