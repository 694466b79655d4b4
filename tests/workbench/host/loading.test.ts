import { startOffice, type OfficeInProcess } from '../../support/officeHost';

let page: OfficeInProcess;

beforeEach(async () => {
  page = await startOffice();
  page.book.addSheet('甲').fill(0, 0, [
    ['姓名', '金额'],
    ['示例一', 12.5],
  ]);
  page.book.addSheet('乙').set('visibility', 'Hidden', 'user');
});
afterEach(() => {
  page.dispose();
});

const code = (run: Promise<unknown>): Promise<unknown> =>
  run.then(
    () => undefined,
    (error: unknown) => (error as OfficeExtension.Error).code,
  );

describe('reading through office.js', () => {
  it('needs load and sync before a property can be read', async () => {
    const reading = Excel.run((context) => {
      const range = context.workbook.worksheets.getItem('甲').getRange('A1');
      return Promise.resolve(range.values);
    });
    await expect(reading).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  it('hands over what was asked for and nothing else', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲').getRange('A1:B2');
      range.load('values,address,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        ['姓名', '金额'],
        ['示例一', 12.5],
      ]);
      expect(range.address).toBe('甲!A1:B2');
      expect(range.valueTypes[1]).toEqual(['String', 'Double']);
      expect(() => range.formulas).toThrow("The property 'formulas' is not available");
    });
    expect(page.host.counters.now).toMatchObject({ batches: 1, reads: 1, writes: 0 });
  });

  it('follows paths to objects below, also those of a collection', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/tabColor');
      const range = worksheets.getItem('甲').getRange('A1');
      range.load({ format: { fill: { color: true }, font: { bold: true } }, rowIndex: true });
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['甲', 'Visible'],
        ['乙', 'Hidden'],
      ]);
      expect([range.format.fill.color, range.format.font.bold, range.rowIndex]).toEqual(['#FFFFFF', false, 0]);
    });
  });

  it('keeps ranges and sheets between batches, by reference and by id', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const cell = sheet.getRange('B2');
      cell.load('address');
      sheet.load('id');
      await context.sync();
      sheet.name = '丙';
      sheet.getRange('1:1').insert('Down');
      await context.sync();
      cell.load('address,values');
      await context.sync();
      expect([cell.address, cell.values]).toEqual(['丙!B3', [[12.5]]]);
    });
  });

  it('answers null objects, which take calls without an error', async () => {
    await Excel.run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject('丁');
      const used = context.workbook.worksheets.getItem('乙').getUsedRangeOrNullObject();
      const below = missing.getRange('A1');
      below.load('values');
      missing.delete();
      await context.sync();
      expect([missing.isNullObject, used.isNullObject, below.isNullObject]).toEqual([true, true, true]);
    });
    expect(page.book.sheets).toHaveLength(2);
  });

  it('reads what an earlier action of the same batch wrote', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('甲').getRange('D1:E1');
      range.values = [['2026-11-22', '007']];
      range.load('values,text,numberFormat');
      await context.sync();
      expect(range.values).toEqual([[46348, 7]]);
      expect(range.text).toEqual([['2026-11-22', '7']]);
      expect(range.numberFormat).toEqual([['yyyy-mm-dd', 'General']]);
    });
  });

  it('lets go of what it kept when the run ends', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1').load('values');
      await context.sync();
      expect(page.session.references.size).toBe(1);
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(page.session.references.size).toBe(0);
    expect(page.host.counters.now.batches).toBe(1);
  });

  it('says at once what the host lacks', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1').load('hyperlink');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'NotImplemented', message: 'NotImplemented: Range.hyperlink' });
  });
});

describe('editions', () => {
  it('answer ApiNotFound above their level, and say so in isSetSupported after a new start', async () => {
    const rename = (): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add(() => Promise.resolve());
        await context.sync();
      });
    expect(await code(rename())).toBeUndefined();
    page.host.apiLevel = '1.14';
    expect(await code(rename())).toBe('ApiNotFound');
    const again = await startOffice({ host: page.host });
    expect(again.Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(again.Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    again.dispose();
  });
});
