import { parseRect, rectName, sheetPrefix, splitSheet } from '../../../src/workbench/book/address';
import { shown, typed } from '../../../src/workbench/book/cellText';
import { moveFormula, renameInFormula, shiftFormula } from '../../../src/workbench/book/formula';
import { intersection, rectOf, without } from '../../../src/workbench/book/rect';
import { shiftOf } from '../../../src/workbench/book/shift';

describe('addresses', () => {
  it.each(['A1', 'B8:D9', 'C:C', 'A:XFD', '2:5', '1:1048576', 'XFD1048576'])(
    '%s is read and written alike',
    (address) => {
      const rect = parseRect(address);
      expect(rect && rectName(rect)).toBe(address === 'A:XFD' ? '1:1048576' : address);
    },
  );

  it('do not mind the order of corners, letter case or dollars', () => {
    expect(parseRect('$d$9:b8')).toEqual(rectOf(7, 1, 2, 3));
  });

  it.each(['', 'A', '7', 'A0', 'XFE1', 'A1048577', 'A:1', 'A1:', 'A1:B', '甲1', 'A1 B2'])('%s is none', (address) => {
    expect(parseRect(address)).toBeUndefined();
  });

  it.each([
    ['甲', '甲!'],
    ['表 1', "'表 1'!"],
    ["it's", "'it''s'!"],
    ['A1', "'A1'!"],
    ['2011', "'2011'!"],
  ])('of a sheet named %s begin with %s', (name, prefix) => {
    expect(sheetPrefix(name)).toBe(prefix);
    expect(splitSheet(`${prefix}B2`)).toEqual({ sheet: name, rest: 'B2' });
  });
});

describe('rectangles', () => {
  it('with a hole in them fall into parts that do not overlap', () => {
    const parts = without(rectOf(0, 0, 5, 5), rectOf(1, 1, 2, 2));
    const cells = parts.reduce((sum, part) => sum + (part.bottom - part.top + 1) * (part.right - part.left + 1), 0);
    expect(cells).toBe(21);
    expect(parts.some((part) => intersection(part, rectOf(1, 1, 2, 2)))).toBe(false);
  });
});

describe('formulas', () => {
  const insertRow3 = shiftOf({ top: 2, bottom: 2, left: 0, right: 16_383 }, 'row', false);
  const removeColumnB = shiftOf({ top: 0, bottom: 1_048_575, left: 1, right: 1 }, 'column', true);
  const own = (sheet: string | undefined): boolean => sheet === undefined || sheet === '甲';

  it.each([
    ['=A2+A3', '=A2+A4'],
    ['=SUM($A$1:$A$9)', '=SUM($A$1:$A$10)'],
    ['=\'甲\'!A5&"A5"', '=\'甲\'!A6&"A5"'],
    ['=乙!A5', '=乙!A5'],
    ['=SUM(A:A)+SUM(3:4)', '=SUM(A:A)+SUM(4:5)'],
    ['=LOG10(A9)+Q1利润+A1B2', '=LOG10(A10)+Q1利润+A1B2'],
  ])('%s reads %s after a row came in above row 3', (before, after) => {
    expect(shiftFormula(before, insertRow3, own)).toBe(after);
  });

  it.each([
    ['=A1+B1+C1', '=A1+#REF!+B1'],
    ['=SUM(A1:C1)', '=SUM(A1:B1)'],
    ['=SUM(B:C)', '=SUM(B:B)'],
  ])('%s reads %s after column B went', (before, after) => {
    expect(shiftFormula(before, removeColumnB, own)).toBe(after);
  });

  it('move along when copied, fixed parts not', () => {
    expect(moveFormula('=A1+$A1+A$1+$A$1', 2, 1)).toBe('=B3+$A3+B$1+$A$1');
    expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
  });

  it('follow the name of a sheet', () => {
    expect(renameInFormula('=\'甲 1\'!A1+甲!A1&"甲!A1"', '甲', "'乙 2'!")).toBe("='甲 1'!A1+'乙 2'!A1&\"甲!A1\"");
  });
});

describe('what is typed', () => {
  it.each([
    ['12.50', 12.5, undefined],
    ['-3', -3, undefined],
    ['2026-11-22', 46348, 'yyyy-mm-dd'],
    ['12%', 0.12, '0%'],
    ['1.5e3', 1500, '0.00E+00'],
    ['3-Nov-2026', 46329, 'd-mmm-yyyy'],
    ['9:30 pm', 0.8958333333333334, 'h:mm AM/PM'],
    ['道路', '道路', undefined],
    ['2号楼', '2号楼', undefined],
    ['91150100MA0X', '91150100MA0X', undefined],
    ["'012", '012', undefined],
    ['FALSE', false, undefined],
    ['', null, undefined],
  ])('%s becomes %s', (text, value, numberFormat) => {
    expect(typed(text, {})).toEqual({ value, ...(numberFormat !== undefined && { numberFormat }) });
  });

  it('is a text in a cell of texts, and a formula elsewhere', () => {
    expect(typed('=A1', { numberFormat: '@' })).toEqual({ value: '=A1' });
    expect(typed('=A1', {})).toEqual({ value: null, formula: '=A1' });
    expect(typed('=', {})).toEqual({ value: '=' });
  });

  it('is shown by its number format', () => {
    expect([shown(1234.5, '#,##0.00'), shown(46348, 'yyyy年m月'), shown({ error: '#N/A' }), shown(true)]).toEqual([
      '1,234.50',
      '2026年11月',
      '#N/A',
      'TRUE',
    ]);
  });
});
