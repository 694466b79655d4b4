import type { Edit, Mark } from '../../../src/model/workbook';
import type { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import type { Sheet } from '../../../src/workbench/book/sheet';
import { faultOf } from '../adapter';
import { blankDesign, valueRows } from '../designs';
import { excelHost } from './office';

const office = excelHost({ calculates: false });

/** A workbook somebody listens to, with two sheets. */
async function listened(): Promise<{ workbook: ExcelWorkbook; edits: Edit[]; stop: () => void; sheet: Sheet }> {
  const workbook = office.workbook();
  await workbook.write(blankDesign('台账', { rows: valueRows(['a', 1], ['b', 2], ['c', 3]) }));
  await workbook.write(blankDesign('封面', { rows: valueRows(['x']) }));
  const edits: Edit[] = [];
  const stop = workbook.onEdit((edit) => edits.push(edit));
  expect(await workbook.handlerCount()).toBeGreaterThan(2);
  const sheet = office.now.book.sheet('台账');
  if (!sheet) throw new Error('No sheet');
  return { workbook, edits, stop, sheet };
}

/** Events travel, and names of sheets are asked for: a moment. */
const moment = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 120);
  });

describe('edits in Excel', () => {
  test('typing and pasting are told with their cells, by whom', async () => {
    const { edits, sheet } = await listened();
    sheet.fill(1, 1, [[7]], 'user');
    sheet.fill(
      1,
      0,
      [
        ['p', 8],
        ['q', 9],
      ],
      'remote',
    );
    await moment();
    expect(edits).toEqual([
      { sheet: '台账', range: { top: 1, left: 1, bottom: 1, right: 1 }, by: 'user' },
      { sheet: '台账', range: { top: 1, left: 0, bottom: 2, right: 1 }, by: 'coauthor' },
    ]);
  });

  test('rows put in or taken out concern the whole sheet', async () => {
    const { edits, sheet } = await listened();
    sheet.insert({ top: 1, left: 0, bottom: 1, right: 16_383 }, 'row', 'user');
    sheet.remove({ top: 0, left: 1, bottom: 1_048_575, right: 1 }, 'column', 'user');
    await moment();
    expect(edits).toEqual([
      { sheet: '台账', by: 'user' },
      { sheet: '台账', by: 'user' },
    ]);
  });

  test('sheets added or deleted by people are edits of no sheet; a new name is noticed at the next edit', async () => {
    const { edits, sheet } = await listened();
    const added = office.now.book.addSheet('新', 'user');
    office.now.book.deleteSheet(added, 'user');
    office.now.book.renameSheet(sheet, '项目台账', 'user');
    await moment();
    // The library on npm knows no event of new names (ExcelApi 1.17).
    expect(edits).toEqual([{ by: 'user' }, { by: 'user' }]);
    sheet.fill(0, 0, [['z']], 'user');
    await moment();
    expect(edits.slice(2)).toEqual([
      { by: 'user' },
      { sheet: '项目台账', range: { top: 0, left: 0, bottom: 0, right: 0 }, by: 'user' },
    ]);
  });

  test('what we do ourselves is no edit: writing, replacing, marking, clearing', async () => {
    const { workbook, edits } = await listened();
    const range: Mark['range'] = { top: 0, left: 0, bottom: 0, right: 0 };
    await workbook.write(blankDesign('汇总', { rows: valueRows(['s']) }));
    await workbook.write(blankDesign('汇总', { rows: valueRows(['t']) }));
    await workbook.mark([{ sheet: '台账', range, severity: 'error' }], blankDesign('问题', { rows: valueRows(['f']) }));
    await workbook.clearMarks();
    await moment();
    expect(edits).toEqual([]);
  });

  test('handlers are registered once, and are gone when nobody listens', async () => {
    const { workbook, stop, sheet } = await listened();
    const count = await workbook.handlerCount();
    const more: Edit[] = [];
    const stopMore = workbook.onEdit((edit) => more.push(edit));
    expect(await workbook.handlerCount()).toBe(count);
    stop();
    sheet.fill(0, 0, [['once']], 'user');
    await moment();
    expect(more).toHaveLength(1);
    stopMore();
    expect(await workbook.handlerCount()).toBe(0);
    expect(office.now.session.subscriptions.count).toBe(0);
  });

  test('when Excel takes no handlers, listeners learn that they hear nothing', async () => {
    const workbook = office.workbook();
    office.now.host.faults.on({ name: 'sessionExpired', batches: 1 });
    const edits: Edit[] = [];
    workbook.onEdit((edit) => edits.push(edit));
    expect(await workbook.handlerCount()).toBe(0);
    expect(edits).toEqual([{ by: 'user' }]);
    workbook.onEdit(() => undefined);
    expect(await workbook.handlerCount()).toBeGreaterThan(0);
  });

  test('when Excel took no handlers, the next reading asks it again', async () => {
    const workbook = office.workbook();
    office.now.host.faults.on({ name: 'sessionExpired', batches: 1 });
    workbook.onEdit(() => undefined);
    expect(await workbook.handlerCount()).toBe(0);
    for await (const grid of workbook.read()) expect(grid.name).toBeTruthy();
    expect(await workbook.handlerCount()).toBeGreaterThan(0);
  });
});

describe('cells in Excel', () => {
  test('rectangles are read again in one batch', async () => {
    const { workbook, sheet } = await listened();
    sheet.write({ top: 0, left: 2, bottom: 0, right: 2 }, () => ({ value: 4, formula: '=B1+3' }), 'user');
    await moment();
    office.now.host.counters.reset();
    const patches = await workbook.readCells([
      { sheet: '台账', range: { top: 0, left: 0, bottom: 1, right: 2 } },
      { sheet: '封面', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
    expect(office.now.host.counters.now.batches).toBe(1);
    expect(patches.map(({ values }) => values)).toEqual([
      [
        ['a', 1, 4],
        ['b', 2, null],
      ],
      [['x']],
    ]);
    expect(patches[0]?.formulas.get('C1')).toBe('B1+3');
    expect(await workbook.readCells([])).toEqual([]);
    expect(
      (await faultOf(workbook.readCells([{ sheet: '没有', range: { top: 0, left: 0, bottom: 0, right: 0 } }])))?.code,
    ).toBe('missing');
  });

  test('what is pasted in bulk is read in parts where Excel refuses it as a whole', async () => {
    const { workbook, sheet } = await listened();
    const values = Array.from({ length: 900 }, (_, row) => [row, `名${row}`, null]);
    sheet.fill(0, 0, values, 'user');
    await moment();
    office.now.host.limits.payload = 20_000;
    const range = { top: 0, left: 0, bottom: 899, right: 2 };
    const [patch, other] = await workbook.readCells([
      { sheet: '台账', range },
      { sheet: '封面', range: { top: 0, left: 0, bottom: 0, right: 0 } },
    ]);
    expect(patch?.range).toEqual(range);
    expect(patch?.values).toEqual(values);
    expect(other?.values).toEqual([['x']]);
  });

  test('the selection is told, of several areas the first', async () => {
    const { workbook, sheet } = await listened();
    office.now.book.select(sheet, [{ top: 1, left: 0, bottom: 2, right: 1 }], 'user');
    expect(await workbook.selection()).toEqual({ sheet: '台账', range: { top: 1, left: 0, bottom: 2, right: 1 } });
    office.now.book.select(
      sheet,
      [
        { top: 2, left: 1, bottom: 2, right: 1 },
        { top: 0, left: 0, bottom: 0, right: 0 },
      ],
      'user',
    );
    expect((await workbook.selection()).range).toEqual({ top: 2, left: 1, bottom: 2, right: 1 });
  });

  test('revealing shows the sheet and selects the cells; hidden and missing sheets are told', async () => {
    const { workbook, sheet } = await listened();
    const range = { top: 2, left: 1, bottom: 2, right: 1 };
    await workbook.reveal({ sheet: '台账', range });
    expect(office.now.book.activeSheet).toBe(sheet);
    expect(office.now.book.selection()?.areas).toEqual([range]);
    sheet.set('visibility', 'Hidden', 'user');
    const hidden = await faultOf(workbook.reveal({ sheet: '台账', range }));
    expect(hidden?.text.zh).toContain('台账');
    expect(hidden?.text.zh).toContain('取消隐藏');
    expect((await faultOf(workbook.reveal({ sheet: '没有', range })))?.code).toBe('missing');
  });

  test('undo is kept from ExcelApi 1.19 on', () => {
    expect(office.workbook().keepsUndo).toBe(true);
  });
});
