import type { CellChange } from '../../../src/model/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { faultOf } from '../adapter';
import { blankDesign, valueRows } from '../designs';
import { contentOf } from './books';
import { excelHost } from './office';

const office = excelHost({ calculates: false });
const change = (row: number, column: number, from: string | number, to: string | number): CellChange => ({
  sheet: '台账',
  ...{ row, column, from: { value: from }, to: { value: to } },
});
const CHANGES = [change(0, 1, '１', 1), change(1, 1, '２', 2), { ...change(0, 0, '丙 ', '丙'), sheet: '别表' }];

async function ordinary(): Promise<ExcelWorkbook> {
  const workbook = new ExcelWorkbook({ answerWithin: 500 });
  await workbook.write(blankDesign('台账', { rows: valueRows(['甲', '１'], ['乙', '２']) }));
  await workbook.write(blankDesign('别表', { rows: valueRows(['丙 ']) }));
  return workbook;
}

describe('changing cells in Excel', () => {
  test('takes few batches, however many cells', async () => {
    const workbook = new ExcelWorkbook();
    const rows = Array.from({ length: 400 }, (_, row) => [row % 2, `${row}`]);
    await workbook.write(blankDesign('台账', { rows: valueRows(...rows) }));
    const { counters } = office.now.host;
    const before = counters.now.batches;
    expect(await workbook.changeCells(rows.map((_, row) => change(row, 1, `${row}`, row)))).toEqual([]);
    expect(counters.now.batches - before).toBeLessThanOrEqual(6);
  });

  test('a protected sheet is one sentence, and the sheets before it are as they were', async () => {
    const workbook = await ordinary();
    office.now.book.sheet('别表')?.set('protection', { options: {} }, 'user');
    const before = contentOf(office.now.book);
    const fault = await faultOf(workbook.changeCells(CHANGES));
    expect(fault?.code).toBe('protected');
    expect(fault?.text.zh).toContain('未作任何修改');
    expect(contentOf(office.now.book)).toEqual(before);
  });

  test('somebody who is typing is told at once', async () => {
    const workbook = await ordinary();
    const before = contentOf(office.now.book);
    office.now.host.faults.on({ name: 'cellEdit' });
    const fault = await faultOf(workbook.changeCells(CHANGES));
    office.now.host.faults.off();
    expect(fault?.code).toBe('busy');
    expect(contentOf(office.now.book)).toEqual(before);
    expect(await workbook.changeCells(CHANGES)).toEqual([]);
  });

  test.each([0, 1, 2, 3])('a fault at batch %i leaves nothing half-written', async (passed) => {
    const workbook = await ordinary();
    const before = contentOf(office.now.book);
    const { faults, counters } = office.now.host;
    let batches = 0;
    if (passed === 0) faults.on({ name: 'action', batches: 1 });
    const stop = counters.changes.subscribe(() => {
      batches += 1;
      if (batches === passed) faults.on({ name: 'action', batches: 1 });
    });
    const fault = await faultOf(workbook.changeCells(CHANGES));
    stop();
    faults.off();
    expect(fault?.code).toBe('unknown');
    expect(contentOf(office.now.book)).toEqual(before);
  });

  test('is no edit of anybody’s', async () => {
    const workbook = await ordinary();
    const edits: unknown[] = [];
    const stop = workbook.onEdit((edit) => edits.push(edit));
    await workbook.handlerCount();
    await workbook.changeCells(CHANGES);
    await new Promise((resolve) => setTimeout(resolve, 50));
    stop();
    expect(edits).toEqual([]);
  });
});
