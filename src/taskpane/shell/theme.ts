import type { PartialTheme } from '@fluentui/react-components';
import type { Theme } from '../../model/host';
// Written by scripts/looks.ts, where the colours and fonts are chosen.
import looks from './looks.json';

const LIGHT = looks.light satisfies PartialTheme;
const DARK: typeof LIGHT = { ...looks.light, ...looks.dark };

/** Under forced colours the browser paints with the system's own, so any theme will do. */
export const lookOf = (theme: Theme): typeof LIGHT => (theme === 'dark' ? DARK : LIGHT);
