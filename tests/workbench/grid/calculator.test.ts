import { Book } from '../../../src/workbench/book/book';
import { rectOf } from '../../../src/workbench/book/rect';
import type { Scalar } from '../../../src/workbench/book/types';
import { Engine } from '../../../src/workbench/grid/univer/engine';
import { UniverCalculator, type FunctionLibrary } from '../../../src/workbench/grid/calculator';

/** A book of one sheet whose formulas are calculated from now on. */
async function bookOf(cells: readonly (readonly Scalar[])[], functions?: FunctionLibrary) {
  const book = new Book();
  const sheet = book.addSheet('甲');
  sheet.fill(0, 0, cells);
  const calculator = new UniverCalculator(book);
  if (functions) calculator.use(functions);
  await book.calculateBy(calculator);
  open.push(calculator);
  return { book, sheet };
}

const open: UniverCalculator[] = [];
afterEach(() => {
  for (const calculator of open.splice(0)) calculator.dispose();
});

const enter = (
  sheet: ReturnType<Book['addSheet']>,
  row: number,
  column: number,
  formula: string,
  value: Scalar = 0,
) => {
  sheet.write(rectOf(row, column), () => ({ value, formula }), 'user');
};

describe('the calculator', () => {
  it('calculates what was entered and what depends on it', async () => {
    const { book, sheet } = await bookOf([[1, 2, 3]]);
    enter(sheet, 1, 0, '=SUM(A1:C1)');
    enter(sheet, 2, 0, '=A2*2');
    await book.settled();
    expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual([6, 12]);
    sheet.fill(0, 0, [[10]]);
    await book.settled();
    expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual([15, 30]);
    enter(sheet, 1, 0, '=MAX(A1:C1)');
    await book.settled();
    expect([sheet.value(1, 0), sheet.value(2, 0)]).toEqual([10, 20]);
    sheet.fill(1, 0, [[1]]);
    await book.settled();
    expect(sheet.value(2, 0)).toBe(2);
  });

  it('has nothing to do for plain values on a new sheet, until a formula stands there or names it', async () => {
    const { book, sheet } = await bookOf([[1, 2]]);
    enter(sheet, 1, 0, '=SUM(A1:B1)');
    await book.settled();
    const built = jest.spyOn(Engine.prototype, 'calculate');
    const added = book.addSheet('清单');
    added.fill(0, 0, [[5, 6]]);
    book.renameSheet(added, '问题清单');
    await book.settled();
    expect(built).not.toHaveBeenCalled();
    built.mockRestore();

    enter(sheet, 2, 0, "=SUM('问题清单'!A1:B1)+A2");
    await book.settled();
    expect(sheet.value(2, 0)).toBe(14);
    added.fill(0, 0, [[10]]);
    await book.settled();
    expect(sheet.value(2, 0)).toBe(19);

    const other = book.addSheet('又');
    other.fill(0, 0, [[2]]);
    enter(other, 1, 0, '=A1*3');
    await book.settled();
    expect(other.value(1, 0)).toBe(6);
    book.deleteSheet(book.addSheet('空'));
    sheet.fill(0, 0, [[0]]);
    await book.settled();
    expect(sheet.value(2, 0)).toBe(18);
  });

  it('keeps what a file says until something the formula reads changes', async () => {
    const book = new Book();
    const sheet = book.addSheet('甲');
    sheet.fill(0, 0, [[1, 5]]);
    enter(sheet, 1, 0, '=A1+1', 99);
    enter(sheet, 1, 1, '=B1+1', 98);
    const calculator = new UniverCalculator(book);
    open.push(calculator);
    await book.calculateBy(calculator);
    expect([sheet.value(1, 0), sheet.value(1, 1)]).toEqual([99, 98]);
    sheet.fill(0, 0, [[2]]);
    await book.settled();
    expect([sheet.value(1, 0), sheet.value(1, 1)]).toEqual([3, 98]);
  });

  it('follows rows that move, sheets that are renamed and names', async () => {
    const { book, sheet } = await bookOf([[1], [2], [3]]);
    const other = book.addSheet('乙 表');
    enter(other, 0, 0, '=SUM(甲!A1:A3)');
    book.set('names', [{ name: '总数', formula: "='乙 表'!$A$1", visible: true, comment: '' }], 'user');
    enter(other, 1, 0, '=总数*10');
    await book.settled();
    expect([other.value(0, 0), other.value(1, 0)]).toEqual([6, 60]);
    sheet.insert({ top: 1, bottom: 1, left: 0, right: 16383 }, 'row', 'user');
    sheet.fill(1, 0, [[4]]);
    await book.settled();
    expect([other.formula(0, 0), other.value(0, 0), other.value(1, 0)]).toEqual(['=SUM(甲!A1:A4)', 10, 100]);
    book.renameSheet(sheet, '丙');
    sheet.fill(0, 0, [[2]]);
    await book.settled();
    expect([other.formula(0, 0), other.value(0, 0)]).toEqual(['=SUM(丙!A1:A4)', 11]);
  });

  it('finishes when cells move while it calculates', async () => {
    const { book, sheet } = await bookOf([[1], [2]]);
    enter(sheet, 4, 0, '=SUM(A1:A2)');
    await book.settled();
    sheet.fill(0, 0, [[5]]);
    const settled = book.settled();
    await Promise.resolve();
    sheet.insert({ top: 0, bottom: 0, left: 0, right: 16383 }, 'row', 'addin');
    book.addSheet('丁', 'addin');
    await settled;
    await book.settled();
    expect([sheet.formula(5, 0), sheet.value(5, 0)]).toEqual(['=SUM(A2:A3)', 7]);
  });

  it.each<[string, Scalar]>([
    ['=SUMIFS(C1:C4,A1:A4,"甲",B1:B4,">1")', 30],
    ['=SUMPRODUCT((A1:A4="甲")*C1:C4)', 40],
    ['=COUNTIFS(A1:A4,"乙",C1:C4,"<>")', 2],
    ['=IF(COUNTA(A1:A4)=4,"全","缺")', '全'],
    ['=IFERROR(1/0,"无")', '无'],
    ['=INDEX(C1:C4,MATCH("乙",A1:A4,0))', 20],
    ['=SUM(OFFSET(C1,1,0,2,1))', 50],
    ['=SUM(INDIRECT("C1:C2"))', 30],
    ['=ROUND(0.285,2)', 0.29],
    ['=ROUND(-2.5,0)', -3],
    ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
    ['=TEXT(DATE(2011,5,1),"yyyy-mm-dd")', '2011-05-01'],
    ['=ROW(A7)-ROW()', -2],
    ['=SUBTOTAL(9,C1:C4)', 100],
    ['=DATE(2011,12,31)-DATE(2011,1,1)', 364],
    ['=YEAR(40664)&"/"&MONTH(40664)&"/"&DAY(40664)', '2011/5/1'],
    ['=DATEDIF(DATE(2010,7,19),DATE(2011,7,18),"m")', 11],
    ['=LEN("结对帮扶")', 4],
    ['=1/0', { error: '#DIV/0!' }],
    ['=VLOOKUP("丙",A1:C4,3,FALSE)', { error: '#N/A' }],
    ['=A1=B1', false],
  ])('%s is %j', async (formula, expected) => {
    const { book, sheet } = await bookOf([
      ['甲', 1, 10],
      ['乙', 2, 20],
      ['甲', 3, 30],
      ['乙', 4, 40],
    ]);
    enter(sheet, 8, 5, formula);
    await book.settled();
    expect(sheet.value(8, 5)).toEqual(expected);
  });

  it('calls custom functions with dotted names, values and ranges, and says where they stand', async () => {
    const calls: unknown[] = [];
    const { book, sheet } = await bookOf(
      [
        [1, 2],
        [3, '四'],
      ],
      {
        names: new Map([['TEST.PAIR', 'a pair']]),
        call: (name, args, cell) => {
          calls.push([name, args, cell.row, cell.column]);
          return Promise.resolve(args.length > 1 ? 'two' : { error: '#N/A' });
        },
      },
    );
    enter(sheet, 4, 1, '=TEST.PAIR(A1:B2,7)');
    enter(sheet, 5, 1, '=test.pair("x")');
    enter(sheet, 6, 1, '=B5&"!"');
    await book.settled();
    expect(calls).toContainEqual([
      'TEST.PAIR',
      [
        [
          [1, 2],
          [3, '四'],
        ],
        7,
      ],
      4,
      1,
    ]);
    expect([sheet.value(4, 1), sheet.value(5, 1), sheet.value(6, 1)]).toEqual(['two', { error: '#N/A' }, 'two!']);
  });
});
