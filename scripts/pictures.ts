import { join } from 'node:path';
import { CHECK } from '../src/taskpane/words/check';
import { START } from '../src/taskpane/words/start';
import { closeBenches, closeBrowser, openBench } from '../tests/browser/support/bench';

/*
 * The pictures of the add-in in the README, taken from the workbench as it is built: `npm run pictures`.
 */

const FOLDER = join(__dirname, '..', 'assets', 'readme');
const SIZE = { height: 820, sharp: true } as const;

/** Slips made into the workbook of 2011, so that there is something to mark. */
const SLIPS = [
  ['D8', '教学'],
  ['G9', ''],
  ['E10', '医生'],
  ['B11', 'PX-2011-01'],
  ['J11', '2011-08-01'],
  ['H12', ''],
] as const;

async function take(): Promise<void> {
  const bench = await openBench(SIZE);
  const pane = await bench.openPane();
  const picture = async (name: string): Promise<void> => {
    await bench.ask((hooks) => hooks.settled());
    await bench.page.mouse.move(640, 500);
    await bench.page.screenshot({ path: join(FOLDER, name), animations: 'disabled' });
  };
  await pane.button(START.steps.check.button).waitFor();
  await bench.select('项目台账!C8');
  await picture('start.png');
  await pane.click(START.steps.check.button);
  await pane.list.waitFor();
  await pane.finding('CR-20').click();
  await pane.back();
  await picture('findings.png');
  for (const [address, text] of SLIPS) await bench.type(`培训班!${address}`, text);
  await pane.check();
  await pane.click(CHECK.mark);
  await pane.button(CHECK.clear).waitFor();
  await pane.dismiss();
  await bench.select('培训班!C10');
  await picture('marks.png');
}

void take().finally(closeBenches).finally(closeBrowser);
