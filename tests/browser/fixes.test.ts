import { CHECK } from '../../src/taskpane/words/check';
import { FIXES } from '../../src/taskpane/words/fixes';
import { STAMP_SHEET } from '../../src/model/stamp';
import { openBench, useBenches } from './support/bench';
import { contentOf, differences, type Content } from './support/content';

useBenches();

/** Everything but the sheet of our own, which keeps the journal. */
const without = (content: Content): Content => new Map([...content].filter(([sheet]) => sheet !== STAMP_SHEET));

describe.each([
  ['newest', 'zh'],
  ['1.14', 'en'],
] as const)('fixes, at API level %s, in %s', (api, lang) => {
  it('from finding to mended cell, and back again on another day', async () => {
    const bench = await openBench({ api, lang, width: 270, height: 2400 });
    const pane = await bench.openPane();
    const [sheet = ''] = (await bench.sheets()).filter((name) => ['项目台账', 'Projects'].includes(name));
    // A text that is a number: pasted with full-width digits, which stays a text.
    await bench.type(`'${sheet}'!X8`, "'４９８");
    await bench.type(`'${sheet}'!X9`, "'731.81万元");
    const before = without(contentOf(await bench.save()));
    await pane.goTo('check');
    await pane.check();

    // One from its own page: before and after are shown, and the finding is gone at once.
    await pane.finding('TF-04').click();
    await bench.frame.getByText('731.81万元', { exact: true }).last().waitFor();
    await pane.click(FIXES.fix);
    await pane.notice.filter({ hasText: /已修正1处|Fixed: 1/ }).waitFor();
    await bench.frame.getByText(CHECK.detail.gone[lang]).waitFor();
    expect(await bench.values(`'${sheet}'!X9`)).toEqual([[731.81]]);
    await pane.back();

    // All safe ones, by keyboard: first what would change, then the change.
    await pane.button(/一键修正|at once/).focus();
    await bench.page.keyboard.press('Enter');
    await bench.frame.getByRole('list', { name: FIXES.preview.list[lang] }).getByRole('listitem').first().waitFor();
    await pane.button(FIXES.preview.apply).focus();
    await bench.page.keyboard.press('Enter');
    await pane.notice.filter({ hasText: /已修正1处|Fixed: 1/ }).waitFor();
    expect(await bench.values(`'${sheet}'!X8`)).toEqual([[498]]);
    expect(differences(before, without(contentOf(await bench.save()))).length).toBeGreaterThan(0);

    // Saved, opened on another day, and undone without a check.
    await bench.open(await bench.save());
    const later = await bench.openPane({ greeted: false });
    await later.goTo('check');
    await later.click(FIXES.history.open);
    await later.click(/全部撤销|Undo all/);
    await later.notice.filter({ hasText: /已撤销2条|Fixes undone: 2/ }).waitFor();
    expect(await bench.values(`'${sheet}'!X8:X9`)).toEqual([['４９８'], ['731.81万元']]);
    expect(differences(before, without(contentOf(await bench.save())))).toEqual([]);
  }, 600_000);
});
