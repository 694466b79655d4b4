import { startOffice, type OfficeInProcess } from '../../../support/officeHost';
import { parseRect } from '../../../../src/workbench/book/address';
import type { Sheet } from '../../../../src/workbench/book/sheet';

let page: OfficeInProcess;
let sheet: Sheet;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  sheet = page.book.addSheet('甲 乙');
});
afterEach(() => {
  page.dispose();
});

describe('several areas', () => {
  it('know their addresses, count their cells, and are ranges one by one', async () => {
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('甲 乙').getRanges("A1:B2, '甲 乙'!D4,F:F");
      areas.load('address,areaCount,cellCount,isEntireColumn,areas/items/address');
      areas.worksheet.load('name');
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount, areas.isEntireColumn, areas.worksheet.name]).toEqual([
        "'甲 乙'!A1:B2,'甲 乙'!D4,'甲 乙'!F:F",
        3,
        5 + 1_048_576,
        false,
        '甲 乙',
      ]);
      expect(areas.areas.items.map((range) => range.address)).toEqual(["'甲 乙'!A1:B2", "'甲 乙'!D4", "'甲 乙'!F:F"]);
    });
  });

  it('are formatted at once', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲 乙').getRanges('A1,C1:C2').format.fill.color = '#FF0000';
      await context.sync();
    });
    expect([sheet.style(0, 0).fill, sheet.style(0, 1).fill, sheet.style(1, 2).fill]).toEqual([
      '#FF0000',
      undefined,
      '#FF0000',
    ]);
  });

  it('are found again in later batches, and where cells have moved', async () => {
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('甲 乙').getRanges('A2,C2');
      await context.sync();
      context.workbook.worksheets.getItem('甲 乙').getRange('1:1').insert('Down');
      areas.load('address');
      await context.sync();
      expect(areas.address).toBe("'甲 乙'!A3,'甲 乙'!C3");
    });
  });

  it('meet others', async () => {
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('甲 乙').getRanges('A1:C3,E1:E9');
      const shared = areas.getIntersectionOrNullObject('B2:E5').load('address');
      const apart = areas.getIntersectionOrNullObject('H1');
      const rows = areas.getEntireRow().load('address');
      await context.sync();
      expect(shared.address).toBe("'甲 乙'!B2:C3,'甲 乙'!E2:E5");
      expect(apart.isNullObject).toBe(true);
      expect(rows.address).toBe("'甲 乙'!1:3,'甲 乙'!4:9");
    });
  });

  it('that people have selected', async () => {
    page.book.select(
      sheet,
      [parseRect('A1:A3'), parseRect('C1')].flatMap((rect) => rect ?? []),
    );
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRanges().load('address');
      await context.sync();
      expect(selected.address).toBe("'甲 乙'!A1:A3,'甲 乙'!C1");
      context.workbook.getSelectedRange().load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidSelection' });
    });
  });

  it('cannot be read from what is no address', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲 乙').getRanges('A1,一二三').load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});

describe('special cells', () => {
  const find = (type: `${Excel.SpecialCellType}`, values?: `${Excel.SpecialCellValueType}`): Promise<string | null> =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲 乙').getRange();
      const found = range.getSpecialCellsOrNullObject(type, values).load('address');
      await context.sync();
      return found.isNullObject ? null : found.address.replaceAll("'甲 乙'!", '');
    });

  beforeEach(() => {
    sheet.fill(0, 0, [
      ['名', 1, true],
      [null, { error: '#N/A' }, 3],
    ]);
    sheet.write(
      { top: 2, bottom: 3, left: 0, right: 0 },
      (row) => ({ value: row === 0 ? 5 : 'x', formula: '=B1' }),
      'user',
    );
  });

  it('of every kind', async () => {
    expect(await find('Constants')).toBe('A1:C1,B2:C2');
    expect(await find('Constants', 'Errors')).toBe('B2');
    expect(await find('Constants', 'LogicalNumbers')).toBe('B1:C1,C2');
    expect(await find('Formulas')).toBe('A3:A4');
    expect(await find('Formulas', 'Text')).toBe('A4');
    expect(await find('Formulas', 'Errors')).toBeNull();
    expect(await find('Blanks')).toBe('A2,B3:C4');
  });

  it('that are seen', async () => {
    sheet.hide('row', 1, 2, true, 'user');
    sheet.hide('column', 1, 1, true, 'user');
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲 乙').getRange('A1:C4');
      const visible = range.getSpecialCells('Visible').load('address');
      await context.sync();
      expect(visible.address.replaceAll("'甲 乙'!", '')).toBe('A1,C1,A4,C4');
    });
  });

  it('of which there are none', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲 乙').getRange().getSpecialCells('ConditionalFormats').load('address');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });

  it('and merged ones, whole', async () => {
    await Excel.run(async (context) => {
      const on = context.workbook.worksheets.getItem('甲 乙');
      on.getRange('A1:B1').merge();
      on.getRange('D4:E5').merge();
      const [some, none] = [on.getRange('B1:B9'), on.getRange('G1')].map((range) => range.getMergedAreasOrNullObject());
      some?.load('address');
      await context.sync();
      expect(some?.address).toBe("'甲 乙'!A1:B1");
      expect(none?.isNullObject).toBe(true);
    });
  });
});

it('the visible view leaves out hidden rows and columns', async () => {
  sheet.fill(0, 0, [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  sheet.hide('row', 1, 1, true, 'user');
  sheet.hide('column', 0, 0, true, 'user');
  await Excel.run(async (context) => {
    const view = context.workbook.worksheets.getItem('甲 乙').getRange('A1:C3').getVisibleView();
    view.load('values,rowCount,cellAddresses,rows/items/values');
    await context.sync();
    expect(view.values).toEqual([
      [2, 3],
      [8, 9],
    ]);
    expect([view.rowCount, view.cellAddresses[1]]).toEqual([2, ['B3', 'C3']]);
    expect(view.rows.items.map((row) => row.values)).toEqual([[[2, 3]], [[8, 9]]]);
  });
});
