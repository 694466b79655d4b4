import { startOffice, type OfficeInProcess } from '../../../support/officeHost';
import type { Sheet } from '../../../../src/workbench/book/sheet';

let page: OfficeInProcess;
let sheet: Sheet;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  sheet = page.book.addSheet('甲');
  sheet.fill(0, 0, [
    ['旗县', '万元'],
    ['甲旗', 5],
    ['乙旗', 10],
  ]);
});
afterEach(() => {
  page.dispose();
});

describe('tables', () => {
  it('are added and read by rows and columns', async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      const table = tables.add('甲!A1:B3', true);
      table.name = '旗县表';
      table.load('id,name,style,rows/count,rows/items/values,columns/items/name');
      tables.load('count,items/name');
      const body = table.getDataBodyRange().load('address');
      const header = table.getHeaderRowRange().load('values');
      await context.sync();
      expect([table.name, tables.count, tables.items[0]?.name]).toEqual(['旗县表', 1, '旗县表']);
      expect([table.rows.count, table.rows.items.map((row) => row.values)]).toEqual([
        2,
        [[['甲旗', 5]], [['乙旗', 10]]],
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['旗县', '万元']);
      expect([body.address, header.values]).toEqual(['甲!A2:B3', [['旗县', '万元']]]);
    });
  });

  it('grow where rows are added and shrink where they are deleted', async () => {
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem('甲').tables.add('A1:B3', true);
      table.rows.add(undefined, [
        ['丙旗', 15],
        ['丁旗', 20],
      ]);
      table.rows.add(0, [['零旗', 0]]);
      table.rows.getItemAt(1).delete();
      const range = table.getRange().load('address,values');
      const column = table.columns.getItem('万元').getDataBodyRange().load('values');
      await context.sync();
      expect(range.address).toBe('甲!A1:B5');
      expect(column.values).toEqual([[0], [10], [15], [20]]);
    });
  });

  it('without headers get some; they do not overlap; they go and leave their cells', async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('甲');
      const table = tables.add('A1:B3', false);
      const cells = table.getRange().load('address');
      await context.sync();
      expect(cells.address).toBe('甲!A1:B4');
      tables.add('B2:C3', true);
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
      tables.getItem('Table1').convertToRange();
      const gone = tables.getItemOrNullObject('table1');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect([sheet.value(0, 0), sheet.value(3, 1)]).toEqual(['Column1', 10]);
  });
});

describe('comments', () => {
  it('stand at a cell, are answered, changed and taken away', async () => {
    await Excel.run(async (context) => {
      const { comments } = context.workbook;
      const comment = comments.add('甲!B2', '请核对');
      comment.replies.add('已核对');
      comment.load('content,authorName,resolved,replies/items/content');
      await context.sync();
      expect([comment.content, comment.resolved, comment.replies.items.map((reply) => reply.content)]).toEqual([
        '请核对',
        false,
        ['已核对'],
      ]);
      comment.content = '请再核对';
      const found = comments.getItemByCell('甲!B2').load('content');
      const location = comment.getLocation().load('address');
      await context.sync();
      expect([found.content, location.address]).toEqual(['请再核对', '甲!B2']);
      comment.delete();
      const count = comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
      comments.getItemByCell('甲!B2').load('content');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});

it('what the host lacks says so by name', async () => {
  await Excel.run(async (context) => {
    const on = context.workbook.worksheets.getItem('甲');
    on.slicers.load('items');
    await expect(context.sync()).rejects.toMatchObject({
      code: 'NotImplemented',
      message: 'NotImplemented: Worksheet.slicers',
    });
    on.shapes.load('items');
    await expect(context.sync()).rejects.toMatchObject({ message: 'NotImplemented: Worksheet.shapes' });
  });
});
