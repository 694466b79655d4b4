import type { Catalogue } from '../src/model/catalogue';
import type { Book } from '../src/model/table';
import type { Grid } from '../src/model/workbook';
import { check, type CheckResult } from '../src/engine/check/check';
import { readBook } from '../src/engine/read/book';
import { finish } from '../src/engine/steps';

/** The day on which the generated register is checked. */
export const TODAY = '2012-01-15';

/** Cells to columns, and all rules of the catalogue: what the product does once a file is open. */
export function readAndCheck(grids: readonly Grid[], catalogue: Catalogue): { book: Book; result: CheckResult } {
  const book = finish(readBook(grids, catalogue));
  return { book, result: finish(check(book, catalogue, { today: TODAY })) };
}

/** How often each rule speaks. */
export function countsOf({ findings }: CheckResult): Map<string, number> {
  const counts = new Map<string, number>();
  for (let position = 0; position < findings.size; position++) {
    const { rule } = findings.rule(position);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  }
  return counts;
}
