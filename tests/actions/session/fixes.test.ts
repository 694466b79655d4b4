import { journalOf } from '../../../src/actions/fixes/journal';
import { catalogue } from '../../../src/catalogue';
import { stampOf } from '../../../src/actions/stampOf';
import { Session } from '../../../src/actions/session/session';
import { contentOf } from '../fixes/damaged';
import { allFindings } from '../../support/openSample';
import { Gate, reportOf, sessionOf, TODAY, WHOLE } from './support';

const SHEET = '资金下达';

/** A session over the workbook of 2011 with slips in it, checked. */
async function slipped(options: Parameters<typeof sessionOf>[0] = {}): ReturnType<typeof sessionOf> {
  const opened = await sessionOf(options);
  opened.workbook.type(SHEET, 'L9', '１６９.５');
  opened.workbook.type(SHEET, 'L10', '228');
  await opened.session.check(WHOLE);
  return opened;
}

const positionAt = (session: Session, cell: string): number =>
  allFindings(reportOf(session)).findIndex((finding) => finding.sheet === SHEET && finding.cell === cell);
const numbersAt = (session: Session, cell: string): string[] =>
  allFindings(reportOf(session))
    .filter((finding) => finding.sheet === SHEET && finding.cell === cell)
    .map(({ number }) => number);

describe('fixing in a session', () => {
  test.each([true, false])('one finding: its cell, the journal, and a fresh report (live: %s)', async (live) => {
    const { session, workbook } = await slipped({ live });
    expect(await session.fix({ of: 'finding', position: positionAt(session, 'L9') })).toBe(true);
    expect(session.state.notice?.text.zh).toBe('已修正1处，共1个单元格。可在“修正记录”中撤销。');
    expect(numbersAt(session, 'L9')).toEqual([]);
    expect(numbersAt(session, 'L10')).toEqual(['TF-03']);
    expect(session.state.stale).toEqual([]);
    expect(journalOf(await stampOf(workbook))).toHaveLength(1);
  });

  test('all of a rule, and all that is safe, of what is shown', async () => {
    const { session } = await slipped();
    await session.fix({ of: 'rule', number: 'TF-03' });
    expect(numbersAt(session, 'L9')).toEqual(['TF-01']);
    await session.check({ of: 'sheet', sheet: '项目台账' });
    await session.fix({ of: 'safe' });
    expect(session.state.notice?.text.zh).toBe('没有可修正的问题。');
    await session.check(WHOLE);
    await session.fix({ of: 'safe' });
    expect(numbersAt(session, 'L9')).toEqual([]);
  });

  test('undone later, by another session, all of it', async () => {
    const { session, workbook } = await slipped();
    const before = await contentOf(workbook);
    await session.fix({ of: 'safe' });
    expect(await contentOf(workbook)).not.toEqual(before);
    session.dispose();
    const later = new Session({ workbook, catalogue, today: TODAY });
    expect(await later.journal()).toHaveLength(2);
    await later.undoFixes();
    expect(later.state.notice?.text.zh).toBe('已撤销2条修正，恢复2个单元格。');
    expect(await contentOf(workbook)).toEqual(before);
  });

  test('undo one judges its row again; a cell changed since is told of as a problem', async () => {
    const { session, workbook } = await slipped();
    await session.fix({ of: 'safe' });
    await session.undoFixes([1]);
    expect(numbersAt(session, 'L9')).toEqual(['TF-01']);
    workbook.type(SHEET, 'L10', 300);
    await session.undoFixes();
    expect(session.state.notice).toMatchObject({ kind: 'problem' });
    expect(session.state.notice?.text.zh).toContain('工作表“资金下达”等处有1个单元格');
  });

  test('nothing checked, or moved since: said, and nothing done', async () => {
    const { session, workbook } = await sessionOf();
    expect(await session.fix({ of: 'safe' })).toBe(false);
    expect(session.state.notice?.text.zh).toContain('尚未审核');
    await session.check(WHOLE);
    workbook.insertRow(SHEET, 8);
    expect(await session.fix({ of: 'safe' })).toBe(false);
    expect(session.state.notice?.text.zh).toContain('有变动');
  });

  test('a workbook that refuses is one sentence, and the next call works', async () => {
    const gate = new Gate('changeCells');
    const { session } = await slipped({ before: gate.before });
    gate.refuse(new Error('no'));
    expect(await session.fix({ of: 'safe' })).toBe(false);
    expect(session.state.notice?.kind).toBe('problem');
    gate.refuse(undefined);
    expect(await session.fix({ of: 'safe' })).toBe(true);
  });
});
