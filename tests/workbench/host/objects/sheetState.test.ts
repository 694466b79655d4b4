import { startOffice, type OfficeInProcess } from '../../../support/officeHost';
import type { Sheet } from '../../../../src/workbench/book/sheet';
import { rectOf, WHOLE_SHEET } from '../../../../src/workbench/book/rect';

let page: OfficeInProcess;
let sheet: Sheet;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  sheet = page.book.addSheet('甲');
});
afterEach(() => {
  page.dispose();
});

const onSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getItem('甲'), context));

describe('protection of a sheet', () => {
  it('keeps locked cells, and lets unlocked ones be written', async () => {
    await onSheet(async (on, context) => {
      on.getRange('B2:B9').format.protection.locked = false;
      on.protection.protect({ allowAutoFilter: true, selectionMode: 'Normal' });
      on.getRange('B2').values = [[1]];
      on.protection.load('protected,options');
      await context.sync();
      expect(on.protection.protected).toBe(true);
      expect(on.protection.options).toMatchObject({ allowAutoFilter: true, allowFormatCells: false });
      on.getRange('B2:C2').values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
    expect([sheet.value(1, 1), sheet.value(1, 2)]).toEqual([1, null]);
  });

  it('keeps formats and validations unless they are allowed', async () => {
    await onSheet(async (on, context) => {
      on.protection.protect();
      await context.sync();
      on.getRange('A1').conditionalFormats.add('Custom');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      on.getRange('A1').dataValidation.clear();
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      on.autoFilter.apply('A1:B2');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  it('is looked for among the cells in use, however many are written', async () => {
    await onSheet(async (on, context) => {
      on.getRange().format.protection.locked = false;
      on.getRange('C3').values = [['合计']];
      on.getRange('C3').format.protection.locked = true;
      on.protection.protect();
      on.getRange('D:D').clear('Contents');
      await context.sync();
      on.getRange('C:C').clear('Contents');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  it('is put on once, and taken away with its password', async () => {
    await onSheet(async (on, context) => {
      on.protection.protect({}, 'geheim');
      await context.sync();
      on.protection.protect();
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      on.protection.unprotect('falsch');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      on.protection.unprotect('geheim');
      on.getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(sheet.state.protection).toBeUndefined();
  });
});

it('protection of the workbook keeps its sheets', async () => {
  await Excel.run(async (context) => {
    const { protection, worksheets } = context.workbook;
    protection.protect();
    protection.load('protected');
    await context.sync();
    expect(protection.protected).toBe(true);
    worksheets.add('乙');
    await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    protection.unprotect();
    worksheets.add('乙');
    await context.sync();
  });
  expect(page.book.sheets).toHaveLength(2);
});

describe('frozen panes', () => {
  it.each([
    ['A1:B3', { rows: 3, columns: 2 }, '甲!A1:B3'],
    ['1:4', { rows: 4, columns: 0 }, '甲!1:4'],
    ['A:C', { rows: 0, columns: 3 }, '甲!A:C'],
  ])('at %s', async (address, kept, location) => {
    await onSheet(async (on, context) => {
      on.freezePanes.freezeAt(address);
      const frozen = on.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe(location);
    });
    expect(sheet.state.freeze).toEqual(kept);
  });

  it('of rows, and of nothing', async () => {
    await onSheet(async (on, context) => {
      on.freezePanes.freezeRows(2);
      await context.sync();
      expect(sheet.state.freeze).toEqual({ rows: 2, columns: 0 });
      on.freezePanes.unfreeze();
      const frozen = on.freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(frozen.isNullObject).toBe(true);
    });
  });
});

describe('a copy of a sheet', () => {
  it('has its cells, looks of whole columns, sizes and state', async () => {
    sheet.fill(0, 0, [['旗县', 5]]);
    sheet.restyle({ ...WHOLE_SHEET, left: 1, right: 1 }, () => ({ bold: true }), 'user');
    sheet.resize('column', 1, 1, 30, 'user');
    sheet.set('headings', false, 'user');
    sheet.set('merges', [rectOf(2, 0, 1, 2)], 'user');
    await onSheet(async (on, context) => {
      on.copy('End');
      await context.sync();
    });
    const copy = sheet.book.sheet(`${sheet.name} (2)`);
    expect([copy?.value(0, 1), copy?.style(99, 1), copy?.size('column', 1)]).toEqual([5, { bold: true }, 30]);
    expect(copy?.state).toMatchObject({ headings: false, merges: [rectOf(2, 0, 1, 2)] });
  });
});

describe('the filter', () => {
  beforeEach(() => {
    sheet.fill(0, 0, [
      ['旗县', '万元'],
      ['甲旗', 5],
      ['乙旗', 10],
      ['甲旗', 15],
    ]);
  });
  const hidden = (): number[] => [...sheet.hidden('row')];

  it('shows the rows that pass, hides the others and brings them back', async () => {
    await onSheet(async (on, context) => {
      on.autoFilter.apply('A1:B4', 0, { filterOn: 'Values', values: ['甲旗'] });
      on.autoFilter.load('enabled,isDataFiltered,criteria');
      const range = on.autoFilter.getRangeOrNullObject().load('address');
      await context.sync();
      expect([on.autoFilter.enabled, on.autoFilter.isDataFiltered, range.address]).toEqual([true, true, '甲!A1:B4']);
      expect(on.autoFilter.criteria[0]).toMatchObject({ filterOn: 'Values', values: ['甲旗'] });
      expect(hidden()).toEqual([2]);
      on.autoFilter.apply('A1:B4', 1, { filterOn: 'Custom', criterion1: '<10' });
      await context.sync();
      expect(hidden()).toEqual([2, 3]);
      on.autoFilter.clearColumnCriteria(1);
      await context.sync();
      expect(hidden()).toEqual([2]);
      on.autoFilter.clearCriteria();
      await context.sync();
      expect(hidden()).toEqual([]);
      on.autoFilter.remove();
      on.autoFilter.load('enabled');
      await context.sync();
      expect(on.autoFilter.enabled).toBe(false);
    });
    expect(sheet.state.filter).toBeUndefined();
  });

  it('leaves rows hidden by hand alone as long as it has no criteria', async () => {
    sheet.hide('row', 2, 2, true, 'user');
    await onSheet(async (on, context) => {
      on.autoFilter.apply('A1:B4');
      await context.sync();
      on.autoFilter.remove();
      await context.sync();
    });
    expect(hidden()).toEqual([2]);
  });

  it('names the kinds it cannot judge', async () => {
    await onSheet(async (on, context) => {
      on.autoFilter.apply('A1:B4', 0, { filterOn: 'CellColor', color: '#FF0000' });
      await expect(context.sync()).rejects.toMatchObject({ code: 'NotImplemented', message: /FilterOn.CellColor/ });
    });
    expect(sheet.state.filter).toBeUndefined();
  });
});

describe('page layout', () => {
  it('comes back as it was set, and is otherwise that of a new sheet', async () => {
    await onSheet(async (on, context) => {
      const { pageLayout } = on;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A3';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 1.27 });
      pageLayout.setPrintArea('A1:H99');
      pageLayout.setPrintTitleRows('$1:$3');
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      pageLayout.load();
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter,leftHeader');
      const area = pageLayout.getPrintArea().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      const columns = pageLayout.getPrintTitleColumnsOrNullObject();
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: 'Landscape',
        paperSize: 'A3',
        zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
        centerHorizontally: true,
        leftMargin: 72,
        rightMargin: 36,
        topMargin: 54,
        printGridlines: false,
      });
      expect([area.address, rows.address, columns.isNullObject]).toEqual(['甲!A1:H99', '甲!1:3', true]);
      const { centerFooter, leftHeader } = pageLayout.headersFooters.defaultForAllPages;
      expect([centerFooter, leftHeader]).toEqual(['第 &P 页', '']);
    });
  });

  it('refuses what no printer can do', async () => {
    await onSheet(async (on, context) => {
      on.pageLayout.zoom = { scale: 5 };
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      on.pageLayout.setPrintTitleRows('A1:B2');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });
});
