import { languageOf, readPreferences } from '../actions/preferences';
import { associateCommands } from '../commands/commands';
import type { Door } from '../commands/door';
import { associateFunctions, type FunctionRegistry } from '../functions/associate';
import { localToday } from '../model/date';
import type { Host } from '../model/host';
import { LANGS, type Lang } from '../model/text';
import { officeHost } from '../workbook/excel/officeHost';
import { renderPane } from './renderPane';
import { goTo } from './route';
import { OUTSIDE } from './words/outside';

/*
 * The page of the shared runtime: pane, ribbon, context menu, shortcuts and cell functions run here, over one session. The only place
 * that puts the parts together; the heavy ones are loaded while the first screen is already there.
 */

/** Comes with office.js; the types of Office know nothing of it. */
declare const CustomFunctions: FunctionRegistry;

let known: Host | undefined;
/** Office tells about itself only once it is ready. */
const host = (): Host => (known ??= officeHost());
const language = (): Lang => languageOf(readPreferences(host()), host());

const inExcel = Office.onReady().then(({ host: program }) => program === Office.HostType.Excel);

// Loaded while Office itself still is: both take about as long.
const parts = Promise.all([
  import(/* webpackChunkName: "work" */ './work'),
  import(/* webpackChunkName: "work" */ '../workbook/excel/workbook'),
]);

const work = Promise.all([parts, inExcel]).then(([[{ startWork }, { ExcelWorkbook }]]) =>
  startWork(new ExcelWorkbook(), host(), localToday, async (bytes, name) => {
    const { XlsxWorkbook } = await import(/* webpackChunkName: "file" */ '../workbook/xlsx/workbook');
    return XlsxWorkbook.open(bytes, name);
  }),
);

const door: Door = {
  get session() {
    return work.then(({ session }) => session);
  },
  language,
  showPane: async (screen) => {
    if (screen) goTo(screen);
    await host().showPane();
  },
  openHelp: () => {
    const folder = language() === 'zh' ? 'zh-CN' : 'en-US';
    host().openLink(new URL(`help/${folder}/index.html`, document.baseURI).href);
  },
};

// Before Office is ready: it may start this page only to run one of them.
associateCommands(Office.actions, door);
associateFunctions(CustomFunctions, () => parts.then(([{ loadFunctions }]) => loadFunctions(work)), language);

// Until there is something to work with, the words of the page stand: a sign of waiting in between would cost time.
const settled = work.then(
  () => undefined,
  () => undefined,
);

void Promise.all([inExcel, settled]).then(([is]) => {
  const start = document.getElementById('start');
  const pane = document.getElementById('pane');
  if (is && pane) {
    renderPane(pane, host(), work);
    start?.remove();
  } else {
    start?.querySelectorAll('p').forEach((paragraph, index) => {
      paragraph.textContent = OUTSIDE[LANGS[index] ?? 'zh'];
    });
  }
});
