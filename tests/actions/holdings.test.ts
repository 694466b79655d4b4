import { HoldingsStore } from '../../src/actions/holdings';
import { insertTemplates } from '../../src/actions/insertTemplates';
import { Session } from '../../src/actions/session/session';
import { catalogue } from '../../src/catalogue';
import { text } from '../../src/model/text';
import { WorkbookError, type OpenWorkbook } from '../../src/model/workbook';
import { OpenMemoryWorkbook } from '../../src/workbook/openMemory';
import { blankDesign } from '../workbook/designs';

/** A workbook with a session over it, what is kept in mind of it, and how often it was read whole. */
async function opened() {
  const count = { readings: 0 };
  let before: (call: keyof OpenWorkbook) => Promise<void> = () => Promise.resolve();
  const workbook = new OpenMemoryWorkbook([], {
    before: (call) => {
      if (call === 'read') count.readings += 1;
      return before(call);
    },
  });
  await insertTemplates(workbook, { catalogue, lang: 'zh', year: 2026, unit: 'wan', registersPresent: ['documents'] });
  const session = new Session({ workbook, catalogue, today: () => '2026-11-22' });
  const holdings = new HoldingsStore(workbook, catalogue, session);
  const settled = async (): Promise<void> => {
    while (holdings.state.reading) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  count.readings = 0;
  return { workbook, session, holdings, count, settled, meet: (how: typeof before) => (before = how) };
}

describe('what a workbook holds', () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ['performance'], advanceTimers: true }));
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is read when somebody looks, and not before', async () => {
    const { holdings, count, settled } = await opened();
    expect(count.readings).toBe(0);
    holdings.watch();
    await settled();
    expect(count.readings).toBe(1);
    expect(holdings.state.holdings?.book.tables.map(({ sheet }) => sheet)).toEqual(['制度文件']);
    holdings.watch();
    expect(holdings.state.reading).toBeUndefined();
  });

  it('is read again after edits while somebody looks, and is old else', async () => {
    const { workbook, holdings, count, settled } = await opened();
    const leave = holdings.watch();
    await settled();
    workbook.type('制度文件', 'B7', '文件一');
    expect(holdings.state.isOld).toBe(true);
    await jest.advanceTimersByTimeAsync(1500);
    await settled();
    expect(holdings.state.holdings?.book.tables[0]?.rows.length).toBe(1);
    leave();
    const { readings } = count;
    workbook.type('制度文件', 'B8', '文件二');
    await jest.advanceTimersByTimeAsync(1500);
    expect(count.readings).toBe(readings);
    holdings.watch();
    await settled();
    expect(holdings.state.holdings?.book.tables[0]?.rows.length).toBe(2);
  });

  it('takes rows from live checking without a reading', async () => {
    const { workbook, session, holdings, count, settled } = await opened();
    holdings.watch();
    await settled();
    await session.check({ of: 'workbook' });
    await settled();
    const { readings } = count;
    workbook.type('制度文件', 'B7', '文件一');
    await jest.advanceTimersByTimeAsync(3000);
    expect(session.state).toMatchObject({ outdated: false, stale: [] });
    expect(holdings.state.holdings?.book).toBe(session.state.report?.book);
    expect(count.readings).toBe(readings);
  });

  it('is read again after edits that live checking does not follow', async () => {
    const { workbook, session, holdings, settled } = await opened();
    await workbook.write(blankDesign('空表'));
    holdings.watch();
    await settled();
    await session.check({ of: 'workbook' });
    await settled();
    workbook.type('空表', 'A1', '拨付编号');
    await jest.advanceTimersByTimeAsync(1500);
    await settled();
    expect(holdings.state.isOld).toBe(false);
    expect(holdings.state.holdings?.book.unrecognised).toEqual([{ sheet: '空表', reason: 'no-headers' }]);
  });

  it('is read again when an edit turns out to be more than rows', async () => {
    const { workbook, session, holdings, settled } = await opened();
    holdings.watch();
    await settled();
    await session.check({ of: 'workbook' });
    await settled();
    // A header goes: the kept check gives up.
    workbook.paste('制度文件', 'A4', [Array.from({ length: 12 }, () => null), Array.from({ length: 12 }, () => null)]);
    await jest.advanceTimersByTimeAsync(3000);
    await settled();
    expect(session.state.outdated).toBe(true);
    expect(holdings.state.isOld).toBe(false);
  });

  it('keeps what it knew when a reading fails, and says why', async () => {
    const { holdings, settled, meet } = await opened();
    holdings.watch();
    await settled();
    meet(() => Promise.reject(new WorkbookError('busy', text('请先结束输入。', 'Finish typing first.'))));
    await holdings.refresh();
    expect(holdings.state.problem?.zh).toBe('请先结束输入。');
    expect(holdings.state.holdings?.book.tables).toHaveLength(1);
    meet(() => Promise.resolve());
    await holdings.refresh();
    expect(holdings.state.problem).toBeUndefined();
  });

  it('stops listening', async () => {
    const { workbook, holdings, settled } = await opened();
    holdings.watch();
    await settled();
    holdings.dispose();
    workbook.type('制度文件', 'B7', '文件一');
    expect(holdings.state.isOld).toBe(false);
  });
});
