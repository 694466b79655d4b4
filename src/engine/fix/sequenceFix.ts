import type { SequenceRule } from '../../model/orderRules';
import { Kind } from '../../model/table';
import type { Context, Spotted } from '../check/context';
import { printNumber, printTyped, same } from '../check/print';
import { isNoNumber } from '../check/forms/sequence';
import { formatForNumber, typedValue } from './cells';
import type { Fix, FixedCell } from './fix';

/**
 * Numbers the rows of a sheet anew, from 1; blank cells stay blank. Not where words or formulas stand among the numbers.
 * Never safe: a gap may be a row that was left out.
 */
export function sequenceFix(rule: SequenceRule, { place }: Spotted, context: Context): Fix | undefined {
  const table = context.tables[place.table]!;
  const cells = table.columns[rule.column]!;
  const changed: FixedCell[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    if (cells.kinds[row] === Kind.blank) continue;
    const at = { row: table.rows[row]!, column: cells.position };
    const from = typedValue(table, at);
    if (from === undefined || cells.kinds[row] !== Kind.value || isNoNumber(cells, row)) return undefined;
    const value = row + 1;
    if (from === value) continue;
    const format = formatForNumber(table, at, cells);
    changed.push({
      ...{ table: place.table, row, column: rule.column, at, from, to: { value } },
      ...(format !== undefined && { format }),
      before: printTyped(table, cells, row),
      after: same(printNumber(value)),
    });
  }
  const [first, ...others] = changed;
  return first && { safe: false, cells: [first, ...others] };
}
