import { rectOf } from '../../../src/workbench/book/rect';
import type { Sheet } from '../../../src/workbench/book/sheet';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';

let page: OfficeInProcess;
let sheet: Sheet;

beforeEach(async () => {
  page = await startOffice();
  sheet = page.book.addSheet('甲');
  sheet.fill(0, 0, [
    ['项目', '金额', '备注'],
    ['道路', 10, null],
    ['学校', 20.5, '已完成'],
  ]);
  sheet.write(rectOf(3, 1), () => ({ value: 30.5, formula: '=SUM(B2:B3)' }), 'user');
});
afterEach(() => {
  page.dispose();
});

const inSheet = <T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => batch(context.workbook.worksheets.getItem('甲'), context));

const addresses = async (ranges: (from: Excel.Range) => readonly Excel.Range[]): Promise<string[]> =>
  inSheet(async (worksheet, context) => {
    const found = ranges(worksheet.getRange('B2:C3'));
    for (const range of found) range.load('address');
    await context.sync();
    return found.map((range) => range.address.replace('甲!', ''));
  });

describe('ranges made of ranges', () => {
  it('step about the sheet', async () => {
    const found = await addresses((from) => [
      from.getCell(0, 1),
      from.getRow(1),
      from.getColumn(0),
      from.getLastCell(),
      from.getOffsetRange(1, -1),
      from.getResizedRange(2, 0),
      from.getAbsoluteResizedRange(1, 3),
      from.getRowsBelow(2),
      from.getRowsAbove(),
      from.getColumnsAfter(),
      from.getColumnsBefore(1),
      from.getEntireRow(),
      from.getEntireColumn(),
      from.getBoundingRect('E7'),
      from.getIntersection('C1:D2'),
      from.getUsedRange(true),
      from.getSurroundingRegion(),
    ]);
    expect(found).toEqual(
      'C2 B3:C3 B2:B3 C3 A3:B4 B2:C5 B2:D2 B4:C5 B1:C1 D2:D3 A2:A3 2:3 B:C B2:E7 C2 B2:C3 A1:C4'.split(' '),
    );
  });

  it('end at the edge of the sheet', async () => {
    const outside = addresses((from) => [from.getOffsetRange(-2, 0)]);
    await expect(outside).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('know whole rows, whole columns and the whole sheet', async () => {
    await inSheet(async (worksheet, context) => {
      const [all, column] = [worksheet.getRange(), worksheet.getRange('B:B')];
      all.load('address,isEntireRow,isEntireColumn,cellCount');
      column.load('rowCount,isEntireColumn,isEntireRow');
      await context.sync();
      expect([all.address, all.isEntireRow, all.isEntireColumn, all.cellCount]).toEqual([
        '甲!1:1048576',
        true,
        true,
        -1,
      ]);
      expect([column.rowCount, column.isEntireColumn, column.isEntireRow]).toEqual([1_048_576, true, false]);
    });
  });

  it('find a text', async () => {
    await inSheet(async (worksheet, context) => {
      const found = worksheet.getRange().findOrNullObject('完成', {});
      const whole = worksheet.getRange().findOrNullObject('完成', { completeMatch: true });
      found.load('address');
      await context.sync();
      expect([found.address, whole.isNullObject]).toEqual(['甲!C3', true]);
    });
  });
});

describe('writing', () => {
  it('reads typed texts as somebody’s typing: formulas, numbers, dates, texts', async () => {
    await inSheet(async (worksheet, context) => {
      const range = worksheet.getRange('E1:J1');
      range.values = [['=B2*2', '12%', "'007", '1,234.5', 'true', '#N/A']];
      range.load('formulas,values,valueTypes,numberFormat');
      await context.sync();
      expect(range.formulas).toEqual([['=B2*2', 0.12, '007', 1234.5, true, '#N/A']]);
      expect(range.valueTypes).toEqual([['Empty', 'Double', 'String', 'Double', 'Boolean', 'Error']]);
      expect(range.numberFormat).toEqual([['General', '0%', 'General', '#,##0.00', 'General', 'General']]);
    });
  });

  it('keeps texts in cells formatted as text, leaves nulls alone and empties with an empty text', async () => {
    await inSheet(async (worksheet, context) => {
      const range = worksheet.getRange('A2:C2');
      range.numberFormat = [['@', 'General', '@']];
      range.values = [['=1+1', null, '']];
      range.load('values,numberFormat');
      await context.sync();
      expect(range.values).toEqual([['=1+1', 10, '']]);
      expect(range.numberFormat).toEqual([['@', 'General', '@']]);
    });
    expect(sheet.formula(1, 0)).toBeUndefined();
  });

  it('fills a range with one value', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('A6:B7').values = '同' as unknown as string[][];
      await context.sync();
    });
    expect([sheet.value(5, 0), sheet.value(6, 1)]).toEqual(['同', '同']);
  });
});

describe('rows and columns', () => {
  it('move with their formulas, and the references of other cells follow', async () => {
    const other = page.book.addSheet('汇 总');
    other.write(rectOf(0, 0), () => ({ value: 0, formula: '=甲!B4+SUM(甲!$B$2:B3)&"B4"' }), 'user');
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('2:2').insert('Down');
      worksheet.getRange('A:A').delete('Left');
      await context.sync();
    });
    expect(sheet.formula(4, 0)).toBe('=SUM(A3:A4)');
    expect(other.formula(0, 0)).toBe('=甲!A5+SUM(甲!$A$3:A4)&"B4"');
  });

  it('leave #REF! where what a formula named is gone', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('2:3').delete('Up');
      await context.sync();
    });
    expect(sheet.formula(1, 1)).toBe('=SUM(#REF!)');
  });

  it('are hidden, and partly hidden reads as null', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('2:3').rowHidden = true;
      const [all, some, none] = ['A2:A3', 'A1:A2', 'A1'].map((address) =>
        worksheet.getRange(address).load('rowHidden'),
      );
      const rows = worksheet.getRange('A1:A3').getRowProperties({ rowHidden: true });
      await context.sync();
      expect([all?.rowHidden, some?.rowHidden, none?.rowHidden]).toEqual([true, null, false]);
      expect(rows.value.map((row) => row.rowHidden)).toEqual([false, true, true]);
    });
  });

  it('cannot tear a merged area apart', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('A1:C1').merge();
      await context.sync();
      expect(sheet.value(0, 1)).toBeNull();
      worksheet.getRange('B1').insert('Down');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    });
  });
});

describe('looks', () => {
  it('are set for a range and read back; mixed ones are null', async () => {
    await inSheet(async (worksheet, context) => {
      const { format } = worksheet.getRange('A1:C1');
      format.fill.color = '#ffeb9c';
      format.font.bold = true;
      format.horizontalAlignment = 'Center';
      format.columnWidth = 100;
      const [head, both] = [worksheet.getRange('B1'), worksheet.getRange('B1:B2')];
      head.load('format/fill/color,format/font/bold,format/horizontalAlignment,format/columnWidth');
      both.load('format/font/bold');
      await context.sync();
      expect([head.format.fill.color, head.format.font.bold, head.format.horizontalAlignment]).toEqual([
        '#FFEB9C',
        true,
        'Center',
      ]);
      expect(head.format.columnWidth).toBeCloseTo(100);
      expect(both.format.font.bold).toBeNull();
    });
  });

  it('draw edges on the cells that carry them', async () => {
    await inSheet(async (worksheet, context) => {
      const { borders } = worksheet.getRange('A1:C3').format;
      borders.getItem('EdgeBottom').style = 'Double';
      borders.getItem('InsideVertical').color = 'red';
      const [below, right] = [
        worksheet.getRange('B3').format.borders.getItem('EdgeBottom').load('style'),
        worksheet.getRange('C1').format.borders.getItem('EdgeRight').load('style'),
      ];
      await context.sync();
      expect([below.style, right.style]).toEqual(['Double', 'None']);
    });
    expect(sheet.style(0, 1).borderRight).toEqual({ style: 'Continuous', weight: 'Thin', color: '#FF0000' });
    expect(sheet.style(1, 1).borderBottom).toBeUndefined();
  });

  it('of whole columns stand under cells that come later', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('D:D').numberFormat = '0.00' as unknown as string[][];
      worksheet.getRange('D900').values = [[1]];
      const cell = worksheet.getRange('D900').load('text');
      await context.sync();
      expect(cell.text).toEqual([['1.00']]);
    });
    expect(sheet.usedRect()).toEqual({ top: 0, left: 0, bottom: 899, right: 3 });
  });

  it('and contents are copied, formulas moved along', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('B4').format.font.italic = true;
      worksheet.getRange('C5').copyFrom('B4');
      worksheet.getRange('D5').copyFrom('B4', 'Values');
      await context.sync();
    });
    expect(sheet.formula(4, 2)).toBe('=SUM(C3:C4)');
    expect([sheet.style(4, 2).italic, sheet.formula(4, 3), sheet.value(4, 3)]).toEqual([true, undefined, 30.5]);
  });

  it('are cleared apart from contents', async () => {
    await inSheet(async (worksheet, context) => {
      worksheet.getRange('A1').format.fill.color = 'red';
      worksheet.getRange('A1').clear('Contents');
      worksheet.getRange('B1').clear('Formats');
      await context.sync();
    });
    expect([sheet.value(0, 0), sheet.style(0, 0).fill, sheet.value(0, 1)]).toEqual([null, '#FF0000', '金额']);
  });
});
