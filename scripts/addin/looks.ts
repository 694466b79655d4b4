import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

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

const LIGHT: Theme = { ...createLightTheme(GREEN), ...TYPE };
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  ...TYPE,
  colorBrandForeground1: GREEN[110],
  colorBrandForeground2: GREEN[130],
  colorBrandForegroundLink: GREEN[120],
  colorBrandForegroundLinkHover: GREEN[130],
};

export type Look = Readonly<Partial<Record<keyof Theme, string | number>>>;
export interface Looks {
  readonly light: Look;
  /** What differs from light. */
  readonly dark: Look;
}

/** The two looks of the pane with only the design tokens it uses: a theme has 459, the pane less than a third. */
export function looksOf(used: ReadonlySet<string>): Looks {
  const names = (Object.keys(LIGHT) as (keyof Theme)[]).filter((name) => used.has(name)).sort();
  return {
    light: Object.fromEntries(names.map((name) => [name, LIGHT[name]])),
    dark: Object.fromEntries(names.filter((name) => DARK[name] !== LIGHT[name]).map((name) => [name, DARK[name]])),
  };
}

/** Names of the design tokens that the scripts of a built add-in speak of. */
export function usedTokens(folder: string): ReadonlySet<string> {
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const names = scripts.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/var\(--([A-Za-z]\w+)/g)].map((match) => match[1] ?? ''),
  );
  return new Set(names.filter((name) => name in LIGHT));
}
