import { BlockPlan, type Piece } from '../../../src/workbook/excel/blocks';
import type { SheetSurvey } from '../../../src/workbook/excel/survey';

/** A sheet without values, of which Excel tells neither formulas nor errors. */
const untold = (id: string): SheetSurvey => ({
  id,
  name: id,
  visibility: 'visible',
  protected: false,
  locksFormats: false,
  sample: [],
  merges: [],
  hiddenRows: 'none',
  hiddenColumns: 'none',
  isList: false,
});

/** The same with `rows` × `columns` filled from A1, of texts and numbers in turn. */
const filled = (id: string, rows: number, columns: number): SheetSurvey => ({
  ...untold(id),
  extent: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 },
  sample: Array.from({ length: Math.min(rows, 24) }, () =>
    Array.from({ length: columns }, (_, column) => (column % 2 === 0 ? '示例文字' : 12.5)),
  ),
});

const surveyed = (id: string, rows: number, columns: number, formulas: SheetSurvey['formulas'] = []): SheetSurvey => ({
  ...filled(id, rows, columns),
  formulas,
  errors: [],
});

/** Reads all of it, as if each row took `bytes`. @returns rows of each sheet, batch by batch */
function readAll(plan: BlockPlan, bytes: number): string[][] {
  const batches: string[][] = [];
  while (plan.unfinished) {
    const pieces = plan.next();
    batches.push(pieces.map(told));
    for (const piece of pieces) {
      if (piece.values) plan.learn(piece, bytes * (piece.range.bottom - piece.range.top + 1), new Set([1]));
    }
    if (batches.length > 500) throw new Error('It does not end');
  }
  return batches;
}

const told = ({ sheet, range, values }: Piece): string =>
  `${sheet.id} ${range.top}–${range.bottom}${values ? '' : ' formats'}`;

describe('blocks', () => {
  test('several small sheets share one batch', () => {
    const sheets = Array.from({ length: 30 }, (_, index) => surveyed(`s${index}`, 40, 20));
    const plan = new BlockPlan(sheets);
    expect(readAll(plan, 200)).toHaveLength(1);
    expect(plan.done).toBe(1);
    expect(sheets.every(({ id }) => plan.isRead(id))).toBe(true);
  });

  test('a large sheet is read once, in order, in batches as full as the limit lets them be', () => {
    const rowBytes = 20 * (5 + 12);
    const batches = readAll(new BlockPlan([surveyed('大', 100_000, 20)]), rowBytes).flat();
    const rows = batches.map((each) => /(\d+)–(\d+)/.exec(each)?.slice(1).map(Number) ?? []);
    expect(rows[0]?.[0]).toBe(0);
    expect(rows.at(-1)?.[1]).toBe(99_999);
    rows.slice(1).forEach(([top], index) => {
      expect(top).toBe((rows[index]?.[1] ?? 0) + 1);
    });
    const bytes = 100_000 * (rowBytes + 10 * 14);
    expect(batches.length).toBeLessThanOrEqual(Math.ceil((1.5 * bytes) / 5_000_000));
  });

  test('a refused batch is read again in smaller ones, until size cannot be why', () => {
    const plan = new BlockPlan([surveyed('大', 60_000, 20)]);
    const first = plan.next();
    expect(plan.refused(first)).toBe(true);
    const again = plan.next();
    expect(again[0]?.range.top).toBe(0);
    expect(again[0]?.range.bottom).toBeLessThan((first[0]?.range.bottom ?? 0) * 0.6);
    let refusals = 0;
    let pieces: readonly Piece[] = again;
    while (plan.refused(pieces)) {
      pieces = plan.next();
      refusals++;
    }
    expect(refusals).toBeGreaterThan(2);
    expect(refusals).toBeLessThan(10);
  });

  test('numbers in a column nobody foresaw have their formats read afterwards', () => {
    const plan = new BlockPlan([surveyed('大', 40_000, 20)]);
    const [piece] = plan.next();
    if (!piece) throw new Error('Nothing to read');
    plan.learn(piece, 1000, new Set([1, 2, 4]));
    const late = plan.next().filter(({ values }) => !values);
    expect(late.map(({ range }) => [range.left, range.right, range.bottom])).toEqual([
      [2, 2, piece.range.bottom],
      [4, 4, piece.range.bottom],
    ]);
  });

  test('formulas are read where they stand; many scattered ones as whole columns; all where Excel does not tell', () => {
    const total = { top: 30, left: 2, bottom: 30, right: 5 };
    const [few] = new BlockPlan([surveyed('少', 40, 20, [total])]).next();
    expect(few?.formulas).toEqual([total]);
    const scattered = Array.from({ length: 400 }, (_, index) => ({
      top: index * 2,
      left: 3,
      bottom: index * 2,
      right: 3,
    }));
    const [many] = new BlockPlan([surveyed('多', 800, 20, scattered)]).next();
    expect(many?.formulas).toEqual([{ top: 0, left: 3, bottom: 799, right: 3 }]);
    const [whole] = new BlockPlan([filled('保护', 40, 20)]).next();
    expect(whole).toMatchObject({ formulas: [whole?.range], types: true });
  });

  test('a sheet without values needs no batch', () => {
    const plan = new BlockPlan([untold('空')]);
    expect(plan.unfinished).toBe(false);
    expect(plan.isRead('空')).toBe(true);
    expect(plan.done).toBe(1);
  });
});
