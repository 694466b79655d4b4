import type { Edit, Mark } from '../../src/model/workbook';
import { OpenMemoryWorkbook } from '../../src/workbook/openMemory';
import { faultOf, gridOf, gridsOf } from './adapter';
import { describeWorkbook } from './contract';
import { gridOf as sheet } from '../support/grid';
import { blankDesign, valueRows } from './designs';

describeWorkbook('open memory', {
  create: () => new OpenMemoryWorkbook(),
  reopen: async (workbook) => new OpenMemoryWorkbook(await gridsOf(workbook)),
});

const CELL = { top: 1, left: 1, bottom: 1, right: 1 };
const MARKS: readonly Mark[] = [{ sheet: '甲', range: CELL, severity: 'error' }];
const LIST = blankDesign('问题清单', { rows: valueRows(['审核问题清单']) });

function opened(): { workbook: OpenMemoryWorkbook; edits: Edit[] } {
  const formulas = new Map([['B2', 'SUM(A1:A2)']]);
  const workbook = new OpenMemoryWorkbook([
    sheet(
      '甲',
      [
        [1, 2],
        [3, 4],
      ],
      { formulas },
    ),
    sheet('乙', [['乙']]),
  ]);
  const edits: Edit[] = [];
  workbook.onEdit((edit) => edits.push(edit));
  return { workbook, edits };
}

describe('what people do', () => {
  test('typing changes the cell, takes its formula away and is told of', async () => {
    const { workbook, edits } = opened();
    workbook.type('甲', 'B2', 9);
    const grid = await gridOf(workbook, '甲');
    expect(grid.values).toEqual([
      [1, 2],
      [3, 9],
    ]);
    expect(grid.formulas.size).toBe(0);
    expect(edits).toEqual([{ sheet: '甲', range: CELL, by: 'user' }]);
  });

  test('pasting beyond the edge fills up with blanks', async () => {
    const { workbook, edits } = opened();
    workbook.paste('甲', 'D4', [['x', 'y'], ['z']], 'coauthor');
    expect((await gridOf(workbook, '甲')).values).toEqual([
      [1, 2],
      [3, 4],
      [],
      [null, null, null, 'x', 'y'],
      [null, null, null, 'z'],
    ]);
    expect(edits).toEqual([{ sheet: '甲', range: { top: 3, left: 3, bottom: 4, right: 4 }, by: 'coauthor' }]);
  });

  test('a moved row is told of without its cells, a deleted sheet without its name', () => {
    const { workbook, edits } = opened();
    workbook.insertRow('甲', 1);
    workbook.removeSheet('乙');
    expect(edits).toEqual([{ sheet: '甲', by: 'user' }, { by: 'user' }]);
  });

  test('our own writes are not told of, and nobody is told who stopped listening', async () => {
    const { workbook, edits } = opened();
    const heard: Edit[] = [];
    const stop = workbook.onEdit((edit) => heard.push(edit));
    stop();
    await workbook.write(blankDesign('丙'));
    await workbook.mark(MARKS, LIST);
    workbook.type('甲', 'A1', 5);
    expect([edits.length, heard.length]).toEqual([1, 0]);
  });
});

describe('what the port does', () => {
  test('cells are read as they stand, blanks beyond the edge, with the formulas in them', async () => {
    const { workbook } = opened();
    const range = { top: 1, left: 0, bottom: 2, right: 2 };
    expect(await workbook.readCells([{ sheet: '甲', range }])).toEqual([
      {
        sheet: '甲',
        range,
        values: [
          [3, 4, null],
          [null, null, null],
        ],
        formulas: new Map([['B2', 'SUM(A1:A2)']]),
        formats: new Map(),
      },
    ]);
  });

  test('what is revealed is selected', async () => {
    const { workbook } = opened();
    await workbook.reveal({ sheet: '乙', range: CELL });
    expect(await workbook.selection()).toEqual({ sheet: '乙', range: CELL });
    expect((await faultOf(workbook.reveal({ sheet: '丁', range: CELL })))?.code).toBe('missing');
  });

  test('marks and the list come, are replaced and go, and a check does not read the list', async () => {
    const { workbook } = opened();
    expect(await workbook.hasMarks()).toBe(false);
    await workbook.mark(MARKS, LIST);
    await workbook.mark(MARKS, LIST);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['甲', '乙', '问题清单']);
    expect((await gridsOf(workbook)).map(({ name }) => name)).toEqual(['甲', '乙']);
    expect([workbook.marks, await workbook.hasMarks()]).toEqual([MARKS, true]);
    await workbook.clearMarks();
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['甲', '乙']);
    expect([workbook.marks, await workbook.hasMarks()]).toEqual([[], false]);
  });

  test('a list never takes the place of somebody’s sheet, and then nothing is marked', async () => {
    const { workbook } = opened();
    await workbook.write(blankDesign('问题清单', { rows: valueRows(['自填']) }));
    expect((await faultOf(workbook.mark(MARKS, LIST)))?.code).toBe('name-taken');
    expect(workbook.marks).toEqual([]);
  });

  test('every call can be held up or refused', async () => {
    const calls: string[] = [];
    const workbook = new OpenMemoryWorkbook([sheet('甲', [[1]])], {
      before: (call) => {
        calls.push(call);
        return Promise.resolve();
      },
    });
    await gridsOf(workbook);
    await workbook.sheets();
    await workbook.readCells([]);
    await workbook.selection();
    expect(calls).toEqual(['read', 'sheets', 'readCells', 'selection']);
  });
});
