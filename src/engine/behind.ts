import { a1 } from '../model/address';
import type { Behind, BehindCell } from '../model/behind';
import { columnOf } from '../model/register';
import type { Table } from '../model/table';
import { text, type Text } from '../model/text';
import { printCell, rowName, same, unitText, withoutPersonal, withUnit } from './check/print';

/** Rows of one table, in the table's order. */
export interface Picked {
  readonly table: Table;
  readonly rows: readonly number[];
}

/** The cell that names a row: its key, else its name. */
const namingColumn = ({ register, columns }: Table): string =>
  [...register.key, register.rowName].find((id) => id in columns) ?? '';

/** Rows that are counted, each by the cell that names it. */
export const behindRows = (picked: readonly Picked[], by: Behind['by'], total: Text): Behind => ({
  what: registerTitle(picked),
  total,
  by,
  cells: () => picked.flatMap(({ table, rows }) => rows.map((row) => cellBehind(table, namingColumn(table), row))),
});

/** Cells of a column. */
export const behindCells = (picked: readonly Picked[], column: string, by: Behind['by'], total: Text): Behind => ({
  what: columnTitle(picked, column),
  total,
  by,
  cells: () => picked.flatMap(({ table, rows }) => rows.map((row) => cellBehind(table, column, row))),
});

const registerTitle = ([first]: readonly Picked[]): Text => first?.table.register.title ?? same('');

/** 项目台账：总投资. */
function columnTitle([first]: readonly Pick<Picked, 'table'>[], column: string): Text {
  if (!first) return same('');
  const { register } = first.table;
  const { header } = columnOf(register, column);
  return text(`${register.title.zh}：${header.zh}`, `${register.title.en}: ${header.en}`);
}

/** A cell as people name and read it. */
export function cellBehind(table: Table, column: string, row: number): BehindCell {
  const cells = table.columns[column];
  const name = rowName(table, row);
  return {
    sheet: table.sheet,
    cell: a1(cells?.row ?? table.rows[row]!, cells?.position ?? 0),
    ...(name !== undefined && { name }),
    value: withUnitOf(table, column, printCell(table, column, row)),
  };
}

function withUnitOf(table: Table, column: string, printed: Text): Text {
  const unit = unitText(table, column);
  return withoutPersonal(text(withUnit(printed.zh, unit).zh, withUnit(printed.en, unit).en));
}
