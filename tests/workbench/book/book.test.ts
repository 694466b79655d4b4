import { Book } from '../../../src/workbench/book/book';
import type { BookEvent } from '../../../src/workbench/book/events';
import { rectOf, SHEET_COLUMNS, SHEET_ROWS, WHOLE_SHEET, type Rect } from '../../../src/workbench/book/rect';
import type { Sheet } from '../../../src/workbench/book/sheet';
import type { CellStyle } from '../../../src/workbench/book/types';

let book: Book;
let sheet: Sheet;
let heard: BookEvent[];

beforeEach(() => {
  book = new Book();
  sheet = book.addSheet('甲');
  heard = [];
  book.subscribe((event) => heard.push(event));
});

const rows = (top: number, bottom = top): Rect => ({ top, bottom, left: 0, right: SHEET_COLUMNS - 1 });
const formula = (row: number, column: number, text: string): void => {
  sheet.write(rectOf(row, column), () => ({ value: null, formula: text }), 'user');
};

describe('cells of a sheet', () => {
  it('tell who wrote them, and what a single one held before', () => {
    sheet.fill(0, 0, [['旧']], 'user');
    sheet.fill(0, 0, [['新']], 'remote');
    expect(heard.map((event) => [event.type, event.origin])).toEqual([
      ['cells', 'user'],
      ['cells', 'remote'],
    ]);
    expect(heard[1]).toMatchObject({ change: 'RangeEdited', cell: { before: '旧', after: '新' } });
  });

  it('know what is used, with formats and without', () => {
    sheet.fill(4, 2, [[null, 1]]);
    sheet.restyle(rectOf(9, 0), (style) => ({ ...style, bold: true }), 'user');
    expect(sheet.usedRect(true)).toEqual(rectOf(4, 3));
    expect(sheet.usedRect()).toEqual({ top: 4, left: 0, bottom: 9, right: 3 });
    sheet.clearContents(rectOf(4, 3), 'user');
    expect(sheet.usedRect(true)).toBeUndefined();
  });

  it('take a hundred thousand rows of 24 cells', () => {
    const line = Array.from({ length: 24 }, (_, column) => column);
    sheet.fill(
      0,
      0,
      Array.from({ length: 100_000 }, () => line),
    );
    let sum = 0;
    sheet.forEachRow(0, 99_999, (_, values) => {
      for (const value of values) sum += Number(value);
    });
    expect(sum).toBe(27_600_000);
  });

  it('share their looks', () => {
    sheet.restyle(rectOf(0, 0, 50, 5), (style) => ({ ...style, bold: true }), 'user');
    sheet.restyle(rectOf(0, 0, 50, 5), (style) => ({ ...style, fill: '#FFFFFF' }), 'user');
    sheet.restyle(rectOf(60, 0), (style) => ({ ...style, fill: '#FFFFFF', bold: true }), 'user');
    expect(sheet.styleIndex(60, 0)).toBe(sheet.styleIndex(49, 4));
    expect(sheet.styleIndex(70, 0)).toBe(0);
  });

  it('take the look of their row where row and column differ, whichever came first', () => {
    const column: Rect = { top: 0, bottom: 1_048_575, left: 1, right: 1 };
    sheet.restyle(column, (style) => ({ ...style, numberFormat: '0.00' }), 'user');
    sheet.restyle(rows(3), (style) => ({ ...style, bold: true }), 'user');
    expect([sheet.style(3, 1), sheet.style(3, 2), sheet.style(4, 1)]).toEqual([
      { numberFormat: '0.00', bold: true },
      { bold: true },
      { numberFormat: '0.00' },
    ]);
  });
});

describe('the looks of whole rows and columns', () => {
  const columns = (left: number, right = left): Rect => ({ top: 0, bottom: SHEET_ROWS - 1, left, right });
  const bold = (style: CellStyle): CellStyle => ({ ...style, bold: true });

  it('leave no cell out that has a look of its own', () => {
    sheet.restyle(columns(1), (style) => ({ ...style, numberFormat: '0.00' }), 'user');
    sheet.restyle(rectOf(3, 1), () => ({ italic: true }), 'user');
    sheet.restyle(rows(3), bold, 'user');
    expect(sheet.style(3, 1)).toEqual({ italic: true, bold: true });
  });

  it('can be put back to the default in a single cell', () => {
    sheet.restyle(columns(1), bold, 'user');
    sheet.restyle(rectOf(3, 1), () => ({}), 'user');
    expect([sheet.style(2, 1), sheet.style(3, 1)]).toEqual([{ bold: true }, {}]);
  });

  it('change with the whole sheet without filling its rows', () => {
    sheet.restyle(rows(3), bold, 'user');
    sheet.restyle(WHOLE_SHEET, (style) => ({ ...style, italic: true }), 'user');
    expect([sheet.style(3, 9), sheet.style(4, 9)]).toEqual([{ bold: true, italic: true }, { italic: true }]);
    expect(sheet.usedRect()).toBeUndefined();
  });

  it('move with whole columns, whose newcomers look like the one before, and not with cells', () => {
    sheet.restyle(columns(1), bold, 'user');
    sheet.insert(rectOf(0, 0, 20, 1), 'column', 'user');
    expect([sheet.style(50, 1), sheet.style(50, 2)]).toEqual([{ bold: true }, {}]);
    sheet.insert(columns(2), 'column', 'user');
    sheet.insert(columns(0), 'column', 'user');
    expect([0, 1, 2, 3, 4].map((column) => sheet.style(50, column).bold === true)).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('rows and columns that come and go', () => {
  beforeEach(() => {
    sheet.fill(0, 0, [
      ['a', 'b', 'c'],
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });

  it('take everything along that lies on the sheet', () => {
    sheet.set('merges', [rectOf(1, 0, 1, 2)], 'user');
    sheet.set('freeze', { rows: 1, columns: 0 }, 'user');
    sheet.set('filter', { range: rectOf(0, 0, 3, 3), criteria: {} }, 'user');
    const rule = { kind: 'Custom', stopIfTrue: false, priority: 0, formula: '=$A2>1' };
    sheet.set('conditionalFormats', [{ id: '1', ranges: [rectOf(1, 0, 2, 3)], ...rule }], 'user');
    sheet.set(
      'validations',
      [{ ranges: [rectOf(2, 2)], type: 'List', formula1: '=$C$1:$C$2', ignoreBlanks: true }],
      'user',
    );
    sheet.hide('row', 2, 2, true, 'user');
    sheet.resize('row', 2, 2, 30, 'user');
    sheet.insert(rows(1), 'row', 'user');
    expect(sheet.value(2, 0)).toBe(1);
    expect(sheet.state).toMatchObject({
      merges: [rectOf(2, 0, 1, 2)],
      freeze: { rows: 1 },
      filter: { range: rectOf(0, 0, 4, 3) },
      conditionalFormats: [{ ranges: [rectOf(2, 0, 2, 3)], formula: '=$A3>1' }],
      validations: [{ ranges: [rectOf(3, 2)], formula1: '=$C$1:$C$3' }],
    });
    expect([sheet.isHidden('row', 3), sheet.size('row', 3), sheet.isHidden('row', 2)]).toEqual([true, 30, false]);
    expect(heard.at(-1)).toMatchObject({ type: 'cells', change: 'RowInserted', rect: rows(1) });
  });

  it('drop what is gone with them', () => {
    sheet.set('merges', [rectOf(1, 0, 1, 2)], 'user');
    sheet.remove(rows(1, 2), 'row', 'user');
    expect([sheet.state.merges, sheet.usedRect()]).toEqual([[], rectOf(0, 0, 1, 3)]);
  });

  it('move part of a row aside when only some cells are inserted', () => {
    sheet.insert(rectOf(1, 1), 'column', 'user');
    sheet.remove(rectOf(0, 0, 2, 1), 'row', 'user');
    expect([0, 1, 2].map((row) => [0, 1, 2, 3].map((column) => sheet.value(row, column)))).toEqual([
      [4, 'b', 'c', null],
      [null, null, 2, 3],
      [null, 5, 6, null],
    ]);
  });

  it('are followed by names and by formulas on other sheets', () => {
    const other = book.addSheet('乙');
    other.write(rectOf(0, 0), () => ({ value: 0, formula: '=甲!A3+A3' }), 'user');
    book.set('names', [{ name: '数', formula: '=甲!$A$3', visible: true, comment: '' }], 'user');
    sheet.insert(rows(0), 'row', 'user');
    expect([other.formula(0, 0), book.state.names[0]?.formula]).toEqual(['=甲!A4+A3', '=甲!$A$4']);
    book.renameSheet(sheet, '丙 丁');
    expect([other.formula(0, 0), book.state.names[0]?.formula]).toEqual(["='丙 丁'!A4+A3", "='丙 丁'!$A$4"]);
    book.deleteSheet(sheet);
    expect([other.formula(0, 0), book.state.names[0]?.formula]).toEqual(['=#REF!+A3', '=#REF!']);
  });
});

describe('sheets', () => {
  it('may be none at all', () => {
    book.deleteSheet(sheet);
    expect([book.sheets, book.activeSheet, book.selection()]).toEqual([[], undefined, undefined]);
  });

  it('pass the activity on when the active one goes, to one that can be seen', () => {
    book.addSheet('乙').set('visibility', 'Hidden', 'user');
    const third = book.addSheet('丙');
    book.deleteSheet(sheet);
    expect(book.activeSheet).toBe(third);
  });

  it('are numbered where no name is given, and are never dirty from looking', () => {
    const clean = new Book();
    clean.addSheet();
    clean.addSheet('Sheet3');
    expect(clean.addSheet().name).toBe('Sheet4');
    clean.set('dirty', false, 'user');
    const [first] = clean.sheets;
    if (first) clean.select(first, [rectOf(1, 1)]);
    expect(clean.state.dirty).toBe(false);
  });
});

describe('calculation', () => {
  it('is asked for what changed, and gives results back in one event', async () => {
    const asked: unknown[] = [];
    await book.calculateBy({
      calculate: (dirty) => {
        asked.push(dirty);
        return Promise.resolve([{ sheet: sheet.id, row: 0, column: 1, value: asked.length }]);
      },
    });
    sheet.fill(0, 0, [[1]]);
    formula(0, 1, '=A1');
    await book.settled();
    expect(asked).toEqual([
      [],
      [
        { sheet: sheet.id, rect: rectOf(0, 0) },
        { sheet: sheet.id, rect: rectOf(0, 1) },
      ],
    ]);
    expect(sheet.value(0, 1)).toBe(2);
    expect(heard.filter((event) => event.type === 'calculated')).toHaveLength(1);
  });

  it('waits until it is asked for when it is manual', async () => {
    let times = 0;
    await book.calculateBy({ calculate: () => Promise.resolve((times++, [])) });
    book.set('calculationMode', 'Manual', 'user');
    sheet.fill(0, 0, [[1]]);
    await book.settled();
    expect(times).toBe(1);
    await book.calculate();
    expect(times).toBe(2);
  });

  it('without an engine keeps the results that formulas came with', async () => {
    formula(0, 0, '=1+1');
    sheet.write(rectOf(0, 1), () => ({ value: 2, formula: '=1+1' }), 'user');
    await book.settled();
    expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([null, 2]);
  });
});
