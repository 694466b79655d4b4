import { START } from '../../src/taskpane/words/start';
import { sampleBook, savedBy } from '../actions/repair/books';
import { SPOILS } from '../actions/repair/spoils';
import { openBench, useBenches } from './support/bench';

useBenches();

const LOST = /模板有\d+处损坏/;

describe('a template that has suffered', () => {
  it('is compared, told what it has lost, and repaired by one button; what was filled in stays', async () => {
    const book = await sampleBook();
    for (const { spoil, by } of SPOILS) if (by === 'repair') spoil(book);
    const bench = await openBench({ file: await (await savedBy(book)).toBytes(), width: 320, height: 1400 });
    const pane = await bench.openPane();
    const filled = await bench.values('项目台账!A8:Z39');
    await pane.click(START.templates.check);
    const section = bench.frame.locator('section', { has: bench.frame.getByRole('heading', { name: LOST }) });
    await section.waitFor();
    const said = await section.innerText();
    for (const lost of [
      '“项目代码”应为“项目编号”',
      '下拉列表已丢失：项目类别（D8:D39）',
      'X40',
      '表头和前几栏未冻结',
    ]) {
      expect(said).toContain(lost);
    }
    expect(await pane.overflow()).toBe(0);
    await pane.click(START.templates.repair);
    await pane.notice.filter({ hasText: /已修复\d+处/ }).waitFor();
    await section.waitFor({ state: 'detached' });
    expect(await bench.values('项目台账!A8:Z39')).toEqual(filled);
  }, 240_000);
});
