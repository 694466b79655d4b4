import type { Severity } from '../../model/rule';

export interface MarkLook {
  /** RRGGBB. */
  readonly fill: string;
  readonly border: 'Continuous' | 'Dash' | 'Dot';
  readonly bold: boolean;
}

/**
 * How marked cells look. Fills differ in lightness as well as in hue, and borders in their lines, so that a grey print
 * and people who see colours differently tell them apart; black text stays readable on all of them.
 */
export const MARK_LOOKS: Readonly<Record<Severity, MarkLook>> = {
  error: { fill: 'F4A3A3', border: 'Continuous', bold: true },
  warning: { fill: 'FFD966', border: 'Dash', bold: false },
  advice: { fill: 'EAF3FB', border: 'Dot', bold: false },
};

/** Colour of the borders: dark enough on every fill. */
export const MARK_BORDER = '7F2020';

const MARK_FORMULA = /^=?\s*LEN\("jiedui-mark-(?:error|warning|advice)"\)>0$/i;

/** The formula by which our conditional formats are known, without `=`: always true, and nobody else writes it. */
export const markFormula = (severity: Severity): string => `LEN("jiedui-mark-${severity}")>0`;

/** Whether the formula of a conditional format says that it is ours. */
export const isMarkFormula = (formula: string): boolean => MARK_FORMULA.test(formula.trim());
