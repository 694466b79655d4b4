import type { SheetDesign } from '../../src/model/sheet';
import type { CellChange, Workbook } from '../../src/model/workbook';
import { faultOf, gridOf, type Adapter } from './adapter';
import { blankDesign, valueRows } from './designs';

/** A sheet as somebody filled it in: texts among numbers, formats, a formula over them. */
const filled = (): SheetDesign =>
  blankDesign('台账', {
    rows: [
      [{ value: '项目' }, { value: '金额' }, { value: '日期' }],
      [{ value: '水渠 ' }, { value: '１２', style: 'text' }, { value: '2011年5月6日' }],
      [{ value: '学校' }, { value: 8, style: 'money' }, { value: 40730, style: 'day' }],
      [{ value: '合计' }, { value: 20 }],
      [],
      [{ value: '审核' }, { value: 8, formula: 'SUM(B2:B3)', style: 'money' }],
    ],
    styles: { text: { format: '@' }, money: { format: '0.00' }, day: { format: 'yyyy-mm-dd' } },
  });

/** How every adapter changes cells. */
export function describeChanges(name: string, adapter: Adapter): void {
  const left = async (): Promise<Workbook> => {
    const workbook = adapter.create();
    await workbook.write(filled());
    await workbook.write(blankDesign('别表', { rows: valueRows(['一', 1]) }));
    return adapter.reopen(workbook);
  };
  const change = (
    row: number,
    column: number,
    from: CellChange['from']['value'],
    to: CellChange['to']['value'],
    more: Partial<CellChange> = {},
  ): CellChange => ({ sheet: '台账', row, column, from: { value: from }, to: { value: to }, ...more });

  describe(`${name}: changing cells`, () => {
    test('changes values, formats and formulas, and nothing else', async () => {
      const workbook = await left();
      const before = await gridOf(workbook, '台账');
      const others = await workbook.changeCells([
        change(1, 0, '水渠 ', '水渠'),
        change(1, 1, '１２', 12, { format: '0.00' }),
        change(1, 2, '2011年5月6日', 40669, { format: 'yyyy-mm-dd' }),
        change(3, 1, 20, 20, { to: { value: 20, formula: 'SUM(B2:B3)' } }),
        change(4, 3, null, '0123'),
        change(7, 0, null, true),
      ]);
      expect(others).toEqual([]);
      const after = await gridOf(await adapter.reopen(workbook), '台账');
      expect(after.values.slice(0, 5)).toEqual([
        ['项目', '金额', '日期'],
        ['水渠', 12, 40669],
        ['学校', 8, 40730],
        ['合计', 20],
        [null, null, null, '0123'],
      ]);
      expect(after.values.slice(6)).toEqual([[], [true]]);
      expect(Object.fromEntries(after.formulas)).toEqual({ B4: 'SUM(B2:B3)', B6: 'SUM(B2:B3)' });
      expect(Object.fromEntries(after.formats)).toEqual({
        ...Object.fromEntries(before.formats),
        B2: '0.00',
        C2: 'yyyy-mm-dd',
      });
      expect((await gridOf(workbook, '别表')).values).toEqual([['一', 1]]);
    });

    test('and back again gives the same sheet', async () => {
      const workbook = await left();
      const before = await gridOf(workbook, '台账');
      const there = [
        change(1, 1, '１２', 12, { format: 'General' }),
        change(1, 2, '2011年5月6日', 40669, { format: 'yyyy"年"m"月"d"日"' }),
        change(3, 1, 20, 20, { to: { value: 20, formula: 'SUM(B2:B3)' } }),
      ];
      expect(await workbook.changeCells(there)).toEqual([]);
      const back = [
        change(1, 1, 12, '１２', { format: '@' }),
        change(1, 2, 40669, '2011年5月6日', { format: 'General' }),
        change(3, 1, 0, 20, { from: { value: 20, formula: 'SUM(B2:B3)' } }),
      ];
      const reopened = await adapter.reopen(workbook);
      expect(await reopened.changeCells(back)).toEqual([]);
      const after = await gridOf(await adapter.reopen(reopened), '台账');
      expect({ ...after, formats: Object.fromEntries(after.formats) }).toEqual({
        ...before,
        formats: Object.fromEntries(before.formats),
      });
    });

    test.each(['=1+1', '+86 10', '-', '@SUM(A1)', "'x", '0123', '2011-07-06', '1e5', 'TRUE', '#REF!', ' a\nb '])(
      'a text stays a text: %j',
      async (text) => {
        const workbook = await left();
        expect(await workbook.changeCells([change(2, 0, '学校', text)])).toEqual([]);
        const after = await gridOf(await adapter.reopen(workbook), '台账');
        expect(after.values[2]?.[0]).toBe(text);
        expect([...after.formulas.keys()]).toEqual(['B6']);
      },
    );

    test('where one cell holds something else, that one is named and none is changed', async () => {
      const workbook = await left();
      const before = await gridOf(workbook, '台账');
      const stranger = change(2, 1, 9, 10);
      const overFormula = change(5, 1, 8, 8);
      expect(await workbook.changeCells([change(1, 0, '水渠 ', '水渠'), stranger, overFormula])).toEqual([
        stranger,
        overFormula,
      ]);
      expect(await gridOf(workbook, '台账')).toEqual(before);
    });

    test('no change at all changes nothing; a sheet that is gone is named', async () => {
      const workbook = await left();
      expect(await workbook.changeCells([])).toEqual([]);
      const fault = await faultOf(workbook.changeCells([{ ...change(0, 0, null, 1), sheet: '没有' }]));
      expect(fault?.code).toBe('missing');
      expect(fault?.text.zh).toContain('没有');
    });

    test('a cell is changed once', async () => {
      const workbook = await left();
      const twice = async (): Promise<unknown> =>
        workbook.changeCells([change(0, 0, '项目', 1), change(0, 0, '项目', 2)]);
      await expect(twice()).rejects.toThrow(/twice/);
    });
  });
}
