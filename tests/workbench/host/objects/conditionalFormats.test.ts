import { startOffice, type OfficeInProcess } from '../../../support/officeHost';

let page: OfficeInProcess;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  page.book.addSheet('甲');
});
afterEach(() => {
  page.dispose();
});

const OURS = '=OR(TRUE,"ours"="")';

const names = (): string[] => page.book.sheets[0]?.state.conditionalFormats.map(({ formula }) => formula ?? '') ?? [];

describe('conditional formats', () => {
  it('are added over several areas, read back, and deleted by what identifies them', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      const theirs = sheet.getRange('A1:A5').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      theirs.custom.rule.formula = '=$A1>5';
      theirs.custom.format.font.bold = true;
      for (const [areas, colour] of [
        ['B2:B4,D2:D4', '#FFC7CE'],
        ['E1,E3,E5', '#FFEB9C'],
      ] as const) {
        const mark = sheet.getRanges(areas).conditionalFormats.add('Custom');
        mark.custom.rule.formula = OURS;
        mark.custom.format.fill.color = colour;
        mark.custom.format.borders.getItem('EdgeBottom').color = '#FF0000';
        mark.stopIfTrue = false;
      }
      await context.sync();

      const all = sheet
        .getRange()
        .conditionalFormats.load('items/id,items/type,items/priority,items/custom/rule/formula');
      await context.sync();
      expect(all.items.map((each) => [each.type, each.priority, each.custom.rule.formula])).toEqual([
        ['Custom', 0, OURS],
        ['Custom', 1, OURS],
        ['Custom', 2, '=$A1>5'],
      ]);
      const ranges = all.items.map((each) => each.getRanges().load('address,areaCount'));
      await context.sync();
      expect(ranges.map((each) => [each.address, each.areaCount])).toEqual([
        ['甲!E1,甲!E3,甲!E5', 3],
        ['甲!B2:B4,甲!D2:D4', 2],
        ['甲!A1:A5', 1],
      ]);

      for (const each of all.items) if (each.custom.rule.formula === OURS) each.delete();
      await context.sync();
    });
    expect(names()).toEqual(['=$A1>5']);
  });

  it('keep the look they give', async () => {
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets.getItem('甲').getRange('A1').conditionalFormats.add('Custom');
      const { fill, font, borders } = format.custom.format;
      fill.color = 'yellow';
      font.color = '#123456';
      font.underline = 'Single';
      borders.getItem('EdgeTop').style = 'Dash';
      fill.load('color');
      font.load('color,underline,bold');
      borders.load('items/sideIndex,items/style');
      await context.sync();
      expect([fill.color, font.color, font.underline, font.bold]).toEqual(['#FFFF00', '#123456', 'Single', false]);
      expect(borders.items.map((border) => [border.sideIndex, border.style])).toContainEqual(['EdgeTop', 'Dash']);
    });
    expect(page.book.sheets[0]?.state.conditionalFormats[0]?.format).toEqual({
      fill: '#FFFF00',
      fontColor: '#123456',
      underline: 'Single',
      borderTop: { style: 'Dash', weight: 'Thin', color: '#000000' },
    });
  });

  it('change places, and are numbered without gaps', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('甲').getRange('A1:B2');
      for (const formula of ['=1', '=2', '=3']) conditionalFormats.add('Custom').custom.rule.formula = formula;
      await context.sync();
      conditionalFormats.getItemAt(2).priority = 0;
      const count = conditionalFormats.getCount();
      conditionalFormats.load('items/priority,items/custom/rule/formula');
      await context.sync();
      expect(count.value).toBe(3);
      expect(conditionalFormats.items.map((each) => each.custom.rule.formula)).toEqual(['=1', '=3', '=2']);
      expect(conditionalFormats.items.map((each) => each.priority)).toEqual([0, 1, 2]);
    });
  });

  it('are cleared from the cells asked for only', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('甲');
      sheet.getRange('A1:A10').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
      sheet.getRange('C1').conditionalFormats.add('Custom').custom.rule.formula = '=C1>0';
      sheet.getRange('A1:A4').conditionalFormats.clearAll();
      await context.sync();
    });
    expect(page.book.sheets[0]?.state.conditionalFormats).toMatchObject([
      { formula: '=C1>0' },
      { formula: '=A5>0', ranges: [{ top: 4, bottom: 9, left: 0, right: 0 }] },
    ]);
  });

  it('of other kinds keep their rules, and say so when asked for another kind', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('甲').getRange('A1:A9');
      const format = conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1: '=1', formula2: '=9', operator: 'Between' };
      format.load('type,cellValue/rule,customOrNullObject/rule/formula');
      await context.sync();
      expect(format.cellValue.rule).toEqual({ formula1: '=1', formula2: '=9', operator: 'Between' });
      expect(format.customOrNullObject.isNullObject).toBe(true);
      format.custom.rule.load('formula');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
    });
  });

  it('that are gone are not found', async () => {
    await Excel.run(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getItem('甲').getRange('A1');
      const missing = conditionalFormats.getItemOrNullObject('nobody');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      conditionalFormats.getItem('nobody').load('type');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemNotFound' });
    });
  });
});
