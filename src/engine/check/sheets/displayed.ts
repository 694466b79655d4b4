import { a1, type CellAddress } from '../../../model/address';
import { MONEY_UNITS, roundHalfAway } from '../../../model/money';
import { Kind, type Table, type TableColumn, type TotalRow } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { isSummed } from '../forms/total';
import { printNumber } from '../print';
import { together, type Noted } from './noted';

/** A format of plain numbers: 0, #,##0.00, 0.0_ ; what scales, shares or spells differently is no such format. */
const PLAIN = /^(?:_[ (-])?[#,]*0(?:\.(0+))?(?:_[ )-]|\s)*$/;

/** Decimals a plain number format shows; undefined for formats that show all of them, or something else. */
export function decimalsShown(format: string | undefined): number | undefined {
  const match = format === undefined ? null : PLAIN.exec(format.split(';')[0]!);
  return match ? (match[1]?.length ?? 0) : undefined;
}

/** Totals that are right, but not by the digits one sees: each row is rounded for itself, and so is the total. */
export function roundingOf(table: Table): Noted | undefined {
  const cells: CellAddress[] = [];
  const parts: Text[] = [];
  for (const total of table.totals) {
    for (const column of Object.values(table.columns)) {
      const words = isSummed(column) ? gapOf(total, column, table) : undefined;
      if (!words) continue;
      cells.push({ row: total.row, column: column.position });
      parts.push(words);
    }
  }
  const [first, ...more] = cells;
  return first && { cell: first, words: together(parts), others: more };
}

function gapOf(total: TotalRow, column: TableColumn, { grid, rows, unit }: Table): Text | undefined {
  const stated = total.values[column.id];
  if (stated === undefined || Number.isNaN(stated)) return undefined;
  const scale = column.column.type === 'money' ? MONEY_UNITS[column.unit ?? unit].fen : 1;
  const shown = (value: number, row: number): number | undefined => {
    const decimals = decimalsShown(grid.formats.get(a1(row, column.position)));
    return decimals === undefined ? undefined : roundHalfAway(value / scale, decimals);
  };
  const displayed = shown(stated, total.row);
  let [sum, exact] = [0, 0];
  for (let row = total.from; row < total.to; row++) {
    const kind = column.kinds[row];
    if (kind === Kind.blank || kind === Kind.notApplicable) continue;
    const value = kind === Kind.value ? shown(column.numbers![row]!, rows[row]!) : undefined;
    if (value === undefined) return undefined;
    sum += value;
    exact += column.numbers![row]!;
  }
  // A total that is wrong is another matter.
  if (displayed === undefined || Math.abs(exact - stated) > 1e-6) return undefined;
  const gap = roundHalfAway(sum - displayed, 6);
  if (gap === 0) return undefined;
  const [a, b, d] = [roundHalfAway(sum, 6), displayed, gap].map(printNumber);
  const { zh, en } = column.column.header;
  return text(
    `“${zh}”各行显示值之和${a}，合计显示${b}，相差${d}`,
    `"${en}": the rows as shown add to ${a}, the total shows ${b}, difference ${d}`,
  );
}
