import { roundHalfAway } from '../../../model/money';
import { Kind, type Table, type TableColumn } from '../../../model/table';
import { text } from '../../../model/text';
import type { CellAddress } from '../../../model/address';
import { printNumber } from '../print';
import { together, type Noted } from './noted';

/** What the shares may miss 100 by: the tenth that rounding leaves. */
const TOLERANCE = 0.1;
/** Shares that miss it by more are no shares of the whole: the largest items of a longer list. */
const MOST = 5;

/** Columns of shares that miss 100 %, or as many hundreds as there are groups. */
export function sharesOf(table: Table): Noted | undefined {
  const cells: CellAddress[] = [];
  const parts = Object.values(table.columns).flatMap((cell) => {
    const { column, position } = cell;
    const sum = column.type === 'number' && column.share ? sumOf(cell) : undefined;
    if (sum === undefined) return [];
    const whole = 100 * Math.max(1, Math.round(sum / 100));
    const gap = roundHalfAway(sum - whole, 6);
    if (Math.abs(gap) <= TOLERANCE || Math.abs(gap) > MOST) return [];
    cells.push({ row: table.facts.headerRows[1], column: position });
    const { zh, en } = column.header;
    const [found, missed] = [printNumber(roundHalfAway(sum, 6)), printNumber(gap)];
    return [
      text(`“${zh}”合计${found}%，相差${missed}个百分点`, `"${en}" adds up to ${found} %, off by ${missed} points`),
    ];
  });
  const [first, ...others] = cells;
  return first && { cell: first, words: together(parts), others };
}

/** The sum of a column of numbers; undefined where one of them cannot be read, or there are fewer than two. */
function sumOf({ kinds, numbers }: TableColumn): number | undefined {
  const filled = [...kinds.keys()].filter((row) => kinds[row] !== Kind.blank && kinds[row] !== Kind.notApplicable);
  if (filled.length < 2 || filled.some((row) => kinds[row] !== Kind.value)) return undefined;
  return filled.reduce((sum, row) => sum + numbers![row]!, 0);
}
