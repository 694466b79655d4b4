import { text } from '../../../src/model/text';
import { WorkbookError } from '../../../src/model/workbook';
import { NOTICES } from '../../../src/actions/session/words';
import { checkWorkbook } from '../../../src/actions/checkWorkbook';
import { catalogue } from '../../../src/catalogue';
import { allFindings, cellOf } from '../../support/openSample';
import { Gate, reportOf, sessionOf, timesOf, TODAY, until, onceRead, WHOLE } from './support';

const TOTAL = { register: 'projects', column: 'inv_total' } as const;

describe('a check', () => {
  test('shows what a check of the workbook finds, and how far it is meanwhile', async () => {
    const { workbook, session } = await sessionOf();
    const shares: number[] = [];
    session.subscribe(() => {
      if (session.state.job) shares.push(session.state.job.done);
    });
    expect(await session.check(WHOLE)).toBe(true);
    const plain = await checkWorkbook(workbook, catalogue, { today: TODAY() });
    expect(allFindings(reportOf(session))).toEqual(allFindings(plain));
    expect(plain.result.findings.size).toBeGreaterThan(3);
    expect(session.state).toMatchObject({ stale: [], outdated: false, marks: 'none', scope: WHOLE });
    expect(session.state.job).toBeUndefined();
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  test('each state is a new object, and the same one until something changes', async () => {
    const { session } = await sessionOf();
    const before = session.state;
    expect(session.state).toBe(before);
    session.live(false);
    expect(session.state).not.toBe(before);
    expect(session.state.live).toBe(false);
  });

  test('live checking is on where writing leaves people their undo, unless they chose otherwise', async () => {
    const lives = await Promise.all(
      [
        { keepsUndo: true },
        { keepsUndo: false },
        { keepsUndo: false, live: true },
        { keepsUndo: true, live: false },
      ].map(async (options) => (await sessionOf(options)).session.state.live),
    );
    expect(lives).toEqual([true, false, true, false]);
  });

  test('a second click says that the first is at work, and loses nothing', async () => {
    const gate = new Gate('read');
    const { session } = await sessionOf({ before: gate.before });
    gate.shut();
    const first = session.check(WHOLE);
    expect(await session.check({ of: 'sheet', sheet: '项目' })).toBe(false);
    expect(session.state.notice).toEqual({ kind: 'busy', text: NOTICES.busy.check });
    expect(await session.mark('zh')).toBe(false);
    expect(session.state.notice).toEqual({ kind: 'busy', text: NOTICES.busy.check });
    gate.let();
    expect(await first).toBe(true);
    expect(session.state.scope).toEqual(WHOLE);
    expect(timesOf(gate, 'read')).toBe(1);
  });
});

describe('cancelling', () => {
  test('answers at once even when the program hangs, and the former report stands', async () => {
    const gate = new Gate('read');
    const { session } = await sessionOf({ before: gate.before });
    await session.check(WHOLE);
    const former = reportOf(session);
    gate.shut();
    const checking = session.check({ of: 'sheet', sheet: '项目' });
    session.cancel();
    // The gate stays shut: an answer that waited for the program would never come.
    expect(await checking).toBe(false);
    expect(session.state).toMatchObject({
      report: former,
      scope: WHOLE,
      notice: { kind: 'done', text: NOTICES.cancelledKept },
    });
    gate.let();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(session.state.report).toBe(former);
    expect(await session.check(WHOLE)).toBe(true);
    expect(session.state.report).not.toBe(former);
  });

  test('a first check leaves no report behind, and is no problem', async () => {
    const { session } = await sessionOf();
    const checking = session.check(WHOLE);
    await until(() => session.state.job !== undefined);
    session.cancel();
    expect(await checking).toBe(false);
    expect(session.state).toMatchObject({ notice: { kind: 'done', text: NOTICES.cancelled.check } });
    expect(session.state.report).toBeUndefined();
  });

  test('what writes stops too, and leaves nothing', async () => {
    const gate = new Gate('mark');
    const { workbook, session } = await sessionOf({ before: gate.before });
    await session.check(WHOLE);
    gate.shut();
    const marking = session.mark('zh');
    expect(session.state.job).toMatchObject({ of: 'mark' });
    session.cancel();
    expect(await marking).toBe(false);
    expect(session.state).toMatchObject({ marks: 'none', notice: { kind: 'done', text: NOTICES.cancelled.mark } });
    gate.let();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(workbook.marks).toEqual([]);
    expect(await session.mark('zh')).toBe(true);
  });
});

describe('problems', () => {
  test('a workbook that says why becomes a notice, and the next call works', async () => {
    const gate = new Gate('read');
    const { session } = await sessionOf({ before: gate.before });
    const refusal = new WorkbookError('busy', text('请先按回车键结束输入。', 'Please press Enter first.'));
    gate.refuse(refusal);
    expect(await session.check(WHOLE)).toBe(false);
    expect(session.state.notice).toEqual({ kind: 'problem', text: refusal.text });
    gate.refuse(undefined);
    expect(await session.check(WHOLE)).toBe(true);
    expect(session.state.notice).toBeUndefined();
  });

  test('anything else is told in general, its words kept for support alone', async () => {
    const gate = new Gate('read');
    const { session } = await sessionOf({ before: gate.before });
    gate.refuse(new TypeError('x is not iterable'));
    await session.check(WHOLE);
    const { notice } = session.state;
    expect(notice).toMatchObject({ kind: 'problem', text: NOTICES.general });
    expect(notice?.details).toContain('x is not iterable');
    session.dismissNotice();
    expect(session.state.notice).toBeUndefined();
  });

  test('cells that cannot be shown are a notice, too', async () => {
    const { workbook, session } = await sessionOf();
    const range = { top: 3, left: 1, bottom: 3, right: 1 };
    expect(await session.reveal({ sheet: '没有', range })).toBe(false);
    expect(session.state.notice?.kind).toBe('problem');
    const name = (await workbook.sheets())[0]?.name ?? '';
    expect(await session.reveal({ sheet: name, range })).toBe(true);
    expect(await session.checkSelected('cells')).toBe(true);
    expect(session.state.scope).toEqual({ of: 'cells', cells: { sheet: name, range } });
  });

  test('a program that does not tell of marks at first is told of', async () => {
    const gate = new Gate('hasMarks');
    gate.refuse(new Error('away'));
    const { session } = await sessionOf({ before: gate.before });
    await until(() => session.state.notice !== undefined);
    expect(session.state).toMatchObject({ marks: 'none', notice: { kind: 'problem' } });
  });
});

describe('edits during a check', () => {
  test('are read once more, and the report is that of the workbook as it stands', async () => {
    const gate = new Gate('read');
    const { workbook, session } = await sessionOf({ before: gate.before, live: false });
    await session.check(WHOLE);
    const { sheet, cell } = cellOf(reportOf(session), TOTAL);
    onceRead(session, () => {
      workbook.type(sheet, cell, 1);
    });
    expect([await session.check(WHOLE), session.state.notice]).toEqual([true, undefined]);
    expect(timesOf(gate, 'readCells')).toBe(1);
    expect(session.state.stale).toEqual([]);
    const fresh = await checkWorkbook(workbook, catalogue, { today: TODAY() });
    expect(fresh.result.findings.counts.error).toBeGreaterThan(0);
    expect(allFindings(reportOf(session))).toEqual(allFindings(fresh));
  });

  test('a row inserted meanwhile has the workbook read again', async () => {
    const gate = new Gate('read');
    const { workbook, session } = await sessionOf({ before: gate.before });
    await session.check(WHOLE);
    const { sheet } = cellOf(reportOf(session), TOTAL);
    const stop = onceRead(session, () => {
      stop();
      workbook.insertRow(sheet, 8);
    });
    expect(await session.check(WHOLE)).toBe(true);
    expect(timesOf(gate, 'read')).toBe(3);
    expect(session.state.outdated).toBe(false);
  });

  test('a workbook that never rests is given as it was, and said to be outdated', async () => {
    const { workbook, session } = await sessionOf({ before: () => Promise.resolve() });
    await session.check(WHOLE);
    const { sheet } = cellOf(reportOf(session), TOTAL);
    const stop = onceRead(session, () => {
      workbook.insertRow(sheet, 400);
    });
    expect(await session.check(WHOLE)).toBe(true);
    stop();
    expect(session.state.outdated).toBe(true);
  });
});
