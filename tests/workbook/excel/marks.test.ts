import type { Mark } from '../../../src/model/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { isMarkFormula } from '../../../src/workbook/excel/markLooks';
import type { ConditionalFormat } from '../../../src/workbench/book/types';
import { faultOf, gridsOf } from '../adapter';
import { blankDesign, listDesign, richDesign, valueRows } from '../designs';
import { contentOf } from './books';
import { excelHost } from './office';

const office = excelHost({ calculates: false });
const SHEET = '台账';

const cell = (row: number, column: number): Mark['range'] => ({ top: row, left: column, bottom: row, right: column });
const mark = (row: number, column: number, severity: Mark['severity'] = 'error', sheet = SHEET): Mark => ({
  sheet,
  range: cell(row, column),
  severity,
});
const list = (name = '问题清单') => blankDesign(name, { rows: valueRows(['问题'], ['某单元格为空']) });

/** A rule a person made: by formula, or of a kind of its own. */
const personal = (more: Partial<ConditionalFormat> = {}): ConditionalFormat => ({
  id: '{AAAA}',
  ranges: [cell(2, 2)],
  kind: 'Custom',
  formula: '=$C3>100',
  format: { fill: '#FF0000' },
  stopIfTrue: false,
  priority: 0,
  ...more,
});

/** A workbook as an office has it: a template with rules of its own, a person's rules, fills and a protected sheet. */
async function ordinary(): Promise<ExcelWorkbook> {
  const workbook = office.workbook();
  await workbook.write({ ...richDesign(SHEET), filter: { top: 2, left: 0, bottom: 4, right: 4 } });
  await workbook.write(listDesign());
  await workbook.write(blankDesign('杂项', { rows: valueRows(['手工', 1], ['表', 2]) }));
  const sheet = office.now.book.sheet('杂项');
  sheet?.set('conditionalFormats', [personal()], 'user');
  sheet?.restyle(cell(0, 0), (style) => ({ ...style, fill: '#00FF00' }), 'user');
  return new ExcelWorkbook({ answerWithin: 500 });
}

const ours = (): ConditionalFormat[] =>
  office.now.book.sheets.flatMap(({ state }) =>
    state.conditionalFormats.filter(({ formula }) => isMarkFormula(formula ?? '')),
  );

describe('marks in Excel', () => {
  test('colour each severity by one format, and come with the list, which read() leaves out', async () => {
    const workbook = await ordinary();
    await workbook.mark([mark(3, 0), mark(3, 1), mark(4, 0, 'warning'), mark(4, 1, 'advice', '杂项')], list());
    expect(ours().map(({ formula, ranges }) => [formula, ranges])).toEqual([
      ['=LEN("jiedui-mark-warning")>0', [cell(4, 0)]],
      ['=LEN("jiedui-mark-error")>0', [{ ...cell(3, 0), right: 1 }]],
      ['=LEN("jiedui-mark-advice")>0', [cell(4, 1)]],
    ]);
    expect(await workbook.hasMarks()).toBe(true);
    expect((await workbook.sheets()).map(({ name }) => name)).toContain('问题清单');
    expect((await gridsOf(workbook)).map(({ name }) => name)).not.toContain('问题清单');
  });

  test('cleared, also by somebody who opens the file later, they leave the workbook as it was', async () => {
    const workbook = await ordinary();
    const before = contentOf(office.now.book);
    await workbook.mark([mark(3, 0), mark(4, 2, 'warning'), mark(0, 0, 'advice', '杂项')], list());
    expect(contentOf(office.now.book)).not.toEqual(before);
    const later = new ExcelWorkbook();
    expect(await later.hasMarks()).toBe(true);
    await later.clearMarks();
    expect(contentOf(office.now.book)).toEqual(before);
    expect(await later.hasMarks()).toBe(false);
    await later.clearMarks();
    expect(contentOf(office.now.book)).toEqual(before);
  });

  test('earlier marks and the earlier list go first', async () => {
    const workbook = await ordinary();
    await workbook.mark([mark(3, 0)], list());
    await workbook.mark([mark(4, 1, 'warning')], list());
    expect(ours().map(({ ranges }) => ranges)).toEqual([[cell(4, 1)]]);
    expect((await workbook.sheets()).filter(({ name }) => name === '问题清单')).toHaveLength(1);
    await workbook.mark([mark(4, 2)], list('List of findings'));
    expect((await workbook.sheets()).map(({ name }) => name)).not.toContain('问题清单');
    await workbook.clearMarks();
    expect(ours()).toEqual([]);
  });

  test.each([1, 300, 40_000])('%i scattered findings take at most 10 writes', async (count) => {
    const workbook = new ExcelWorkbook();
    await workbook.write(blankDesign(SHEET, { rows: valueRows(['x']) }));
    const marks = Array.from({ length: count }, (_, index) =>
      mark(Math.floor(index / 8) * 2, (index % 8) * 2, (['error', 'warning', 'advice'] as const)[index % 3]),
    );
    office.now.host.counters.reset();
    await workbook.mark(marks, list());
    expect(office.now.host.counters.now.writes).toBeLessThanOrEqual(10);
    expect(office.now.host.counters.now.batches).toBeLessThanOrEqual(12);
    const cells = ours().reduce((sum, { ranges }) => sum + ranges.length, 0);
    expect(cells).toBe(count);
  });

  test('a sheet whose formats are locked is named, and nothing is changed', async () => {
    const workbook = await ordinary();
    office.now.book.sheet('杂项')?.set('protection', { options: {} }, 'user');
    const before = contentOf(office.now.book);
    const fault = await faultOf(workbook.mark([mark(3, 0), mark(0, 0, 'error', '杂项')], list()));
    expect(fault?.code).toBe('protected');
    expect(fault?.text.zh).toContain('杂项');
    expect(contentOf(office.now.book)).toEqual(before);
  });

  test('marks on a sheet that was locked since are named when they cannot be cleared', async () => {
    const workbook = await ordinary();
    await workbook.mark([mark(0, 0, 'error', '杂项')]);
    office.now.book.sheet('杂项')?.set('protection', { options: {} }, 'user');
    expect((await faultOf(workbook.clearMarks()))?.text.en).toContain('杂项');
    expect(ours()).toHaveLength(1);
  });

  test('a sheet of somebody’s with the list’s name is left as it is, and nothing is marked', async () => {
    const workbook = await ordinary();
    const fault = await faultOf(workbook.mark([mark(3, 0)], list('杂项')));
    expect(fault?.code).toBe('name-taken');
    expect(fault?.text.zh).toContain('旗县台账.xlsx');
    expect(ours()).toEqual([]);
  });

  test('a sheet that is gone is missing, and nothing is marked', async () => {
    const workbook = await ordinary();
    expect((await faultOf(workbook.mark([mark(3, 0), mark(0, 0, 'error', '没有')])))?.code).toBe('missing');
    expect(ours()).toEqual([]);
  });
});
