import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { journalOf, printedCell } from '../../../src/actions/fixes/journal';
import { stampOf } from '../../../src/actions/stampOf';
import { catalogue } from '../../../src/catalogue';
import { STAMP_SHEET } from '../../../src/model/stamp';
import type { CellValue, Grid, Workbook } from '../../../src/model/workbook';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { OpenMemoryWorkbook } from '../../../src/workbook/openMemory';
import { gridOf } from '../../support/grid';
import { gridsOf } from '../../workbook/adapter';
import { contentOf, fixAll, NOW, TODAY, undoAll } from './damaged';

/** A roster of classes and a ledger of allocations as somebody typed them, with slips of every kind. */
const ALLOCATIONS = `
  2011年资金计划与下达台账
  单位：万元
  序号 | 下达编号     | 下达日期      | 资金来源   | 下达金额
  1    | XD-2011-001  | '2011年8月15日 | 北京市级   | '４００
  2    | XD-2011-002  | 2011-08-15    | 北京市 级  | 50万元
  3    | XD-2011-003  | '20110816     | 北京市级   | '120.5
  7    | ＸＤ-2011-004 | '2011.8.16    | 北京市级   | 98(其中利息2)
  合计 |              |               |            | 600
`;
const ledger = (table = ALLOCATIONS, details: Partial<Grid> = {}): Grid => gridOf('资金下达', table, details);

const valueAt = async (workbook: Workbook, cell: readonly [number, number], sheet = '资金下达'): Promise<CellValue> =>
  (await gridsOf(workbook, [sheet]))[0]?.values[cell[0]]?.[cell[1]] ?? null;

/** What the findings of a workbook offer: cell, number, before → after; `!` where it needs a look. */
async function offered(workbook: Workbook): Promise<string[]> {
  const { result } = await checkWorkbook(workbook, catalogue, { today: TODAY });
  return Array.from({ length: result.findings.size }, (_, position) => result.findings.describe(position)).flatMap(
    ({ cell, number, fix }) =>
      fix ? [`${cell} ${number} ${fix.before.zh} → ${fix.after.zh}${fix.safe ? '' : ' !'}`] : [],
  );
}

describe('what can be mended', () => {
  test('texts that are numbers or dates, units, widths; what needs a look is marked', async () => {
    expect((await offered(new MemoryWorkbook([ledger()]))).sort()).toEqual(
      [
        'A7 RG-03 7 → 4 !',
        'B7 TF-01 ＸＤ-2011-004 → XD-2011-004',
        'C4 TF-07 2011年8月15日 → 2011-08-15',
        'C5 TF-07 文本“2011-08-15” → 2011-08-15',
        'C6 TF-07 20110816 → 2011-08-16',
        'C7 TF-07 2011.8.16 → 2011-08-16',
        'D5 TF-15 北京市 级 → 北京市级 !',
        'E4 TF-01 ４００ → 400',
        'E5 TF-04 50万元 → 50',
        'E6 TF-03 文本“120.5” → 120.5',
      ].sort(),
    );
  });

  test('numbers and papers in other forms; what the row above says needs a look, an approximate number has no fix', async () => {
    const rows = `
      2011年资金计划与下达台账
      单位：万元
      序号 | 下达编号    | 下达日期   | 下达文号        | 资金来源 | 下达金额
      1    | XD-2011-001 | 2011-08-15 | 京财（2011）05号 | 北京市级 | '1,400
      2    | XD-2011-002 | 11.8.15    | 京财〔2011〕6号 | 同上     | 三十二
      3    | XD-2011-003 | 2011-08-15 | 京财〔11〕7号   | 北京市级 | 约50
    `;
    const found = await offered(new MemoryWorkbook([ledger(rows)]));
    expect(found.filter((fix) => !fix.includes('TF-07')).sort()).toEqual(
      [
        'D4 FL-25 京财（2011）05号 → 京财〔2011〕5号',
        'E5 TF-16 同上 → 北京市级 !',
        'F4 TF-06 1,400 → 1400',
        'F5 TF-11 三十二 → 32',
      ].sort(),
    );
  });

  test('a typed total becomes the sum of its rows, once they are numbers', async () => {
    const rows = `
      2011年资金计划与下达台账
      单位：万元
      序号 | 下达编号    | 下达日期   | 资金来源 | 下达金额
      1    | XD-2011-001 | 2011-08-15 | 北京市级 | 400
      小计 |             |            |          | 400
      2    | XD-2011-002 | 2011-08-15 | 北京市级 | 50
      合计 |             |            |          | 500
    `;
    const workbook = new MemoryWorkbook([ledger(rows)]);
    expect(await offered(workbook)).toContain('E7 RG-04 500 → =SUM(E4,E6) (450) !');
    await fixAll(workbook, () => true);
    const [after] = await gridsOf(workbook, ['资金下达']);
    expect(after?.formulas.get('E7')).toBe('SUM(E4,E6)');
    expect(after?.values[6]?.[4]).toBe(450);
    expect(await offered(workbook)).toEqual([]);
  });

  test('cells with a formula never get a value', async () => {
    const formulas = new Map([['E6', 'TEXT(120.5,"0.0")']]);
    expect((await offered(new MemoryWorkbook([ledger(ALLOCATIONS, { formulas })]))).join()).not.toContain('E6');
  });

  test('numbers in cells that take everything as text get a format of numbers, dates one of dates', async () => {
    const formats = new Map([
      ['E4', '@'],
      ['E6', '#,##0.0'],
      ['C4', '@'],
    ]);
    const workbook = new MemoryWorkbook([ledger(ALLOCATIONS, { formats })]);
    await fixAll(workbook);
    const [after] = await gridsOf(workbook, ['资金下达']);
    expect(Object.fromEntries(after?.formats ?? [])).toMatchObject({ E4: '0.00', E6: '#,##0.0', C4: 'yyyy-mm-dd' });
    expect(after?.values[3]).toEqual([1, 'XD-2011-001', 40770, '北京市级', 400]);
  });

  test('days counted from 1904 are written so', async () => {
    const workbook = new MemoryWorkbook([ledger(ALLOCATIONS, { date1904: true })]);
    await fixAll(workbook);
    expect(await valueAt(workbook, [3, 2])).toBe(40770 - 1462);
  });
});

describe('fixing', () => {
  test('all safe ones leave nothing safe to mend, and a remark is nobody’s to throw away', async () => {
    const workbook = new MemoryWorkbook([ledger()]);
    const { applied } = await fixAll(workbook);
    expect(applied).toHaveLength(8);
    expect(await offered(workbook)).toEqual(['D5 TF-15 北京市 级 → 北京市级 !', 'A7 RG-03 7 → 4 !']);
    expect(await valueAt(workbook, [6, 4])).toBe('98(其中利息2)');
  });

  test('keeps a journal, beside what stood in the sheet of our own before', async () => {
    const before = gridOf(STAMP_SHEET, [
      ['jiedui', '1'],
      ['parameter', 'teachers-most', 20],
    ]);
    const workbook = new MemoryWorkbook([ledger(), { ...before, visibility: 'veryHidden' }]);
    await fixAll(workbook);
    const stamp = await stampOf(workbook);
    expect(stamp?.values.slice(0, 2)).toEqual(before.values);
    const entries = journalOf(stamp);
    expect(entries.map(({ entry }) => entry)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(entries[1]).toMatchObject({
      ...{ time: NOW, number: 'TF-01', isUndone: false },
      cells: [{ sheet: '资金下达', at: { row: 3, column: 4 }, before: '４００', after: { value: 400 } }],
    });
  });

  test('a cell that holds something else by now is left out and told of', async () => {
    const workbook = new OpenMemoryWorkbook([ledger()], {
      before: (call) => {
        if (call === 'changeCells' && typed++ === 0) workbook.type('资金下达', 'E5', 55);
        return Promise.resolve();
      },
    });
    let typed = 0;
    const { applied, changedSince } = await fixAll(workbook);
    expect(applied).toHaveLength(7);
    expect(changedSince.map(({ rule }) => rule.number)).toEqual(['TF-04']);
    expect(await valueAt(workbook, [4, 4])).toBe(55);
  });
});

describe('undoing', () => {
  const fixed = async (): Promise<OpenMemoryWorkbook> => {
    const workbook = new OpenMemoryWorkbook([ledger()]);
    await fixAll(workbook, () => true);
    return workbook;
  };
  const entryOf = async (workbook: Workbook, number: string): Promise<number> =>
    journalOf(await stampOf(workbook)).find((entry) => entry.number === number)?.entry ?? -1;

  test('one, then all; what is undone is not undone again', async () => {
    const workbook = await fixed();
    const one = await undoAll(workbook, [await entryOf(workbook, 'TF-04')]);
    expect(one.entries).toHaveLength(1);
    expect(await valueAt(workbook, [4, 4])).toBe('50万元');
    expect((await undoAll(workbook)).entries).toHaveLength(9);
    expect(await contentOf(workbook)).toEqual(await contentOf(new MemoryWorkbook([ledger()])));
    expect(await undoAll(workbook)).toEqual({ cells: [], entries: [], left: [] });
    expect(journalOf(await stampOf(workbook)).every(({ isUndone }) => isUndone)).toBe(true);
  });

  test('a cell changed since is left as it is and reported', async () => {
    const workbook = await fixed();
    workbook.type('资金下达', 'E5', 51);
    const { left, entries } = await undoAll(workbook);
    expect(entries).toHaveLength(9);
    expect(left).toMatchObject([{ reason: 'changed', at: { sheet: '资金下达', range: { top: 4, left: 4 } } }]);
    expect(await valueAt(workbook, [4, 4])).toBe(51);
  });

  test('a cell is found by its row’s key where rows have moved, and else where it stood', async () => {
    const workbook = await fixed();
    workbook.insertRow('资金下达', 3);
    await undoAll(workbook, [await entryOf(workbook, 'TF-04')]);
    expect(await valueAt(workbook, [5, 4])).toBe('50万元');
    expect(await valueAt(workbook, [4, 4])).toBe(400);
  });

  test('a sheet that is gone is said to be', async () => {
    const workbook = await fixed();
    workbook.removeSheet('资金下达');
    const { left, cells } = await undoAll(workbook);
    expect(cells).toEqual([]);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['gone']));
  });

  test('a cell mended twice comes back to what it was first', async () => {
    const workbook = await fixed();
    workbook.type('资金下达', 'E6', '１２０.５');
    await fixAll(workbook);
    expect(await valueAt(workbook, [5, 4])).toBe(120.5);
    const second = journalOf(await stampOf(workbook)).at(-1)?.entry ?? -1;
    // The earlier fix alone cannot be taken back: the later one stands on it.
    await undoAll(workbook, [second]);
    expect(await valueAt(workbook, [5, 4])).toBe('１２０.５');
    expect((await undoAll(workbook)).left.map(({ cell }) => cell.before)).toEqual(['120.5']);
  });
});

test('the journal shows personal numbers masked', async () => {
  const roster = gridOf(
    '培训花名册',
    `
      2011年培训花名册
      序号 | 班次编号    | 姓名   | 性别 | 身份证号                 | 工作单位
      1    | PX-2011-001 | 示例一 | 男   | １１０１０５194912310021 | 单位
    `,
  );
  const workbook = new MemoryWorkbook([roster]);
  await fixAll(workbook);
  const [entry] = journalOf(await stampOf(workbook));
  const [cell] = entry?.cells ?? [];
  expect(cell?.after.value).toBe('110105194912310021');
  expect(cell && printedCell(cell, catalogue)).toMatchObject({ after: '110105********0021' });
  expect(cell && printedCell(cell, catalogue).before.zh).not.toContain('1949');
});
