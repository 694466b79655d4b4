import type { RangeAddress } from '../../model/address';
import { SEVERITIES } from '../../model/finding';
import type { Severity } from '../../model/rule';
import type { Mark } from '../../model/workbook';
import { CellSet } from './cellSet';

/** Cells of one severity on one sheet, neighbours joined. */
export interface MarkedArea {
  readonly sheet: string;
  readonly severity: Severity;
  readonly ranges: readonly RangeAddress[];
}

/** What to colour, sheet by sheet: a cell that several findings concern gets the gravest colour, once. */
export function markedAreas(marks: readonly Mark[]): MarkedArea[] {
  const sheets = new Map<string, Map<Severity, CellSet>>();
  for (const { sheet, severity, range } of marks) {
    const bySeverity = sheets.get(sheet) ?? new Map<Severity, CellSet>();
    sheets.set(sheet, bySeverity);
    const cells = bySeverity.get(severity) ?? new CellSet();
    bySeverity.set(severity, cells);
    cells.add(range);
  }
  return [...sheets].flatMap(([sheet, bySeverity]) => {
    const graver: CellSet[] = [];
    return SEVERITIES.flatMap((severity) => {
      const cells = bySeverity.get(severity);
      if (!cells) return [];
      const ranges = cells.without(graver).rectangles();
      graver.push(cells);
      return ranges.length === 0 ? [] : [{ sheet, severity, ranges }];
    });
  });
}
