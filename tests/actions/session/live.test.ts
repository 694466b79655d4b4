import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { BUSY_WAIT, QUIET } from '../../../src/actions/session/follow';
import type { Session } from '../../../src/actions/session/session';
import { catalogue } from '../../../src/catalogue';
import { MONEY_UNITS } from '../../../src/model/money';
import type { SheetDesign } from '../../../src/model/sheet';
import { text } from '../../../src/model/text';
import { WorkbookError } from '../../../src/model/workbook';
import type { OpenMemoryWorkbook } from '../../../src/workbook/openMemory';
import { blankDesign } from '../../workbook/designs';
import { allFindings, cellOf } from '../../support/openSample';
import { Gate, reportOf, sessionOf, timesOf, TODAY, WHOLE } from './support';

const TOTAL = { register: 'projects', column: 'inv_total' } as const;
const PAID = { register: 'payments', column: 'amount' } as const;

beforeAll(() => jest.useFakeTimers());
afterAll(() => jest.useRealTimers());

/** A session that has checked, its clock in the test's hand. */
async function checked(
  live: boolean,
  more?: SheetDesign,
): Promise<{ workbook: OpenMemoryWorkbook; session: Session; gate: Gate }> {
  const gate = new Gate('readCells');
  const { workbook, session } = await sessionOf({ before: gate.before, live });
  if (more) await workbook.write(more);
  const checking = session.check(WHOLE);
  await jest.advanceTimersByTimeAsync(5_000);
  expect(await checking).toBe(true);
  return { workbook, session, gate };
}

async function freshFindings(workbook: OpenMemoryWorkbook): Promise<unknown> {
  const checking = checkWorkbook(workbook, catalogue, { today: TODAY() });
  await jest.advanceTimersByTimeAsync(5_000);
  return allFindings(await checking);
}

describe('live', () => {
  test('touched cells are stale at once, and judged when it has been quiet for a moment', async () => {
    const { workbook, session, gate } = await checked(true);
    const before = reportOf(session).result.findings.size;
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    workbook.type(sheet, cell, 1);
    expect(session.state.stale).toMatchObject([{ sheet }]);
    await jest.advanceTimersByTimeAsync(QUIET - 1);
    expect(timesOf(gate, 'readCells')).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(timesOf(gate, 'readCells')).toBe(1);
    expect(session.state).toMatchObject({ stale: [], outdated: false });
    expect(reportOf(session).result.findings.size).toBeGreaterThan(before);
    expect(allFindings(reportOf(session))).toEqual(await freshFindings(workbook));
  });

  test('typing on is one batch, and so are edits of two sheets', async () => {
    const { workbook, session, gate } = await checked(true);
    const one = cellOf(reportOf(session), TOTAL);
    const other = cellOf(reportOf(session), PAID);
    for (const value of [1, 2, 3]) {
      workbook.type(one.sheet, one.cell, value);
      await jest.advanceTimersByTimeAsync(QUIET - 50);
    }
    workbook.type(other.sheet, other.cell, -5, 'coauthor');
    expect(session.state.stale.map(({ sheet }) => sheet)).toEqual([one.sheet, other.sheet]);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(timesOf(gate, 'readCells')).toBe(1);
    expect(allFindings(reportOf(session))).toEqual(await freshFindings(workbook));
  });

  test('a finding that was mended goes', async () => {
    const { workbook, session } = await checked(true);
    const before = allFindings(reportOf(session));
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    const table = reportOf(session).book.tables.find((each) => each.sheet === sheet);
    const value = Number(table?.columns['inv_total']?.numbers?.[0]) / MONEY_UNITS.wan.fen;
    workbook.type(sheet, cell, value + 1);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(allFindings(reportOf(session))).not.toEqual(before);
    workbook.type(sheet, cell, value);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(allFindings(reportOf(session))).toEqual(before);
  });

  test('it writes nothing into the workbook', async () => {
    const { workbook, session, gate } = await checked(true);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    workbook.type(sheet, cell, 1);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(gate.calls.filter((call) => ['write', 'mark', 'clearMarks'].includes(call))).toEqual([]);
  });

  test('what is edited while its row is read is read again', async () => {
    const { workbook, session, gate } = await checked(true);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    gate.shut();
    workbook.type(sheet, cell, 1);
    await jest.advanceTimersByTimeAsync(QUIET);
    workbook.type(sheet, cell, 2);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(timesOf(gate, 'readCells')).toBe(1);
    expect(session.state.stale).toHaveLength(1);
    gate.let();
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(timesOf(gate, 'readCells')).toBe(2);
    expect(session.state.stale).toEqual([]);
    expect(allFindings(reportOf(session))).toEqual(await freshFindings(workbook));
  });

  test('somebody typing in a cell is asked again, without a word', async () => {
    const { workbook, session, gate } = await checked(true);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    gate.refuse(new WorkbookError('busy', text('请先按回车键。', 'Press Enter first.')));
    workbook.type(sheet, cell, 1);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(session.state.notice).toBeUndefined();
    expect(session.state.stale).toHaveLength(1);
    gate.refuse(undefined);
    await jest.advanceTimersByTimeAsync(BUSY_WAIT);
    expect(session.state.stale).toEqual([]);
  });

  test('a program that fails is told of once, cells stay stale, and the next edit asks again', async () => {
    const { workbook, session, gate } = await checked(true);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    gate.refuse(new Error('gone'));
    workbook.type(sheet, cell, 1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(timesOf(gate, 'readCells')).toBe(1);
    expect(session.state).toMatchObject({ notice: { kind: 'problem' }, stale: [{ sheet }] });
    gate.refuse(undefined);
    workbook.type(sheet, cell, 2);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(session.state.stale).toEqual([]);
    expect(allFindings(reportOf(session))).toEqual(await freshFindings(workbook));
  });

  test('nothing changes the report while it is being marked', async () => {
    const gate = new Gate('mark');
    const { workbook, session } = await sessionOf({ before: gate.before, live: true });
    const checking = session.check(WHOLE);
    await jest.advanceTimersByTimeAsync(5_000);
    await checking;
    const report = reportOf(session);
    const { sheet, cell } = cellOf(report, TOTAL);
    gate.shut();
    const marking = session.mark('zh');
    workbook.type(sheet, cell, 1);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(session.state.report).toBe(report);
    expect(session.state.stale).toHaveLength(1);
    gate.let();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await marking).toBe(true);
    expect(session.state.report).not.toBe(report);
    expect(session.state.stale).toEqual([]);
  });
});

describe('what no recheck covers', () => {
  test.each([
    [
      'a row inserted',
      (workbook: OpenMemoryWorkbook, sheet: string) => {
        workbook.insertRow(sheet, 9);
      },
    ],
    [
      'a sheet deleted',
      (workbook: OpenMemoryWorkbook, sheet: string) => {
        workbook.removeSheet(sheet);
      },
    ],
  ])('%s: all is outdated until the next check', async (_, act) => {
    const { workbook, session } = await checked(true);
    const { sheet } = cellOf(reportOf(session), TOTAL);
    act(workbook, sheet);
    expect(session.state.outdated).toBe(true);
    const checking = session.check(WHOLE);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await checking).toBe(true);
    expect(session.state).toMatchObject({ outdated: false, stale: [] });
    expect(allFindings(reportOf(session))).toEqual(await freshFindings(workbook));
  });

  test('a header typed over', async () => {
    const { workbook, session } = await checked(true);
    const table = reportOf(session).book.tables.find(({ register }) => register.id === 'projects');
    const [top = 0, bottom = 0] = table?.facts.headerRows ?? [];
    const blank = Array.from({ length: bottom - top + 1 }, () => Array.from({ length: 40 }, () => '别的'));
    workbook.paste(table?.sheet ?? '', `A${top + 1}`, blank);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(session.state.outdated).toBe(true);
  });

  test('more rows pasted than are judged faster than all', async () => {
    const { workbook, session, gate } = await checked(true);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    workbook.paste(
      sheet,
      cell,
      Array.from({ length: 20_001 }, () => [1]),
    );
    expect(session.state.outdated).toBe(true);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(timesOf(gate, 'readCells')).toBe(0);
  });
});

describe('not live', () => {
  test('touched cells are stale, and judged once somebody wants it', async () => {
    const { workbook, session, gate } = await checked(false);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    workbook.type(sheet, cell, 1);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(timesOf(gate, 'readCells')).toBe(0);
    expect(session.state.stale).toHaveLength(1);
    session.live(true);
    await jest.advanceTimersByTimeAsync(QUIET);
    expect(session.state).toMatchObject({ live: true, stale: [] });
    expect(allFindings(reportOf(session))).toEqual(await freshFindings(workbook));
  });

  test('what stands beside the registers is nobody’s finding', async () => {
    const { workbook, session } = await checked(false, blankDesign('备忘'));
    workbook.type('备忘', 'A40', '随便');
    expect(session.state.stale).toEqual([]);
  });

  test('a session that ended hears nothing', async () => {
    const { workbook, session } = await checked(true);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    session.dispose();
    workbook.type(sheet, cell, 1);
    expect(session.state.stale).toEqual([]);
  });
});
