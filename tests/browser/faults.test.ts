import { CHECK } from '../../src/taskpane/words/check';
import { START } from '../../src/taskpane/words/start';
import { LANGS, type Lang } from '../../src/model/text';
import type { Fault } from '../../src/workbench/host/faults';
import { openBench, useBenches, type Bench } from './support/bench';
import { contentOf, differences } from './support/content';
import { until } from './support/until';

useBenches();

/** The half minute after which a silent Excel is given up is over soon here. */
const IMPATIENT = `{
  const late = window.setTimeout;
  window.setTimeout = (call, time, ...rest) => late(call, time === 30000 ? 1500 : time, ...rest);
}`;

interface Case {
  readonly fault: Fault;
  /** What the person reads: what happened, and what to do. */
  readonly says: Readonly<Record<Lang, RegExp>>;
  /** Where marking asks for something else to be done than reading. */
  readonly marking?: Case['says'];
}

const BUSY = { zh: /Excel 正忙.*请稍候片刻后重试/, en: /Excel is busy.*wait a moment and try again/ };
const LARGE = { zh: /数据量超过.*请拆分工作表/, en: /more data than Excel handles.*split the sheet/ };
const MANY_MARKS = { zh: /标注超过.*没有改动.*逐表标注/, en: /more marks than Excel takes.*mark one sheet at a time/ };
const INTERNAL = { zh: /Excel 未能完成此操作.*请重试/, en: /Excel could not do this.*try again/ };
const CASES: readonly Case[] = [
  { fault: { name: 'cellEdit' }, says: { zh: /正在编辑.*请按 Enter 键/, en: /being edited.*press Enter/ } },
  { fault: { name: 'sessionExpired' }, says: { zh: /连接已过期.*请刷新页面/, en: /has expired.*refresh the page/ } },
  { fault: { name: 'modalDialog' }, says: { zh: /有对话框尚未关闭.*请关闭/, en: /A dialog is open.*close it/ } },
  { fault: { name: 'activityLimit' }, says: BUSY },
  { fault: { name: 'requestTooLarge' }, says: LARGE, marking: MANY_MARKS },
  { fault: { name: 'responseTooLarge' }, says: LARGE, marking: MANY_MARKS },
  {
    fault: { name: 'accessDenied' },
    says: { zh: /不允许读取.*没有改动/, en: /does not allow.*to be read/ },
    marking: { zh: /受保护，或为只读.*撤销保护/, en: /protected or read-only.*unprotect it/ },
  },
  {
    fault: { name: 'silent' },
    says: { zh: /长时间没有响应.*请先按 Enter 键/, en: /not answered for a long time.*press Enter/ },
  },
  { fault: { name: 'action' }, says: INTERNAL },
];
/** Words of programs, which no person should have to read. */
const RAW = /error|exception|undefined|\bnull\b|office\.js|RichApi|\b50\d\d\b|\b51\d\d\b|GeneralException|Invalid/i;

async function readsOneSentence(bench: Bench, says: RegExp): Promise<void> {
  await bench.pane.notice.filter({ hasText: says }).first().waitFor();
  const words = await bench.pane.notice.allInnerTexts();
  expect(words).toHaveLength(1);
  expect(words[0]).not.toMatch(RAW);
  // In the language of the pane and no other.
  expect(words[0]?.replace(/Excel|Enter/g, '')).not.toMatch(bench.lang === 'zh' ? /[A-Za-z]/ : /[\u4e00-\u9fff]/);
}

describe.each(LANGS)('what goes wrong between pane and Excel, in %s', (lang) => {
  it('is said in one sentence, leaves nothing half done, and the next click works', async () => {
    const bench = await openBench({ lang, before: IMPATIENT });
    const pane = await bench.openPane();
    await pane.button(START.steps.check.button).waitFor();
    await pane.goTo('check');
    await pane.check();
    const [verdict, before] = [await pane.verdict.innerText(), contentOf(await bench.save())];
    for (const { fault, says, marking = says } of CASES) {
      const told = fault.name;
      // Reading. A cell being edited is waited for: nothing is lost by that.
      if (fault.name !== 'cellEdit') {
        await bench.fault(fault);
        await pane.click(CHECK.workbook);
        await readsOneSentence(bench, says[lang]);
        // What was found before still stands.
        expect([told, await pane.verdict.innerText()]).toEqual([told, verdict]);
        await bench.fault(undefined);
      }
      // Writing, from its first batch on.
      await bench.fault(fault);
      await pane.click(CHECK.mark);
      await readsOneSentence(bench, marking[lang]);
      await bench.fault(undefined);
      // What happens to the workbook does not hang on the language.
      if (lang === 'zh') {
        expect([told, differences(before, contentOf(await bench.save()))]).toEqual([told, []]);
        await pane.check();
        expect([told, await pane.notice.count()]).toEqual([told, 0]);
      }
    }
    // Waiting for the cell to be done is all that an edit asks for when nothing is written.
    await bench.fault({ name: 'cellEdit' });
    await pane.click(CHECK.workbook);
    await bench.fault(undefined);
    await pane.idle();
    await until(() => pane.notice.count(), 0);
    await bench.fault({ name: 'slow', delay: 800 });
    await pane.check();
    await bench.fault(undefined);
    expect(await pane.verdict.innerText()).toBe(verdict);
  }, 300_000);
});

describe('what goes wrong in the middle of writing', () => {
  it('leaves nothing half done', async () => {
    const bench = await openBench({ before: IMPATIENT });
    const pane = await bench.openPane();
    await pane.goTo('check');
    await pane.check();
    const before = contentOf(await bench.save());
    for (const after of [3, 40]) {
      await bench.fault({ name: 'action', after, batches: 3 });
      await pane.click(CHECK.mark);
      await readsOneSentence(bench, INTERNAL.zh);
      await bench.fault(undefined);
      expect([after, differences(before, contentOf(await bench.save()))]).toEqual([after, []]);
    }
    await pane.click(CHECK.mark);
    await pane.notice.filter({ hasText: '已标注' }).waitFor();
  }, 180_000);
});
