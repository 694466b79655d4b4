import { startOffice, type OfficeInProcess } from '../../support/officeHost';

let page: OfficeInProcess;

beforeEach(async () => {
  page = await startOffice();
  page.book.addSheet('甲');
});
afterEach(() => {
  page.dispose();
});

const failing = async (batch: (context: Excel.RequestContext) => void): Promise<OfficeExtension.Error> => {
  const outcome: unknown = await Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).catch((error: unknown) => error);
  if (!(outcome instanceof OfficeExtension.Error)) throw new Error(`no error of office.js: ${String(outcome)}`);
  return outcome;
};

describe('errors as an add-in sees them', () => {
  it('name the statement that failed', async () => {
    const error = await failing(({ workbook }) => {
      workbook.worksheets.getItem('没有').load('name');
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.code).toBe('ItemNotFound');
    expect(error.debugInfo).toMatchObject({
      errorLocation: 'WorksheetCollection.getItem',
      statement: 'var worksheet = worksheets.getItem(...);',
    });
  });

  it('leave what was done before in place, and nothing after', async () => {
    const error = await failing(({ workbook }) => {
      const sheet = workbook.worksheets.getItem('甲');
      sheet.getRange('A1').values = [['前']];
      sheet.getRange('A2').values = [['多', '余']];
      sheet.getRange('A3').values = [['后']];
    });
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.statement).toBe('range1.values = ...;');
    const sheet = page.book.sheet('甲');
    expect([0, 1, 2].map((row) => sheet?.value(row, 0))).toEqual(['前', null, null]);
  });

  it.each([
    ['甲', 'ItemAlreadyExists'],
    ['a/b', 'InvalidArgument'],
    ['这个工作表的名称实在是太长了以至于超过了三十一个字符的限制所以不行', 'InvalidArgument'],
  ])('refuse a sheet named %s', async (name, code) => {
    const error = await failing(({ workbook }) => {
      workbook.worksheets.add(name);
    });
    expect(error.code).toBe(code);
  });

  it('keep one sheet in view', async () => {
    const deleting = await failing(({ workbook }) => {
      workbook.worksheets.getItem('甲').delete();
    });
    const hiding = await failing(({ workbook }) => {
      workbook.worksheets.getItem('甲').visibility = 'Hidden';
    });
    expect([deleting.code, hiding.code]).toEqual(['InvalidOperation', 'InvalidOperation']);
  });

  it.each(['A0', 'XFE1', 'A1:B2:C3', '没有的名称', '乙!A1'])('know no cells at %s', async (address) => {
    const error = await failing(({ workbook }) => {
      workbook.worksheets.getItem('甲').getRange(address).load('values');
    });
    expect(error.code).toBe('InvalidArgument');
  });

  it('keep locked cells of a protected sheet, and let unlocked ones be written', async () => {
    const sheet = page.book.sheet('甲');
    sheet?.restyle({ top: 0, left: 1, bottom: 9, right: 1 }, (style) => ({ ...style, unlocked: true }), 'user');
    sheet?.set('protection', { options: {} }, 'user');
    const locked = await failing(({ workbook }) => {
      workbook.worksheets.getItem('甲').getRange('A1:B1').values = [['', 1]];
    });
    const format = await failing(({ workbook }) => {
      workbook.worksheets.getItem('甲').getRange('B1').format.fill.color = 'red';
    });
    const rows = await failing(({ workbook }) => {
      workbook.worksheets.getItem('甲').getRange('1:1').delete('Up');
    });
    expect([locked.code, format.code, rows.code]).toEqual(['AccessDenied', 'AccessDenied', 'AccessDenied']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('B1:B10').values = Array.from({ length: 10 }, () => [1]);
      await context.sync();
    });
    expect(sheet?.value(9, 1)).toBe(1);
  });
});
