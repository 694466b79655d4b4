import type { CheckReport } from '../checkWorkbook';
import type { Scope } from './state';

/** Positions in the report of the findings of a scope, in the report's order. */
export function positionsIn({ book, result: { findings } }: CheckReport, scope: Scope): number[] {
  const sheets = book.tables.map(({ sheet }) => sheet);
  const isIn = testOf(scope);
  const positions: number[] = [];
  for (let position = 0; position < findings.size; position++) {
    if (isIn(sheets[findings.table(position)] ?? '', () => findings.cell(position).row)) positions.push(position);
  }
  return positions;
}

function testOf(scope: Scope): (sheet: string, row: () => number) => boolean {
  switch (scope.of) {
    case 'workbook':
      return () => true;
    case 'sheet':
      return (sheet) => sheet === scope.sheet;
    case 'cells': {
      const { sheet: name, range } = scope.cells;
      return (sheet, row) => sheet === name && row() >= range.top && row() <= range.bottom;
    }
  }
}
