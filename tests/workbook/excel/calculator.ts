import type { Book } from '../../../src/workbench/book/book';
import type { Calculator, Result } from '../../../src/workbench/book/calculator';
import { isCellError, type Scalar } from '../../../src/workbench/book/types';
import { evaluateAll, type Job, type Sheets } from '../../support/spreadsheet';

/** Formulas that build on one another settle within as many rounds. */
const ROUNDS = 4;

type Place = Job & { readonly id: string; readonly column: number };

/** Calculates a workbook as Excel does, all of it after each change: for small workbooks. */
export const calculator = (book: Book): Calculator => ({
  calculate: () => {
    const places = placesOf(book);
    const values = sheetsOf(book);
    let results: readonly Result[] = [];
    for (let round = 0; round < ROUNDS && places.length > 0; round++) {
      results = evaluated(places, values);
      for (const [index, { sheet, row, column }] of places.entries()) {
        const cells = values.get(sheet)?.[row];
        const value = results[index]?.value ?? null;
        if (cells) cells[column] = isCellError(value) ? null : value;
      }
    }
    return Promise.resolve(results);
  },
});

function placesOf(book: Book): Place[] {
  const places: Place[] = [];
  for (const sheet of book.sheets) {
    sheet.forEachFormula((row, column, formula) =>
      places.push({ id: sheet.id, sheet: sheet.name, row, column, formula: formula.slice(1) }),
    );
  }
  return places;
}

function sheetsOf(book: Book): Map<string, (string | number | boolean | null)[][]> {
  return new Map(
    book.sheets.map((sheet) => {
      const used = sheet.usedRect(true);
      const rows = Array.from({ length: (used?.bottom ?? -1) + 1 }, (_, row) =>
        Array.from({ length: (used?.right ?? -1) + 1 }, (__, column) => plain(sheet.value(row, column))),
      );
      return [sheet.name, rows];
    }),
  );
}

const plain = (value: Scalar): string | number | boolean | null => (isCellError(value) ? null : value);

function evaluated(
  places: readonly Place[],
  values: ReadonlyMap<string, (string | number | boolean | null)[][]>,
): Result[] {
  const sheets: Sheets = Object.fromEntries(values);
  const jobs = places.map(({ formula, sheet, row }) => ({ formula, sheet, row }));
  const found = attempt(jobs, sheets) ?? jobs.map((job) => attempt([job], sheets)?.[0] ?? { error: '#NAME?' });
  return places.map(({ id, row, column }, index) => ({ sheet: id, row, column, value: found[index] ?? null }));
}

/** Undefined when one of them is no formula the engine knows: then one by one, so that it spoils only its own cell. */
function attempt(jobs: readonly Job[], sheets: Sheets): Scalar[] | undefined {
  try {
    return evaluateAll(jobs, sheets);
  } catch {
    return undefined;
  }
}
