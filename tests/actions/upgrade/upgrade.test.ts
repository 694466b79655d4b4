import { insertTemplates } from '../../../src/actions/insertTemplates';
import { inspectTemplates } from '../../../src/actions/repair/inspectTemplates';
import { upgradeTemplates, type UpgradeReport } from '../../../src/actions/upgrade/upgradeTemplates';
import { readWorkbook } from '../../../src/actions/readWorkbook';
import { catalogue } from '../../../src/catalogue';
import { sampleBook } from '../../../src/catalogue/sample/book';
import { parseA1, parseA1Range } from '../../../src/model/address';
import { STAMP_SHEET } from '../../../src/model/stamp';
import type { CellValue, Grid } from '../../../src/model/workbook';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { gridsOf } from '../../workbook/adapter';
import { blankDesign, valueRows } from '../../workbook/designs';

const REGISTERS = ['cover', 'pairings', 'projects', 'training-classes'];
const PROJECTS = '项目台账';

/** The sheets of 2011 as they are filled in. */
async function filled(): Promise<Grid[]> {
  const workbook = new MemoryWorkbook();
  const data = sampleBook(2011, 'zh');
  await insertTemplates(workbook, {
    catalogue,
    lang: 'zh',
    year: 2011,
    unit: 'wan',
    registersPresent: REGISTERS,
    data,
  });
  return gridsOf(workbook);
}

/** A sheet with cells typed over: `{ B5: '项目代码' }`. */
function typed(grid: Grid, cells: Readonly<Record<string, CellValue>>): Grid {
  const values = grid.values.map((row) => [...row]);
  const formulas = new Map(grid.formulas);
  for (const [address, value] of Object.entries(cells)) {
    const at = parseA1(address);
    if (!at) throw new Error(`${address} is no cell`);
    while (values.length <= at.row) values.push([]);
    const row = values[at.row];
    while (row && row.length < at.column) row.push(null);
    if (row) row[at.column] = value;
    formulas.delete(address);
  }
  return { ...grid, values, formulas };
}

/** The edition before ours: a header of other words, one column more, one less, and its own stamp. */
async function olderEdition(): Promise<Grid[]> {
  return (await filled()).map((grid) => {
    if (grid.name === STAMP_SHEET) {
      const values = grid.values.map((row) => row.map((value) => (value === '2011-1' ? '2011-0' : value)));
      return { ...grid, values };
    }
    // 项目编号 was called otherwise, 所属行业 did not exist and another column stood in its place.
    return grid.name === PROJECTS ? typed(grid, { B5: '项目代码', E5: '主管部门' }) : grid;
  });
}

async function upgraded(
  grids: readonly Grid[],
  options: { readonly year?: number } = {},
): Promise<{ readonly report: UpgradeReport; readonly fresh: MemoryWorkbook }> {
  const fresh = new MemoryWorkbook();
  const report = await upgradeTemplates(new MemoryWorkbook(grids), fresh, catalogue, { lang: 'zh', ...options });
  if (!report) throw new Error('Nothing was carried');
  return { report, fresh };
}

const saidOf = ({ left }: UpgradeReport, sheet: string): string[] =>
  left.filter((each) => each.sheet === sheet).map(({ cells, what }) => `${cells ?? ''} ${what.zh}`);

/** Cells among what was left. */
const cellsLeft = ({ left }: UpgradeReport): number =>
  left
    .flatMap(({ cells = '' }) => cells.split(' '))
    .map(parseA1Range)
    .reduce((sum, range) => sum + (range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0), 0);

/** Data rows of a register, column by column, as they stand. */
async function columnOf(grids: readonly Grid[], register: string, id: string): Promise<CellValue[]> {
  const { tables } = await readWorkbook(new MemoryWorkbook(grids), catalogue);
  const table = tables.find((each) => each.register.id === register);
  const position = table?.columns[id]?.position ?? -1;
  return Array.from(table?.rows ?? [], (row) => table?.grid.values[row]?.[position] ?? null);
}

describe('a filled workbook carried into new templates', () => {
  test('every cell arrives as it was typed, and what is counted in comes out', async () => {
    const old = await filled();
    const { report, fresh } = await upgraded(old);
    const now = await gridsOf(fresh);
    expect(report.carried).toBeGreaterThan(1400);
    expect(report.found).toBe(report.carried + cellsLeft(report));
    for (const id of ['project_id', 'project_name', 'inv_total', 'approve_date', 'bj_fund', 'banner']) {
      expect(await columnOf(now, 'projects', id)).toEqual(await columnOf(old, 'projects', id));
    }
    expect((await columnOf(now, 'projects', 'project_id')).filter((value) => value !== null)).toHaveLength(32);
    expect((await inspectTemplates(fresh, catalogue)).damages).toEqual([]);
  });

  test('of an older edition: renamed headers are known, columns that are gone are listed', async () => {
    const old = await olderEdition();
    const inspected = await inspectTemplates(new MemoryWorkbook(old), catalogue);
    expect(inspected.damages.map(({ kind }) => kind)).toContain('older-version');
    const { report, fresh } = await upgraded(old);
    expect(saidOf(report, PROJECTS).join('\n')).toContain('栏“主管部门”在新模板中没有，共33格未转入');
    const now = await gridsOf(fresh);
    expect(await columnOf(now, 'projects', 'project_id')).toEqual(await columnOf(old, 'projects', 'project_id'));
    expect((await columnOf(now, 'projects', 'sector')).every((value) => value === null)).toBe(true);
    expect((await inspectTemplates(fresh, catalogue)).damages).toEqual([]);
  });

  test('what cannot be read is carried as it was typed; errors are listed', async () => {
    const old = (await filled()).map((grid) =>
      grid.name === PROJECTS ? typed(grid, { X8: '约100万元（其中）', Y8: { error: '#REF!' }, E8: '不在表中' }) : grid,
    );
    const { report, fresh } = await upgraded(old);
    const [amount] = await columnOf(await gridsOf(fresh), 'projects', 'inv_total');
    expect(amount).toBe('约100万元（其中）');
    expect((await columnOf(await gridsOf(fresh), 'projects', 'sector'))[0]).toBe('不在表中');
    expect(saidOf(report, PROJECTS).join('\n')).toMatch(/Y8 公式出错/);
  });

  test('who reports and what is written beside the table', async () => {
    const old = (await filled()).map((grid) =>
      grid.name === PROJECTS ? typed(grid, { A4: '填报单位（盖章）：示例旗扶贫办', A60: '附：经办人另行说明' }) : grid,
    );
    const { report, fresh } = await upgraded(old);
    const sheet = (await gridsOf(fresh)).find(({ name }) => name === PROJECTS);
    expect(sheet?.values.flat()).toContain('填报单位（盖章）：示例旗扶贫办');
    expect(saidOf(report, PROJECTS).join('\n')).toContain('A60');
  });

  test('other sheets and a year of its own', async () => {
    const added = new MemoryWorkbook(await filled());
    await added.write(blankDesign('我的备忘', { rows: valueRows(['记事'], ['电话记录']) }));
    const { report, fresh } = await upgraded(await gridsOf(added), { year: 2012 });
    expect(saidOf(report, '我的备忘')).toEqual([' 不是台账的工作表，未转入。']);
    const titles = (await gridsOf(fresh)).flatMap(({ values }) => values.slice(0, 3).flat());
    expect(titles).toContain('2012年京蒙对口帮扶项目台账');
    expect((await readWorkbook(fresh, catalogue)).year).toBe(2012);
  });

  test('a workbook without a register is left alone', async () => {
    const fresh = new MemoryWorkbook();
    expect(await upgradeTemplates(new MemoryWorkbook(), fresh, catalogue, { lang: 'zh' })).toBeUndefined();
    expect(await fresh.sheets()).toEqual([]);
  });
});
