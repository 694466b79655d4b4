import { printFen, roundFen, roundHalfAway } from '../../../model/money';
import type { SpreadRule } from '../../../model/likenessRules';
import { Kind, type TableColumn } from '../../../model/table';
import { blocks, type Steps } from '../../steps';
import { cellsOf, judged, others, placeOf, type Context, type Explanation, type Spotted } from '../context';
import { median } from '../median';
import { printCell, printNumber, same, unitText } from '../print';
import { isFar, limitOf, NOTHING_FAR, timesOff, type Ends } from './spreadEnds';
import { judgeGroups } from './spreadGroups';

/** Fewer values than this have no middle to compare with. */
export const ENOUGH = 3;

/** Finds values far from their column's own, or from those of their group. */
export function* judgeSpread(rule: SpreadRule, index: number, context: Context): Steps<void> {
  for (const id of rule.columns) {
    if (rule.within) {
      yield* judgeGroups(rule, id, index, context);
      continue;
    }
    const here = judged(context, rule.register).filter(({ table }) => table.columns[id]?.numbers);
    const values = here.flatMap(({ table }) => [positives(table.columns[id]!)]);
    yield 0;
    const count = values.reduce((sum, each) => sum + each.length, 0);
    if (count < ENOUGH) continue;
    const middle = median(concatenate(values, count));
    yield 0;
    const far = ends(rule, middle, context);
    for (const { index: position, table } of here) {
      const { kinds, numbers } = table.columns[id]!;
      for (const [from, to] of blocks(table.rows.length)) {
        for (let row = from; row < to; row++) {
          if (kinds[row] !== Kind.value || !isFar(far, numbers![row]!)) continue;
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

/** Which values of a column are far from its middle. */
export function ends(rule: SpreadRule, middle: number, context: Context): Ends {
  if (rule.check === 'percent-scale') return { isBelow: isFraction(middle), isAbove: () => false };
  const limit = limitOf(rule, context);
  return limit === undefined ? NOTHING_FAR : timesOff(middle, limit);
}

/** 0.85 among values around 85: below 1, far from the others, and near them when multiplied by 100. */
const isFraction = (middle: number) => (value: number) =>
  value > 0 && value < 1 && value * 20 < middle && value * 100 <= middle * 3;

/** Placeholders: field value median unit row; in groups any column id, times, count. */
export function explainSpread(rule: SpreadRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  if (detail?.of !== 'spread') throw new Error('A finding of a spread lost its detail');
  const { column: id, median: middle, rows = [] } = detail;
  const cells = table.columns[id]!;
  const value = printCell(table, id, place.row);
  const unit = cells.unit ?? table.unit;
  const printed = cells.column.type === 'money' ? printFen(roundFen(middle, unit), unit) : printNumber(middle);
  return {
    value(name) {
      if (name === 'field') return cells.column.header;
      if (name === 'value') return value;
      if (name === 'median') return same(printed);
      if (name === 'unit') return unitText(table, id);
      if (name === 'times') return same(String(roundHalfAway(cells.numbers![place.row]! / middle, 2)));
      if (name === 'count') return same(String(rows.length));
      if (name === 'row') return same(String(place.sheetRow + 1));
      return name in table.register.columns ? printCell(table, name, place.row) : undefined;
    },
    observed: value,
    related: others(
      rows.flatMap((row) => cellsOf(context, row, [id])),
      context,
      place,
    ),
  };
}
