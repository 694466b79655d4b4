import { a1 } from '../src/model/address';
import type { Catalogue } from '../src/model/catalogue';
import type { CellValue, Patch } from '../src/model/workbook';
import { keep, type Kept } from '../src/engine/recheck/kept';
import { readBook } from '../src/engine/read/book';
import { finish } from '../src/engine/steps';
import { spoilt } from './corrupt';
import { readAndCheck, TODAY } from './ours';
import { randomFrom } from './random';
import { at, COLUMNS, type Row, type Workload } from './workload';

const SEED = 19_960_523;
const SHEET = '项目';
const WARM_UPS = 3000;
const EDITS = 10_000;

/** What one edit takes, and a full check in the same minute: milliseconds of the clock. */
export interface EditTimes {
  readonly check: number;
  readonly median: number;
  readonly p99: number;
  /** The median until the verdict, the counts and the first screen of findings in words are there. */
  readonly shown: number;
}

/** Cells to columns, a check, and all that judging an edit takes. */
export function readAndKeep(grids: Workload['grids'], catalogue: Catalogue): Kept {
  const kept = finish(keep(finish(readBook(grids, catalogue)), catalogue, { today: TODAY }));
  finish(kept.prepare());
  return kept;
}

/**
 * Edits single cells of the register, all columns alike: half of the edits spoil a cell in one of its column's ways,
 * half put the value of another row there. Each row is handed over as it is read again: whole, with the formats of its
 * dates. After some, the first screen of findings is put into words.
 */
export function timeEdits({ rows, firstRow, grids }: Workload, catalogue: Catalogue): EditTimes {
  const kept = readAndKeep(grids, catalogue);
  const random = randomFrom(SEED);
  const formats = grids.find(({ name }) => name === SHEET)!.formats;
  const now: Row[] = rows.map((row) => [...row]);
  const any = (below: number): number => Math.floor(random() * below);
  const times: number[] = [];
  for (let edit = -WARM_UPS; edit < EDITS; edit++) {
    const index = 1 + any(now.length - 1);
    const row = now[index]!;
    const column = COLUMNS[any(COLUMNS.length)]!;
    row[at(column)] =
      random() < 0.5 ? spoilt(column, row, now[index - 1]!, random) : rows[any(rows.length)]![at(column)]!;
    const patch = patchOf(row, firstRow + index, formats);
    const start = performance.now();
    if (kept.apply([patch]) !== 'applied') throw new Error(`An edit of ${column} was not applied`);
    if (edit >= 0) times.push(performance.now() - start);
  }
  const shown: number[] = [];
  for (let edit = 0; edit < 30; edit++) {
    const index = 1 + any(now.length - 1);
    const row = now[index]!;
    row[at('src_bj')] = any(100_000) / 100;
    const patch = patchOf(row, firstRow + index, formats);
    const start = performance.now();
    kept.apply([patch]);
    const { findings } = kept.report.result;
    for (let position = 0; position < 20; position++) findings.describe(position);
    shown.push(performance.now() - start);
  }
  const checks = Array.from({ length: 7 }, () => {
    const start = performance.now();
    readAndCheck(grids, catalogue);
    return performance.now() - start;
  });
  return {
    check: quantile(checks, 0.5),
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    shown: quantile(shown, 0.5),
  };
}

function patchOf(row: readonly CellValue[], sheetRow: number, formats: ReadonlyMap<string, string>): Patch {
  const here = row.flatMap((value, column): [string, string][] => {
    const format = value === null ? undefined : formats.get(a1(sheetRow, column));
    return format === undefined ? [] : [[a1(sheetRow, column), format]];
  });
  return {
    sheet: SHEET,
    range: { top: sheetRow, left: 0, bottom: sheetRow, right: row.length - 1 },
    values: [[...row]],
    formulas: new Map(),
    formats: new Map(here),
  };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)]!;
}
