import type { SheetDesign } from '../../src/model/sheet';
import { pointerTo, STAMP_SHEET } from '../../src/model/stamp';
import type { Workbook } from '../../src/model/workbook';
import { faultOf, gridOf, gridsOf, readBack, type Adapter } from './adapter';
import { describeChanges } from './contractChanges';
import { describeValues } from './contractValues';
import { blankDesign, listDesign, richDesign, valueRows } from './designs';

/** The stamp sheet of a workbook in which we wrote a summary, lists and a template. */
const stampDesign = (): SheetDesign => {
  const record = (kind: string, sheet: string): SheetDesign['rows'][number] => [
    { value: kind },
    { value: 'x', formula: pointerTo(`'${sheet}'`) },
  ];
  return blankDesign(STAMP_SHEET, {
    visibility: 'veryHidden',
    rows: [
      [{ value: 'jiedui' }, { value: '1' }],
      record('template', '台账'),
      record('summary', '汇总'),
      record('lists', '清单'),
    ],
  });
};

/** What every adapter of the port does. */
export function describeWorkbook(name: string, adapter: Adapter): void {
  describeValues(name, adapter);
  describeChanges(name, adapter);

  describe(`${name}: sheets`, () => {
    test('a rich design reads back as its grid', async () => {
      const [grid, list] = await readBack(adapter, richDesign(), listDesign());
      expect(list).toMatchObject({ name: "清单'表", visibility: 'veryHidden', values: [['民生'], ['产业'], ['劳务']] });
      expect({ ...grid, formulas: undefined, formats: Object.fromEntries(grid?.formats ?? []) }).toEqual({
        name: '项目 台账',
        visibility: 'visible',
        values: [
          ['2011年对口帮扶项目台账'],
          ['单位：万元'],
          ['项目编号', '项目名称', '总投资', '批准日期', '类别'],
          ['JM-2011-150423-001', '示例一', 498, 40730, '民生'],
          ['0123', '=1+1', 0.01, null, '产业'],
          ['合计', 2, 498.01, true, ''],
        ],
        formulas: undefined,
        formats: {
          ...{ A2: '@', A4: '@', B4: '@', C4: '#,##0.00', D4: 'yyyy-mm-dd', E4: '@' },
          ...{ A5: '@', B5: '@', C5: '#,##0.00', E5: '@', A6: '@', B6: '@', C6: '#,##0.00' },
        },
        merges: [{ top: 0, left: 0, bottom: 0, right: 4 }],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
        protected: true,
        date1904: false,
      });
    });

    test('stand in the order they were written, with their visibility', async () => {
      const workbook = adapter.create();
      for (const [sheet, visibility] of [
        ['乙', 'visible'],
        ['甲', 'hidden'],
        ['_a', 'veryHidden'],
      ] as const) {
        await workbook.write(blankDesign(sheet, { visibility, rows: valueRows([sheet]) }));
      }
      const expected = [
        { name: '乙', visibility: 'visible' },
        { name: '甲', visibility: 'hidden' },
        { name: '_a', visibility: 'veryHidden' },
      ];
      expect(await workbook.sheets()).toEqual(expected);
      expect(await (await adapter.reopen(workbook)).sheets()).toEqual(expected);
    });

    test('are read in the order asked for, with progress up to 1', async () => {
      const workbook = adapter.create();
      for (const sheet of ['一', '二', '三']) await workbook.write(blankDesign(sheet, { rows: valueRows([sheet]) }));
      const done: number[] = [];
      const read: string[] = [];
      for await (const grid of workbook.read(['三', '一'], { progress: (share) => done.push(share) }))
        read.push(grid.name);
      expect(read).toEqual(['三', '一']);
      expect(done.at(-1)).toBe(1);
      expect([...done].sort((one, other) => one - other)).toEqual(done);
    });

    test('are read all of them when none is named, in their order', async () => {
      const workbook = adapter.create();
      for (const sheet of ['二', '一']) await workbook.write(blankDesign(sheet, { rows: valueRows([sheet]) }));
      expect((await gridsOf(workbook)).map((grid) => grid.name)).toEqual(['二', '一']);
    });

    test('an empty workbook has none, and reading none gives none', async () => {
      expect(await adapter.create().sheets()).toEqual([]);
      expect(await gridsOf(adapter.create(), [])).toEqual([]);
      expect(await gridsOf(adapter.create())).toEqual([]);
      expect((await faultOf(gridsOf(adapter.create(), ['一'])))?.code).toBe('missing');
    });

    test('are found whatever the case of their name', async () => {
      const workbook = adapter.create();
      await workbook.write(blankDesign('Donations', { rows: valueRows(['x']) }));
      expect((await gridOf(workbook, 'DONATIONS')).name).toBe('Donations');
    });

    test('one that is not there is missing, said before anything is read', async () => {
      const workbook = adapter.create();
      await workbook.write(blankDesign('一'));
      const fault = await faultOf(gridsOf(workbook, ['一', '没有']));
      expect(fault?.code).toBe('missing');
      expect(fault?.text.zh).toContain('没有');
      expect(fault?.text.en).toContain('没有');
    });

    test.each(['', 'a/b', '表[1]', "'a", '长'.repeat(32)])('no sheet can be called %j', async (sheet) => {
      const write = async (): Promise<void> => adapter.create().write(blankDesign(sheet));
      await expect(write()).rejects.toThrow(/cannot be the name/);
    });

    test('reading stops when it is called off', async () => {
      const workbook = adapter.create();
      for (const sheet of ['一', '二']) await workbook.write(blankDesign(sheet, { rows: valueRows([sheet]) }));
      const before = AbortSignal.abort();
      await expect(workbook.read(['一'], { signal: before })[Symbol.asyncIterator]().next()).rejects.toThrow(/abort/i);

      const controller = new AbortController();
      const read: string[] = [];
      const reading = async (): Promise<void> => {
        for await (const grid of workbook.read(['一', '二'], { signal: controller.signal })) {
          read.push(grid.name);
          controller.abort();
        }
      };
      await expect(reading()).rejects.toThrow(/abort/i);
      expect(read).toEqual(['一']);
    });
  });

  describe(`${name}: writing over`, () => {
    const left = async (): Promise<Workbook> => {
      const workbook = adapter.create();
      for (const sheet of ['台账', '汇总', '清单', '手工表']) {
        await workbook.write(blankDesign(sheet, { rows: valueRows(['旧']) }));
      }
      await workbook.write(stampDesign());
      return adapter.reopen(workbook);
    };
    const fresh = (sheet: string): SheetDesign => blankDesign(sheet, { rows: valueRows(['新'], ['值']) });

    test.each(['汇总', '清单'])('%s is ours and is replaced in its place', async (sheet) => {
      const workbook = await left();
      await workbook.write(fresh(sheet));
      const reopened = await adapter.reopen(workbook);
      expect((await gridOf(reopened, sheet)).values).toEqual([['新'], ['值']]);
      expect((await reopened.sheets()).map(({ name: each }) => each)).toEqual([
        '台账',
        '汇总',
        '清单',
        '手工表',
        STAMP_SHEET,
      ]);
      expect((await gridOf(reopened, '手工表')).values).toEqual([['旧']]);
    });

    test('the stamp sheet is ours and stays very hidden', async () => {
      const workbook = await left();
      await workbook.write(stampDesign());
      const sheets = await (await adapter.reopen(workbook)).sheets();
      expect(sheets.at(-1)).toEqual({ name: STAMP_SHEET, visibility: 'veryHidden' });
    });

    test.each(['手工表', '台账'])('%s is somebody’s work and is left as it is', async (sheet) => {
      const workbook = await left();
      const fault = await faultOf(workbook.write(fresh(sheet)));
      expect(fault?.code).toBe('name-taken');
      expect(fault?.text.zh).toContain(sheet);
      expect((await gridOf(workbook, sheet)).values).toEqual([['旧']]);
    });

    test('a stamp we write now gives no right to a sheet that was there before', async () => {
      const bare = adapter.create();
      await bare.write(blankDesign('汇总', { rows: valueRows(['手工']) }));
      const workbook = await adapter.reopen(bare);
      await workbook.write(stampDesign());
      expect((await faultOf(workbook.write(fresh('汇总'))))?.code).toBe('name-taken');
    });

    test('what was written in one go may be written again', async () => {
      const workbook = adapter.create();
      await workbook.write(fresh('一'));
      await workbook.write(blankDesign('一', { rows: valueRows(['再']) }));
      expect((await gridOf(workbook, '一')).values).toEqual([['再']]);
      await workbook.write(blankDesign('一', { rows: valueRows(['三']) }));
      expect((await gridOf(workbook, '一')).values).toEqual([['三']]);
      expect(await workbook.sheets()).toHaveLength(1);
    });
  });
}
