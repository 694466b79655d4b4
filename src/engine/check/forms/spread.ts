import { printFen, roundFen } from '../../../model/money';
import type { SpreadRule } from '../../../model/rule';
import { Kind, type TableColumn } from '../../../model/table';
import { blocks, type Steps } from '../../steps';
import { judged, placeOf, type Context, type Explanation, type Spotted } from '../context';
import { median } from '../median';
import { printCell, printNumber, same, unitText } from '../print';

/** An amount this many times its column's median, or as many times less, is in another unit. */
const SLIP = 1000;
/** Fewer values than this have no middle to compare with. */
export const ENOUGH = 3;

/** Finds values far from their column's own. */
export function* judgeSpread(rule: SpreadRule, index: number, context: Context): Steps<void> {
  for (const id of rule.columns) {
    const here = judged(context, rule.register).filter(({ table }) => table.columns[id]?.numbers);
    const values = here.flatMap(({ table }) => [positives(table.columns[id]!)]);
    yield 0;
    const count = values.reduce((sum, each) => sum + each.length, 0);
    if (count < ENOUGH) continue;
    const middle = median(concatenate(values, count));
    yield 0;
    const { isBelow, isAbove } = ends(rule.check, middle);
    for (const { index: position, table } of here) {
      const { kinds, numbers } = table.columns[id]!;
      for (const [from, to] of blocks(table.rows.length)) {
        for (let row = from; row < to; row++) {
          if (kinds[row] !== Kind.value) continue;
          const value = numbers![row]!;
          if (!isBelow(value) && !isAbove(value)) continue;
          const detail = { of: 'spread', column: id, median: middle } as const;
          context.found.add(index, placeOf(context, { table: position, row }, [id]), detail);
        }
        yield 0;
      }
    }
  }
}

/** Zero is a true amount and says nothing of the unit; only values above it are looked at. */
function positives({ kinds, numbers }: TableColumn): Float64Array {
  const found = new Float64Array(kinds.length);
  let count = 0;
  for (let row = 0; row < found.length; row++) {
    if (kinds[row] === Kind.value && numbers![row]! > 0) found[count++] = numbers![row]!;
  }
  return found.subarray(0, count);
}

function concatenate(parts: readonly Float64Array[], length: number): Float64Array {
  const all = new Float64Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Which values are far below and far above a middle. Of two values of one end the outer one is far if the inner is. */
export interface Ends {
  readonly isBelow: (value: number) => boolean;
  readonly isAbove: (value: number) => boolean;
}

export const ends = (check: SpreadRule['check'], middle: number): Ends =>
  check === 'unit-slip'
    ? {
        isBelow: (value) => value > 0 && value * SLIP <= middle,
        isAbove: (value) => value > 0 && value >= middle * SLIP,
      }
    : { isBelow: isFraction(middle), isAbove: () => false };

/** 0.85 among values around 85: below 1, far from the others, and near them when multiplied by 100. */
const isFraction = (middle: number) => (value: number) =>
  value > 0 && value < 1 && value * 20 < middle && value * 100 <= middle * 3;

/** Placeholders: field value median unit row. */
export function explainSpread(_rule: SpreadRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  if (detail?.of !== 'spread') throw new Error('A finding of a spread lost its detail');
  const cells = table.columns[detail.column]!;
  const value = printCell(table, detail.column, place.row);
  const middle =
    cells.column.type === 'money'
      ? printFen(roundFen(detail.median, cells.unit ?? table.unit), cells.unit ?? table.unit)
      : printNumber(detail.median);
  return {
    value(name) {
      if (name === 'field') return cells.column.header;
      if (name === 'value') return value;
      if (name === 'median') return same(middle);
      if (name === 'unit') return unitText(table, detail.column);
      return name === 'row' ? same(String(place.sheetRow + 1)) : undefined;
    },
    observed: value,
    related: [],
  };
}
