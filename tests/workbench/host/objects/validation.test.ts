import { startOffice, type OfficeInProcess } from '../../../support/officeHost';

let page: OfficeInProcess;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  page.book.addSheet('甲');
});
afterEach(() => {
  page.dispose();
});

describe('data validation', () => {
  it('comes back as it was given', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('甲').getRange('B2:B9');
      dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: '是否', message: '请选择。' };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: '请核对', message: '只能选是或否。' };
      dataValidation.load();
      await context.sync();
      expect(dataValidation.toJSON()).toMatchObject({
        type: 'List',
        rule: { list: { inCellDropDown: true, source: '是,否' } },
        ignoreBlanks: true,
        prompt: { showPrompt: true, title: '是否', message: '请选择。' },
        errorAlert: { showAlert: true, style: 'Warning', title: '请核对', message: '只能选是或否。' },
        valid: true,
      });
    });
  });

  it.each([
    ['wholeNumber', { formula1: 1, formula2: 10, operator: 'Between' }, 'WholeNumber'],
    ['decimal', { formula1: '=0.5', operator: 'GreaterThan' }, 'Decimal'],
    ['date', { formula1: '2011-01-01', operator: 'GreaterThanOrEqualTo' }, 'Date'],
    ['textLength', { formula1: 18, operator: 'EqualTo' }, 'TextLength'],
    ['custom', { formula: '=LEN(A1)=18' }, 'Custom'],
  ])('%s', async (name, part, type) => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('甲').getRange('A1');
      dataValidation.rule = { [name]: part };
      dataValidation.load('type,rule');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual([type, { [name]: part }]);
    });
  });

  it('of several areas and of parts of them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.getRanges('A1:A9,C1:C9').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A5').dataValidation.clear();
      const mixed = sheet.getRange('A1:A9').dataValidation.load('type,rule');
      const other = sheet.getRange('C2').dataValidation.load('type');
      const none = sheet.getRange('B1').dataValidation.load('type,rule');
      const cells = sheet.getRange().getSpecialCells('DataValidations').load('address');
      await context.sync();
      expect([mixed.type, mixed.rule, other.type, none.type]).toEqual(['MixedCriteria', null, 'WholeNumber', 'None']);
      expect(cells.address).toBe('甲!A1:A4,甲!A6:A9,甲!C1:C9');
    });
  });

  it('tells which cells break it', async () => {
    page.book.sheets[0]?.fill(0, 0, [[1], ['x'], [30], [null]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const cells = sheet.getRange('A1:A4');
      cells.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: 'Between' } };
      const broken = cells.dataValidation.getInvalidCellsOrNullObject().load('address');
      cells.dataValidation.load('valid');
      const good = sheet.getRange('A1').dataValidation.load('valid');
      await context.sync();
      expect(broken.address).toBe('甲!A2:A3');
      expect([cells.dataValidation.valid, good.valid]).toEqual([null, true]);
    });
  });

  it('refuses lists of more than 255 characters, long titles and rules of two kinds', async () => {
    await Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem('甲').getRange('A1');
      const refused = { code: 'InvalidArgument' };
      dataValidation.rule = { list: { inCellDropDown: true, source: '一'.repeat(256) } };
      await expect(context.sync()).rejects.toMatchObject(refused);
      dataValidation.prompt = { showPrompt: true, title: '一'.repeat(33), message: '' };
      await expect(context.sync()).rejects.toMatchObject(refused);
      dataValidation.rule = { custom: { formula: '=TRUE' }, list: { inCellDropDown: true, source: 'a' } };
      await expect(context.sync()).rejects.toMatchObject(refused);
    });
    expect(page.book.sheets[0]?.state.validations).toEqual([]);
  });
});
