import { rectOf } from '../../../src/workbench/book/rect';
import type { Sheet } from '../../../src/workbench/book/sheet';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';

let page: OfficeInProcess;
let sheet: Sheet;

beforeEach(async () => {
  page = await startOffice();
  sheet = page.book.addSheet('甲');
});
afterEach(() => {
  page.dispose();
});

/** Until what happened was told, on a busy machine too. */
const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

/** Listens to changes of all sheets; the list grows as they are told. */
async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const heard: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return heard;
}

describe('changes', () => {
  it('say who made them: this add-in, somebody here, or a co-author', async () => {
    const heard = await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1:B1').values = [[1, 2]];
      await context.sync();
    });
    sheet.fill(1, 0, [[3, 4]], 'user');
    sheet.fill(2, 0, [[5, 6]], 'remote');
    await told();
    expect(heard.map(({ address, source, triggerSource }) => [address, source, triggerSource])).toEqual([
      ['A1:B1', 'Local', 'ThisLocalAddin'],
      ['A2:B2', 'Local', 'Unknown'],
      ['A3:B3', 'Remote', 'Unknown'],
    ]);
    expect(heard.map(({ worksheetId, changeType }) => [worksheetId, changeType])).toEqual(
      Array(3).fill([sheet.id, 'RangeEdited']),
    );
  });

  it('reach one listener when another has left', async () => {
    const heard = await listen();
    const leave = await Excel.run(async (context) => {
      const other = context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
      return other;
    });
    leave.remove();
    await leave.context.sync();
    sheet.fill(0, 0, [['新']], 'user');
    await told();
    expect(heard).toHaveLength(1);
    expect(page.session.subscriptions.count).toBe(1);
  });

  it('tell what one cell held and holds, of several cells nothing', async () => {
    sheet.fill(0, 0, [['旧', 1]]);
    const heard = await listen();
    sheet.fill(0, 0, [['新']], 'user');
    sheet.fill(0, 0, [['新', 2]], 'user');
    await told();
    expect(heard[0]?.details).toEqual({
      valueBefore: '旧',
      valueAfter: '新',
      valueTypeBefore: 'String',
      valueTypeAfter: 'String',
    });
    expect(heard[1]?.details).toBeUndefined();
  });

  it('tell of rows that were inserted and cells that moved', async () => {
    const heard = await listen();
    sheet.insert({ ...rectOf(2, 0), right: 16_383 }, 'row', 'user');
    sheet.remove(rectOf(0, 0, 2, 2), 'row', 'user');
    await told();
    expect(heard.map((event) => [event.changeType, event.address])).toEqual([
      ['RowInserted', '3:3'],
      ['CellDeleted', 'A1:B2'],
    ]);
    expect(heard[1]?.changeDirectionState).toEqual({ deleteShiftDirection: 'Up' });
  });

  it('lead back to the cells', async () => {
    const heard = await listen();
    sheet.fill(4, 1, [[7, 8]], 'user');
    await told();
    await Excel.run(async (context) => {
      const range = heard[0]?.getRange(context);
      range?.load('values');
      await context.sync();
      expect(range?.values).toEqual([[7, 8]]);
    });
  });

  it('are told after the batch that made them, and not once the listener is gone', async () => {
    const order: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        order.push('told');
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1').values = [[1]];
      await context.sync();
      order.push('done');
    });
    await told();
    expect(order).toEqual(['done', 'told']);
    expect(page.session.subscriptions.count).toBe(1);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    expect(page.session.subscriptions.count).toBe(0);
    sheet.fill(0, 0, [[9]], 'user');
    await told();
    expect(order).toHaveLength(2);
  });

  it('are silent while the add-in switches events off', async () => {
    const heard = await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    sheet.fill(0, 0, [[1]], 'user');
    await told();
    expect(heard).toEqual([]);
  });
});

describe('rows that are hidden and shown', () => {
  it('are told, other heights are not', async () => {
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onRowHiddenChanged.add(({ address, changeType }) => {
        heard.push(`${address} ${changeType}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    sheet.resize('row', 0, 3, 30, 'user');
    sheet.hide('row', 1, 2, true, 'user');
    sheet.hide('row', 2, 2, false, 'user');
    await told();
    expect(heard).toEqual(['2:3 Hidden', '3:3 Unhidden']);
  });
});

describe('sheets and selection', () => {
  it('tell of sheets that come, go, are renamed and shown', async () => {
    const heard: string[] = [];
    const hear = (event: { readonly type: string }): Promise<void> => {
      heard.push(event.type);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear);
      worksheets.onDeleted.add(hear);
      worksheets.onNameChanged.add(hear);
      worksheets.onActivated.add(hear);
      worksheets.onDeactivated.add(hear);
      await context.sync();
    });
    const other = page.book.addSheet('乙', 'user');
    page.book.renameSheet(other, '丙', 'user');
    page.book.activate(other, 'user');
    page.book.deleteSheet(other, 'user');
    await told();
    expect(heard).toEqual([
      'WorksheetAdded',
      'WorksheetNameChanged',
      'WorksheetDeactivated',
      'WorksheetActivated',
      'WorksheetActivated',
      'WorksheetDeleted',
    ]);
  });

  it('tell what is selected, of a sheet and of the workbook', async () => {
    const heard: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.onSelectionChanged.add(() => {
        heard.push('workbook');
        return Promise.resolve();
      });
      context.workbook.worksheets.getItem('甲').onSelectionChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    page.book.select(sheet, [rectOf(3, 1, 2, 2)], 'user');
    await told();
    expect(heard).toEqual(['B4:C5', 'workbook']);
    await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      expect(range.address).toBe('甲!B4:C5');
    });
  });

  it('tell of calculated results without calling them changes', async () => {
    const heard = await listen();
    const calculated: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').onCalculated.add(({ address }) => {
        calculated.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    sheet.write(rectOf(0, 1), () => ({ value: null, formula: '=A1+1' }), 'user');
    await page.book.calculateBy({
      calculate: () => Promise.resolve([{ sheet: sheet.id, row: 0, column: 1, value: 1 }]),
    });
    await told();
    expect(calculated).toEqual(['B1']);
    expect(heard.map(({ address }) => address)).toEqual(['B1']);
    expect(sheet.value(0, 1)).toBe(1);
  });
});
