import { parseA1 } from '../../../src/model/address';
import { isCellError, PENDING, type CellValue, type Grid } from '../../../src/model/workbook';
import type { Book } from '../../../src/workbench/book/book';
import type { Sheet } from '../../../src/workbench/book/sheet';
import type { Scalar, Visibility } from '../../../src/workbench/book/types';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const satisfies Record<
  Grid['visibility'],
  Visibility
>;

/** Puts a sheet into the workbook behind Excel, as a file would: formulas carry their values. */
export function put(book: Book, grid: Grid): Sheet {
  const sheet = book.addSheet(grid.name, 'user');
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  if (width > 0) {
    const all = { top: 0, left: 0, bottom: grid.values.length - 1, right: width - 1 };
    const formulas = new Map([...grid.formulas].map(([address, formula]) => [placeOf(address), `=${formula}`]));
    const formats = new Map([...grid.formats].map(([address, format]) => [placeOf(address), format]));
    sheet.write(
      all,
      (row, column) => ({
        value: scalar(grid.values[row]?.[column] ?? null),
        formula: formulas.get(`${row},${column}`),
      }),
      'user',
    );
    sheet.restyleEach(
      all,
      (style, row, column) => {
        const numberFormat = formats.get(`${row},${column}`);
        return numberFormat === undefined ? style : { ...style, numberFormat };
      },
      'user',
    );
  }
  sheet.set('merges', grid.merges, 'user');
  sheet.set('visibility', VISIBILITY[grid.visibility], 'user');
  if (grid.protected) sheet.set('protection', { options: {} }, 'user');
  for (const row of grid.hiddenRows) sheet.hide('row', row, row, true, 'user');
  for (const column of grid.hiddenColumns) sheet.hide('column', column, column, true, 'user');
  return sheet;
}

function placeOf(address: string): string {
  const { row = -1, column = -1 } = parseA1(address) ?? {};
  return `${row},${column}`;
}

const scalar = (value: CellValue): Scalar =>
  value === PENDING ? null : isCellError(value) ? { error: value.error } : value;

/** Everything of a workbook that a person would miss: to compare it before and after. */
export function contentOf(book: Book): unknown {
  return {
    names: book.state.names,
    sheets: book.sheets.map((sheet) => {
      const used = sheet.usedRect();
      const cells: unknown[] = [];
      for (let row = 0; used && row <= used.bottom; row++) {
        for (let column = 0; column <= used.right; column++) {
          const [value, formula, style] = [
            sheet.value(row, column),
            sheet.formula(row, column),
            sheet.style(row, column),
          ];
          if (value !== null || Object.keys(style).length > 0) cells.push([row, column, value, formula, style]);
        }
      }
      const { customProperties, ...state } = sheet.state;
      return {
        name: sheet.name,
        cells,
        state,
        customProperties: [...customProperties],
        hidden: [[...sheet.hidden('row')], [...sheet.hidden('column')]],
        sizes: [[...sheet.sizes('row')], [...sheet.sizes('column')]],
      };
    }),
  };
}
