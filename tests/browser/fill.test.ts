import { CHECK } from '../../src/taskpane/words/check';
import { SETTINGS } from '../../src/taskpane/words/settings';
import { START } from '../../src/taskpane/words/start';
import { SHELL } from '../../src/taskpane/words/shell';
import { openBench, useBenches, type Bench } from './support/bench';
import { emptyFile } from './support/files';
import { until } from './support/until';

useBenches();

/** A class that is as it should be but for one thing: 20 men and 15 women are not 40 people. */
const CLASS = [
  ...['PX-2026-01', '示例教师培训班', '教育', '教师', '示例主办单位', '示例培训中心', '北京'],
  ...['2026-03-02', '2026-03-06', '5', '40', '40', '20', '15', '200', '20', '19.5', '975', '专项培训资金', ''],
];
const COLUMNS = 'BCDEFGHIJKLMNOPQRSTU';
const ADDS_UP = /RL-08/;

/** Inserts some registers by the screen of templates, and nothing else. */
async function insert(
  { pane, bench }: { readonly pane: Bench['pane']; readonly bench: Bench },
  names: readonly string[],
) {
  const all = bench.frame.getByRole('checkbox', { name: SHELL.all.zh });
  if ((await all.isChecked()) && (await bench.frame.getByRole('checkbox', { checked: true }).count()) > 1)
    await all.click();
  for (const name of names) await bench.frame.getByRole('checkbox', { name, exact: true }).check();
  await pane.click(/^插入\d+张工作表$/);
  await pane.notice.filter({ hasText: '已插入' }).waitFor();
}

describe.each(['newest', '1.14'] as const)('from an empty workbook, at API level %s', (api) => {
  it('inserts, is filled in, checked and mended, by hand and by others', async () => {
    const bench = await openBench({ api, file: await emptyFile(), height: 1400 });
    const pane = await bench.openPane();
    await pane.click(START.steps.insert.button);
    await insert({ pane, bench }, ['培训班台账']);
    expect(await bench.sheets()).toEqual(['Sheet1', '封面', '培训班']);

    // Filled in by typing, cell by cell; once that is enough.
    if (api === '1.14') await bench.paste('培训班!B7', [CLASS]);
    else {
      for (const [index, words] of CLASS.entries()) {
        if (words !== '') await bench.type(`培训班!${COLUMNS[index] ?? ''}7`, words);
      }
    }
    expect((await bench.cell('培训班!I7')).value).toBe(46_083);

    // Others come beside it; what is there stays as it is.
    await pane.goTo('templates');
    await insert({ pane, bench }, ['帮扶项目台账']);
    expect(await bench.sheets()).toEqual(expect.arrayContaining(['封面', '培训班', '项目台账']));
    expect((await bench.cell('培训班!B7')).value).toBe('PX-2026-01');

    await pane.goTo('settings');
    const live = bench.frame.getByRole('checkbox', { name: SETTINGS.live.zh });
    // Where writing empties the undo list of people, it is theirs to choose.
    expect(await live.isChecked()).toBe(api === 'newest');
    if (api === '1.14') await live.check();

    await pane.goTo('check');
    await pane.check();
    await pane.finding(ADDS_UP).click();
    await until(() => bench.selected(), '培训班!M7');
    await pane.back();

    // Mended by typing: grey while Excel is slow to answer, then gone.
    await bench.fault({ name: 'slow', delay: 1500 });
    await bench.type('培训班!O7', '20');
    await pane.finding(ADDS_UP).or(pane.finding(CHECK.changed.zh)).first().waitFor();
    await pane.finding(CHECK.changed.zh).waitFor();
    await bench.fault(undefined);
    await until(() => pane.finding(ADDS_UP).count(), 0);
    await until(() => pane.finding(CHECK.changed.zh).count(), 0);

    // A co-author breaks it again, and mends it.
    await bench.coauthor('培训班!O7', 16);
    await pane.finding(ADDS_UP).waitFor();
    await bench.coauthor('培训班!O7', 20);
    await until(() => pane.finding(ADDS_UP).count(), 0);

    // A block of bad rows is pasted: each of its cells is spoken of, without a check being asked for.
    await bench.paste('培训班!B8', [
      [
        'PX-2026-02',
        '示例班二',
        '教育',
        '教师',
        '示例主办单位',
        '示例培训中心',
        '北京',
        '2026-04-01',
        '2026-03-01',
        '5',
      ],
      [
        'PX-2026-01',
        '示例班三',
        '没有的领域',
        '教师',
        '示例主办单位',
        '示例培训中心',
        '北京',
        '四月',
        '2026-05-01',
        '五天',
      ],
    ]);
    expect((await bench.cell('培训班!K9')).value).toBe('五天');
    await pane.finding('B9').waitFor();
    for (const cell of ['D9', 'I9', 'K9']) await pane.finding(cell).waitFor();
    await pane.finding('K9').click();
    await until(() => bench.selected(), '培训班!K9');
  }, 240_000);
});
