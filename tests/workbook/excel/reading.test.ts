import { insertSample } from '../../../src/actions/sample';
import { PENDING, type Grid } from '../../../src/model/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { gridOf, gridsOf } from '../adapter';
import { contentOf, put } from './books';
import { excelHost } from './office';

const office = excelHost({ calculates: false });

const grid = (name: string, more: Partial<Grid> = {}): Grid => ({
  name,
  visibility: 'visible',
  values: [],
  formulas: new Map(),
  formats: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  protected: false,
  date1904: false,
  ...more,
});
const sample = (async () => {
  const memory = new MemoryWorkbook();
  await insertSample(memory, { year: 2011, lang: 'zh' });
  return gridsOf(memory);
})();

/** A register as large ones are: number, two texts, two amounts, a date, a remark. */
const register = (rows: number): Grid['values'] => [
  ['2011年对口帮扶项目台账'],
  ['序号', '项目名称', '建设单位', '总投资', '已到位', '批准日期', '备注'],
  ...Array.from({ length: rows }, (_, row) => [
    row + 1,
    `示例项目${row}`,
    '某旗教育局',
    row * 1.25,
    row,
    40544 + (row % 365),
    row % 7 === 0 ? '按批文执行' : null,
  ]),
];
const registerFormats = (rows: number): Map<string, string> =>
  new Map(Array.from({ length: rows }, (_, row) => [`F${row + 3}`, 'yyyy-mm-dd']));

describe('reading from Excel', () => {
  test('the workbook of 2011 costs three batches and reads as it stands', async () => {
    const grids = await sample;
    for (const each of grids) put(office.now.book, each);
    const before = contentOf(office.now.book);
    office.now.host.counters.reset();
    const read = await gridsOf(office.workbook());
    expect(office.now.host.counters.now.batches).toBe(3);
    expect(contentOf(office.now.book)).toEqual(before);
    expect(read.map(({ name }) => name)).toEqual(grids.map(({ name }) => name));
    for (const [index, each] of read.entries()) {
      const expected = grids[index];
      expect({ ...each, merges: new Set(each.merges.map((merge) => JSON.stringify(merge))) }).toEqual({
        ...expected,
        merges: new Set(expected?.merges.map((merge) => JSON.stringify(merge))),
      });
    }
  });

  test('a register of 30,000 rows comes in blocks, with progress, and within the number of batches', async () => {
    const rows = 30_000;
    const values = register(rows);
    put(office.now.book, grid('大', { values, formats: registerFormats(rows) }));
    put(office.now.book, grid('小', { values: register(3) }));
    const { host } = office.now;
    host.limits.payload = 600_000;
    host.counters.reset();
    const done: number[] = [];
    const read: Grid[] = [];
    for await (const each of office.workbook().read(undefined, { progress: (share) => done.push(share) }))
      read.push(each);
    // The limit is set lower than Excel's so that the test is quick: blocks are cut by refusals alone.
    expect(read.map(({ name }) => name)).toEqual(['大', '小']);
    expect(read[0]?.values).toEqual(values.map((row) => withoutEnd(row)));
    expect(read[0]?.formats.size).toBe(rows);
    expect(new Set(done).size).toBeGreaterThan(4);
    expect(done.at(-1)).toBe(1);
  });

  test('a large sheet keeps to 2 + ⌈1.5 × bytes / limit⌉ batches, without a refusal', async () => {
    const rows = 60_000;
    put(office.now.book, grid('大', { values: register(rows), formats: registerFormats(rows) }));
    const { host } = office.now;
    host.counters.reset();
    await gridsOf(new ExcelWorkbook());
    const { batches, bytesOut } = host.counters.now;
    expect(bytesOut).toBeGreaterThan(host.limits.payload);
    expect(batches).toBeGreaterThan(3);
    expect(batches).toBeLessThanOrEqual(2 + Math.ceil((1.5 * bytesOut) / host.limits.payload));
  });

  test('values that come as null, as above 5,000,000 cells, are read again in smaller blocks', async () => {
    const values = register(2_000);
    put(office.now.book, grid('大', { values }));
    office.now.host.limits.readCells = 5_000;
    const read = await gridOf(office.workbook(), '大');
    expect(read.values).toEqual(values.map((row) => withoutEnd(row)));
  });

  test.each([
    [new Set([3, 4]), new Set<number>()],
    [new Set<number>(), new Set([2])],
    [new Set([0, 1, 2, 3, 4, 5]), new Set([0, 1])],
  ])('hidden rows %p and columns %p', async (hiddenRows, hiddenColumns) => {
    const values = Array.from({ length: 6 }, (_, row) => [row, 'x', 'y']);
    put(office.now.book, grid('藏', { values, hiddenRows, hiddenColumns }));
    const read = await gridOf(office.workbook(), '藏');
    expect(read.hiddenRows).toEqual(hiddenRows);
    expect(read.hiddenColumns).toEqual(hiddenColumns);
  });

  test('error values are told from texts that look like them, on protected sheets too', async () => {
    const values = [['#N/A', { error: '#N/A' }, '#REF!', { error: '#DIV/0!' }, { error: '#BUSY!' }]];
    put(office.now.book, grid('误', { values, formulas: new Map([['D1', '1/0']]) }));
    put(office.now.book, grid('锁', { values, formulas: new Map([['D1', '1/0']]), protected: true }));
    for (const read of await gridsOf(office.workbook())) {
      expect(read.values).toEqual([['#N/A', { error: '#N/A' }, '#REF!', { error: '#DIV/0!' }, PENDING]]);
      expect([...read.formulas]).toEqual([['D1', '1/0']]);
    }
  });

  test('formulas without a value are pending, empty texts of formulas are texts, blanks are blanks', async () => {
    put(
      office.now.book,
      grid('式', {
        values: [[null, '', null, 5, '=1+1']],
        formulas: new Map([
          ['A1', 'B9'],
          ['B1', 'IF(1,"")'],
          ['D1', '2+3'],
        ]),
      }),
    );
    const read = await gridOf(office.workbook(), '式');
    expect(read.values).toEqual([[PENDING, '', null, 5, '=1+1']]);
    expect(Object.fromEntries(read.formulas)).toEqual({ A1: 'B9', B1: 'IF(1,"")', D1: '2+3' });
  });

  test('a sheet whose values begin further down and to the right keeps its addresses', async () => {
    put(
      office.now.book,
      grid('远', { values: [[], [], [null, null, 40730]], formats: new Map([['C3', 'yyyy-mm-dd']]) }),
    );
    const read = await gridOf(office.workbook(), '远');
    expect(read.values).toEqual([[], [], [null, null, 40730]]);
    expect(Object.fromEntries(read.formats)).toEqual({ C3: 'yyyy-mm-dd' });
  });

  test('dates from 1904 are told', async () => {
    put(office.now.book, grid('表', { values: [[1]] }));
    office.now.book.set('date1904', true, 'user');
    expect((await gridOf(office.workbook(), '表')).date1904).toBe(true);
  });

  test('cancelling stops at once, also while Excel is silent', async () => {
    put(office.now.book, grid('表', { values: [[1]] }));
    const controller = new AbortController();
    office.now.host.faults.on({ name: 'silent' });
    const reading = gridsOfSignal(new ExcelWorkbook({ answerWithin: 60_000 }), controller.signal);
    setTimeout(() => {
      controller.abort();
    }, 30);
    await expect(reading).rejects.toThrow(/abort/i);
  });
});

const withoutEnd = (row: Grid['values'][number]): Grid['values'][number] => {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return row.slice(0, length);
};

async function gridsOfSignal(workbook: ExcelWorkbook, signal: AbortSignal): Promise<void> {
  for await (const each of workbook.read(undefined, { signal })) expect(each.name).toBeDefined();
}
