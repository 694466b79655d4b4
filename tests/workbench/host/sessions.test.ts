import { startOffice, type OfficeInProcess } from '../../support/officeHost';

const pages: OfficeInProcess[] = [];
const start = async (...options: Parameters<typeof startOffice>): Promise<OfficeInProcess> => {
  const page = await startOffice(...options);
  pages.push(page);
  return page;
};
afterEach(() => {
  for (const page of pages.splice(0).reverse()) page.dispose();
});

describe('sessions', () => {
  it('tell the page who it runs in', async () => {
    const { Office } = await start({ locale: 'zh-CN', apiLevel: '1.17' });
    const { context } = Office;
    expect([context.displayLanguage, context.contentLanguage]).toEqual(['zh-CN', 'zh-CN']);
    expect([context.host, context.platform]).toEqual(['Excel', 'OfficeOnline']);
    const has = (version: string): boolean => context.requirements.isSetSupported('ExcelApi', version);
    expect([has('1.14'), has('1.17'), has('1.18')]).toEqual([true, true, false]);
    expect(context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  });

  it('keep settings in the document, for the next page that opens it', async () => {
    const first = await start();
    first.Office.context.document.settings.set('语言', { lang: 'zh' });
    await new Promise((resolve) => {
      first.Office.context.document.settings.saveAsync(resolve);
    });
    expect(first.book.state.settings.get('语言')).toEqual({ lang: 'zh' });
    const second = await start({ host: first.host });
    expect(second.Office.context.document.settings.get('语言')).toEqual({ lang: 'zh' });
    first.book.set('settings', new Map([['语言', 'en']]), 'remote');
    await new Promise((resolve) => {
      second.Office.context.document.settings.refreshAsync(resolve);
    });
    expect(second.Office.context.document.settings.get('语言')).toBe('en');
  });

  it('come one after the other, each with an office.js of its own', async () => {
    const outer = Reflect.get(globalThis, 'Excel') as unknown;
    const first = await start();
    first.book.addSheet('甲');
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    first.dispose();
    expect(Reflect.get(globalThis, 'Excel')).toBe(outer);
    const second = await start({ host: first.host });
    expect(second.Excel).not.toBe(first.Excel);
    expect(second.session.subscriptions.count).toBe(0);
    expect(second.host.sessions).toEqual([second.session]);
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['甲']);
  });

  it('may be two at once: what one writes the other hears of, as not its own', async () => {
    const first = await start();
    first.book.addSheet('甲');
    const second = await start({ host: first.host });
    const heard: unknown[] = [];
    await second.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ triggerSource }) => {
        heard.push(triggerSource);
        return Promise.resolve();
      });
      await context.sync();
    });
    await first.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('甲').getRange('A1').values = [[1]];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(heard).toEqual(['Unknown']);
  });
});

describe('buttons', () => {
  it('run functions of the add-in and wait until they are done', async () => {
    const { Office, session } = await start();
    const pressed: string[] = [];
    Office.actions.associate('checkSheet', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await session.commands.invoke('checkSheet', 'CheckButton');
    expect(pressed).toEqual(['CheckButton']);
  });

  it('say when the add-in has no such function', async () => {
    const { session } = await start();
    await expect(session.commands.invoke('没有', 'Button')).rejects.toThrow();
  });
});
