import type { SheetDesign } from '../../src/model/sheet';
import type { CellValue } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { filled, gridsOf, summed } from './summaries';

/** Keeps every design it is given. */
class Recording extends MemoryWorkbook {
  readonly designs: SheetDesign[] = [];
  override write(design: SheetDesign): Promise<void> {
    this.designs.push(design);
    return super.write(design);
  }
}

describe('summariseWorkbook: what people wrote', () => {
  /** Types into the last column of the row a test finds, as somebody does who answers it. */
  async function type(workbook: MemoryWorkbook, id: string, words: string, ...about: string[]): Promise<void> {
    const [grid] = await gridsOf(workbook, (name) => name.startsWith(id));
    const row = grid?.values.findIndex((cells) => about.every((each) => cells.includes(each))) ?? -1;
    if (!grid || row < 0) throw new Error(`${id} has no row of ${about.join(', ')}`);
    const column = Math.max(...grid.values.map((cells) => cells.length)) - 1;
    await workbook.changeCells([{ sheet: grid.name, row, column, from: { value: null }, to: { value: words } }]);
  }
  const rowsWith = async (workbook: MemoryWorkbook, id: string, words: string): Promise<readonly CellValue[][]> => {
    const [grid] = await gridsOf(workbook, (name) => name.startsWith(id));
    return (grid?.values ?? []).filter((cells) => cells.includes(words)).map((cells) => [...cells]);
  };

  it('S22: an explanation stays with its balance, in the other language too', async () => {
    const workbook = await filled(new MemoryWorkbook());
    await summed(workbook, 'zh', ['S22']);
    await type(workbook, 'S22', '培训和贴息在总数以外安排', 'CR-08');
    await summed(workbook, 'zh', ['S22']);
    const [line, ...more] = await rowsWith(workbook, 'S22', '培训和贴息在总数以外安排');
    expect(more).toEqual([]);
    expect(line?.slice(1, 13)).toEqual(expect.arrayContaining(['CR-08', 8000, 8500, -500, '不一致']));
  });

  it('what stands beside and below a sheet, its widths and hidden columns outlive a refresh', async () => {
    const workbook = new Recording();
    await filled(workbook);
    await summed(workbook, 'zh', ['S02']);
    const design = workbook.designs.find(({ name }) => name.startsWith('S02'));
    if (!design) throw new Error('S02 was not written');
    const [columns, bottom] = [design.widths.length, design.rows.length];
    const at = design.rows.findIndex(([label]) => label?.value === '产业类');
    const rows = design.rows.map((cells, row) => (row === at ? [...cells, { value: '待核' }] : cells));
    const widths = design.widths.map((width, column) => (column === 1 ? width + 9 : width));
    await workbook.write({ ...design, rows: [...rows, [{ value: '已报区领导' }]], widths, hiddenColumns: [4] });
    const [projects] = await gridsOf(workbook, (name) => name === '项目台账');
    const found = projects?.values.findIndex((cells) => cells.includes('产业类')) ?? -1;
    const category = projects?.values[found]?.indexOf('产业类') ?? -1;
    await workbook.changeCells([
      { sheet: '项目台账', row: found, column: category, from: { value: '产业类' }, to: { value: null } },
    ]);
    await summed(workbook, 'zh', ['S02']);
    const again = workbook.designs.filter(({ name }) => name.startsWith('S02')).at(-1);
    expect(again?.widths).toEqual([...widths, expect.any(Number)]);
    expect(again?.hiddenColumns).toEqual([4]);
    const now = again?.rows.findIndex(([label]) => label?.value === '产业类') ?? -1;
    expect(again?.rows[now]?.[columns]?.value).toBe('待核');
    // One more group, the projects without a category: what stood below the table stands below it still.
    expect(again?.rows[bottom + 1]?.[0]?.value).toBe('已报区领导');
    expect(again?.rows[bottom]?.[0]?.value).not.toBe('已报区领导');
  });

  it('S25: an answer stays with its finding, and is kept when the finding is gone', async () => {
    const workbook = await filled(new MemoryWorkbook());
    await summed(workbook, 'zh', ['S25']);
    await type(workbook, 'S25', '已报市办备案', 'CR-08');
    await summed(workbook, 'zh', ['S25']);
    expect((await rowsWith(workbook, 'S25', '已报市办备案'))[0]).toEqual(expect.arrayContaining(['CR-08', '已说明']));
    const [overview] = await gridsOf(workbook, (name) => name === '年度概览');
    const row = overview?.values.findIndex((cells) => cells.includes('H01')) ?? -1;
    const column = overview?.values[row]?.indexOf(8000) ?? -1;
    await workbook.changeCells([{ sheet: '年度概览', row, column, from: { value: 8000 }, to: { value: 8500 } }]);
    await summed(workbook, 'zh', ['S25']);
    expect((await rowsWith(workbook, 'S25', '已报市办备案'))[0]).toEqual(expect.arrayContaining(['CR-08', '已消除']));
    await workbook.changeCells([{ sheet: '年度概览', row, column, from: { value: 8500 }, to: { value: 8000 } }]);
    await summed(workbook, 'zh', ['S25']);
    expect((await rowsWith(workbook, 'S25', '已报市办备案'))[0]).toEqual(expect.arrayContaining(['CR-08', '已说明']));
  });
});
