import type { Highlight } from '../model/sheet';
import { SEVERITIES } from '../model/finding';
import type { Severity } from '../model/rule';

/** The font of cells whose style names none: every font needs a name and a size, or programs choose their own. */
export const DEFAULT_FONT = { name: '宋体', size: 11 };

/** Margins of an A4 sheet that is filed and bound on the left, in inches. */
export const MARGINS = { left: 0.7, right: 0.4, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 };

/** Fills of highlights: light enough that a sheet printed in black and white stays readable. */
export const SEVERITY_FILL: Readonly<Record<Severity, string>> = {
  error: 'FFC7CE',
  warning: 'FFF2CC',
  advice: 'DDEBF7',
};

/** Highlights in the order in which they win: where several hold in a cell, the gravest colours it. */
export const byGravity = (highlights: readonly Highlight[]): Highlight[] =>
  [...highlights].sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));

/** Longest title and text of a prompt or an error box of a validation. */
export const LONGEST_PROMPT = { title: 32, text: 255 };

/** A table of data, lightly striped. */
export const TABLE_STYLE = 'TableStyleLight1';

/** Colours of the series of a chart, told apart in black and white too. */
export const CHART_COLOURS: readonly string[] = ['1F4E79', '9DC3E6', 'C55A11', 'F4B183', '548235', 'A9D18E'];
