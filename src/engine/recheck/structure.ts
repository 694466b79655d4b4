import { SEARCHED_TOP } from '../read/headers';
import type { HowRead } from '../read/again';
import type { FoundHeader } from '../read/headers';
import type { Grid } from '../../model/workbook';

/** Whether an edit of a row may have changed which header is found, and if so whether it did. */
export function headerStands(how: HowRead, grid: Grid, row: number): boolean {
  if (row >= SEARCHED_TOP) return true;
  const found = how.headerOn(grid);
  return found !== undefined && described(found) === described(how.header);
}

/** All that reading rows takes from a header. */
const described = ({ register, rows, columns, missing, unknown, lang }: FoundHeader): string =>
  JSON.stringify([register.id, rows, [...columns.values()], missing, unknown, lang]);
