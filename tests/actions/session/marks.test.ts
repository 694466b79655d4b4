import { NOTICES } from '../../../src/actions/session/words';
import { catalogue } from '../../../src/catalogue';
import { a1Range, parseA1, type RangeAddress } from '../../../src/model/address';
import { SEVERITIES } from '../../../src/model/finding';
import { contains } from '../../../src/model/ranges';
import { blankDesign, valueRows } from '../../workbook/designs';
import { gridOf } from '../../workbook/adapter';
import { allFindings, cellOf } from '../../support/openSample';
import { Gate, reportOf, sessionOf, until, WHOLE } from './support';

const TOTAL = { register: 'projects', column: 'inv_total' } as const;

describe('marking', () => {
  test('colours the leading cell of each finding once, the gravest winning, and adds the list', async () => {
    const { workbook, session } = await sessionOf();
    await session.check(WHOLE);
    expect(await session.mark('zh')).toBe(true);
    const findings = allFindings(reportOf(session));
    const colourOf = (sheet: string, cell: string): string[] =>
      workbook.marks
        .filter((mark) => mark.sheet === sheet && contains(mark.range, parseA1(cell) ?? { row: -1, column: -1 }))
        .map(({ severity }) => severity);
    for (const { sheet, cell } of findings) {
      const here = findings.filter((each) => each.sheet === sheet && each.cell === cell);
      const gravest = SEVERITIES.find((severity) => here.some((each) => each.severity === severity));
      expect([sheet, cell, colourOf(sheet, cell)]).toEqual([sheet, cell, [gravest]]);
    }
    const cells = new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`)).size;
    expect(session.state).toMatchObject({ marks: 'shown', notice: { kind: 'done' } });
    expect(session.state.notice?.text.zh).toContain(`已标注${cells}个单元格`);
    const list = await gridOf(workbook, '问题清单');
    expect(list.values).toHaveLength(findings.length + 3);
    expect(list.values[2]).not.toContain('文件');
  });

  test('clearing takes marks and list away', async () => {
    const { workbook, session } = await sessionOf();
    const before = (await workbook.sheets()).map(({ name }) => name);
    await session.check(WHOLE);
    await session.mark('en');
    expect(await session.clearMarks()).toBe(true);
    expect(workbook.marks).toEqual([]);
    expect((await workbook.sheets()).map(({ name }) => name)).toEqual(before);
    expect(session.state).toMatchObject({ marks: 'none', notice: { text: NOTICES.cleared } });
    expect(await session.clearMarks()).toBe(true);
    expect(session.state).toMatchObject({ marks: 'none', notice: { text: NOTICES.noMarks } });
  });

  test('only what the scope shows is marked', async () => {
    const { workbook, session } = await sessionOf();
    await session.check(WHOLE);
    const [first] = allFindings(reportOf(session));
    const sheet = first?.sheet ?? '';
    await session.check({ of: 'sheet', sheet });
    await session.mark('zh');
    expect([...new Set(workbook.marks.map((mark) => mark.sheet))]).toEqual([sheet]);
    const row = parseA1(first?.cell ?? '')?.row ?? 0;
    const range: RangeAddress = { top: row, left: 0, bottom: row, right: 0 };
    await session.check({ of: 'cells', cells: { sheet, range } });
    await session.mark('zh');
    expect(workbook.marks.map((mark) => a1Range(mark.range))).toContain(first?.cell);
    expect(workbook.marks.every((mark) => mark.range.top === row)).toBe(true);
  });

  test('the list alone colours nothing, and leaves colours as they are', async () => {
    const { workbook, session } = await sessionOf();
    await session.check(WHOLE);
    expect(await session.listFindings('en')).toBe(true);
    expect(workbook.marks).toEqual([]);
    expect((await gridOf(workbook, 'Findings')).values.length).toBeGreaterThan(3);
    await session.listFindings('en');
    expect(workbook.marks).toEqual([]);
    await session.mark('en');
    const coloured = workbook.marks;
    await session.listFindings('en');
    expect(workbook.marks).toEqual(coloured);
  });

  test('without findings there is nothing to mark, and old marks go', async () => {
    const { workbook, session } = await sessionOf();
    await session.check(WHOLE);
    await session.mark('zh');
    await session.check({ of: 'sheet', sheet: '没有这张表' });
    expect(await session.mark('zh')).toBe(true);
    expect(session.state).toMatchObject({ marks: 'none', notice: { text: NOTICES.nothingFound } });
    expect(workbook.marks).toEqual([]);
  });

  test('before a check, or after rows moved, it says so and marks nothing', async () => {
    const { workbook, session } = await sessionOf();
    expect(await session.mark('zh')).toBe(false);
    expect(session.state.notice).toEqual({ kind: 'problem', text: NOTICES.notChecked });
    await session.check(WHOLE);
    workbook.insertRow(cellOf(reportOf(session), TOTAL).sheet, 9);
    expect(await session.listFindings('zh')).toBe(false);
    expect(session.state.notice).toEqual({ kind: 'problem', text: NOTICES.outdated });
    expect(workbook.marks).toEqual([]);
  });

  test('a sheet of somebody’s with the name of the list stands in the way, and nothing is marked', async () => {
    const { workbook, session } = await sessionOf();
    await workbook.write(blankDesign('问题清单', { rows: valueRows(['自填']) }));
    await session.check(WHOLE);
    expect(await session.mark('zh')).toBe(false);
    expect(session.state).toMatchObject({ marks: 'none', notice: { kind: 'problem' } });
    expect(session.state.notice?.text.zh).toContain('问题清单');
    expect(workbook.marks).toEqual([]);
  });
});

describe('the state of marks', () => {
  test('marks of an earlier session are known from the start', async () => {
    const { workbook, session: former } = await sessionOf();
    await former.check(WHOLE);
    await former.mark('zh');
    const { Session } = await import('../../../src/actions/session/session');
    const session = new Session({ workbook, catalogue, today: () => '2012-01-15' });
    await until(() => session.state.marks === 'shown');
    expect(await session.clearMarks()).toBe(true);
    expect(workbook.marks).toEqual([]);
  });

  test.each([
    ['typing in a cell', 'shown', [[1]]],
    ['pasting a block', 'stale', [[1], [2]]],
  ] as const)('%s leaves them %s', async (_, state, rows) => {
    const { workbook, session } = await sessionOf({ live: false });
    await session.check(WHOLE);
    await session.mark('zh');
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    workbook.paste(sheet, cell, rows);
    expect(session.state.marks).toBe(state);
  });

  test('rows that move while cells are marked leave the marks stale', async () => {
    const gate = new Gate('mark');
    const { workbook, session } = await sessionOf({ before: gate.before });
    await session.check(WHOLE);
    gate.shut();
    const marking = session.mark('zh');
    await until(() => gate.calls.includes('mark'));
    workbook.insertRow(cellOf(reportOf(session), TOTAL).sheet, 9);
    gate.let();
    expect(await marking).toBe(true);
    expect(session.state.marks).toBe('stale');
  });

  test('a check that finds more or less leaves them stale', async () => {
    const { workbook, session } = await sessionOf({ live: false });
    await session.check(WHOLE);
    await session.mark('zh');
    await session.check(WHOLE);
    expect(session.state.marks).toBe('shown');
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    workbook.type(sheet, cell, '不详');
    await session.check(WHOLE);
    expect(session.state.marks).toBe('stale');
  });

  test('rows moved leave them stale, and marking anew makes them shown', async () => {
    const { workbook, session } = await sessionOf();
    await session.check(WHOLE);
    await session.mark('zh');
    workbook.insertRow(cellOf(reportOf(session), TOTAL).sheet, 9);
    expect(session.state.marks).toBe('stale');
    await session.check(WHOLE);
    expect(session.state.marks).toBe('stale');
    await session.mark('zh');
    expect(session.state.marks).toBe('shown');
  });
});

describe('what a session inserts', () => {
  test('templates, after which the report is outdated', async () => {
    const { workbook, session } = await sessionOf();
    await session.check(WHOLE);
    const options = { catalogue, lang: 'zh', year: 2012, unit: 'wan', registersPresent: ['projects'] } as const;
    expect(await session.insertTemplates(options)).toBe(false);
    expect(session.state).toMatchObject({ outdated: false, notice: { kind: 'problem' } });
    workbook.removeSheet(cellOf(reportOf(session), TOTAL).sheet);
    await session.check(WHOLE);
    expect(await session.insertTemplates(options)).toBe(true);
    expect(session.state).toMatchObject({ outdated: true, notice: { kind: 'done' } });
    expect(session.state.notice?.text.zh).toMatch(/^已插入1张工作表。请从“项目/);
    expect(workbook.revealed).toMatchObject({ range: { top: 0, left: 0 } });
    workbook.revealed = undefined;
    expect(await session.revealFound({ sheet: '项目', range: { top: 7, left: 0, bottom: 7, right: 0 } })).toBe(false);
    expect(session.state.notice).toEqual({ kind: 'problem', text: NOTICES.moved });
    expect(workbook.revealed).toBeUndefined();
  });

  test('summaries, by their sheets’ names', async () => {
    const { workbook, session } = await sessionOf();
    const before = (await workbook.sheets()).length;
    expect(await session.summarise(['S01'], 'zh')).toBe(true);
    const [written] = (await workbook.sheets()).slice(before).map(({ name }) => name);
    expect(session.state.notice?.text.zh).toContain(written ?? 'nothing written');
    expect(await session.summarise([], 'zh')).toBe(true);
    expect(session.state.notice).toEqual({ kind: 'problem', text: NOTICES.nothingToSummarise });
  });
});
