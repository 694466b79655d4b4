import type { Suspect } from '../../model/finding';
import type { Context, Spotted } from '../check/context';
import { rawOf } from '../check/print';
import { cellOfRow, refOf, typedNumber } from './cell';
import { SKIPPED } from './words';

/** Numbers typed as text that a total lacks, all of them and nothing else: a sum in Excel passes over texts. */
export function skippedTexts({ index, place }: Spotted, context: Context): readonly Suspect[] {
  const detail = context.found.details.get(index);
  if (detail?.of !== 'balance') return [];
  const { outcome } = detail;
  const table = context.tables[place.table]!;
  const { rows, column } = outcome.rightCells();
  const texts = rows.flatMap((row) => {
    const cell = cellOfRow(context, row, column);
    return cell && typeof rawOf(table, cell.cells, cell.dataRow) === 'string' ? [cell] : [];
  });
  const lacking = texts.reduce((sum, { value }) => sum + value, 0);
  if (texts.length === 0 || outcome.difference !== -lacking) return [];
  return texts.map((cell) => ({
    ...refOf(context, cell),
    value: String(typedNumber(cell, cell.value, table)),
    reason: SKIPPED,
  }));
}
