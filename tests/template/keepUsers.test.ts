import type { DesignCell, SheetDesign } from '../../src/model/sheet';
import { keepUsers, madeWords, parseMade, type Made } from '../../src/template/keepUsers';
import { gridOf } from '../../src/workbook/memory';
import { blankDesign, valueRows } from '../workbook/designs';

const table = (...rows: DesignCell['value'][][]): SheetDesign =>
  blankDesign('汇总', { rows: valueRows(...rows), widths: [20, 10] });
const then = table(['地区', '金额'], ['甲', 1], ['乙', 2]);
const made: Made = { rows: 3, columns: 2, widths: [20, 10] };
const values = ({ rows }: SheetDesign): DesignCell['value'][][] =>
  rows.map((row) => row.map((cell) => cell?.value ?? null));
/** The new sheet in the place of one on which people wrote. */
const kept = (
  now: SheetDesign,
  left: SheetDesign,
  widths: readonly (number | undefined)[] = left.widths,
): SheetDesign => keepUsers(now, { grid: gridOf(left), widths }, made);

describe('keepUsers', () => {
  it('is told how a sheet was made by its stamp', () => {
    expect(parseMade(madeWords(then))).toEqual(made);
    expect(['', 'x;y;z', '3;2;20', '0;1;5'].map(parseMade)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('changes nothing on a sheet nobody touched', () => {
    expect(kept(then, then)).toEqual(then);
  });

  it('keeps widths people changed, whatever a program takes for a character', () => {
    expect(kept(then, then, [20, 16]).widths).toEqual([20, 16]);
    const three = { ...made, columns: 3, widths: [20, 10, 8] };
    const wide = { ...then, widths: [20, 10, 8] };
    expect(keepUsers(wide, { grid: gridOf(then), widths: [25, 12.5, 20] }, three).widths).toEqual([20, 10, 16]);
    expect(kept(then, then, [undefined, undefined]).widths).toEqual([20, 10]);
  });

  it('lets a remark follow its row, and puts that of a row that is gone below', () => {
    const left = table(['地区', '金额'], ['甲', 1, '甲的备注'], ['乙', 2, '乙的备注']);
    const now = kept(table(['地区', '金额'], ['乙', 5], ['丙', 1], ['丁', 1]), left);
    expect(values(now)).toEqual([
      ['地区', '金额'],
      ['乙', 5, '乙的备注'],
      ['丙', 1],
      ['丁', 1],
      [null, null, '甲的备注'],
    ]);
  });

  it('keeps what stands below the table below it, and hidden columns hidden', () => {
    const left = { ...table(['地区', '金额'], ['甲', 1], ['乙', 2], [null], ['制表人附注']), hiddenColumns: [1] };
    const now = kept(table(['地区', '金额'], ['甲', 1]), left);
    expect(values(now)).toEqual([['地区', '金额'], ['甲', 1], [], ['制表人附注']]);
    expect(now.hiddenColumns).toEqual([1]);
  });
});
