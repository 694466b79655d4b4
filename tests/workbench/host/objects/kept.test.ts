import { startOffice, type OfficeInProcess } from '../../../support/officeHost';

let page: OfficeInProcess;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  page.book.addSheet('甲').fill(0, 0, [[1, 2]]);
});
afterEach(() => {
  page.dispose();
});

describe('names', () => {
  it('for ranges, formulas and constants', async () => {
    await Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('总额', worksheets.getItem('甲').getRange('A1:B1'), '说明');
      names.add('税率', '=0.03');
      names.addFormulaLocal('平方', '=甲!$A$1^2');
      worksheets.getItem('甲').names.add('本表', '=甲!$B$1');
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/visible,items/comment');
      const own = worksheets.getItem('甲').names.getItem('本表').load('scope,value');
      const cells = names.getItem('总额').getRange().load('address');
      const none = names.getItem('税率').getRangeOrNullObject();
      await context.sync();
      expect(names.items.map((item) => [item.name, item.type, item.value as unknown, item.formula as unknown])).toEqual(
        [
          ['总额', 'Range', '甲!A1:B1', '=甲!$A$1:$B$1'],
          ['税率', 'Double', 0.03, '=0.03'],
          ['平方', 'Error', '#VALUE!', '=甲!$A$1^2'],
        ],
      );
      expect([names.items[0]?.scope, names.items[0]?.visible, names.items[0]?.comment]).toEqual([
        'Workbook',
        true,
        '说明',
      ]);
      expect([own.scope, own.value]).toEqual(['Worksheet', '甲!B1']);
      expect([cells.address, none.isNullObject]).toEqual(['甲!A1:B1', true]);
    });
  });

  it('are changed and deleted; bad ones are refused', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('甲值', '=1').visible = false;
      names.getItem('甲值').formula = '=2';
      names.add('乙值', '=1');
      names.getItem('乙值').delete();
      await context.sync();
      const gone = names.getItemOrNullObject('乙值');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      names.add('甲值', '=3');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      names.add('A1', '=3');
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
    expect(page.book.state.names).toEqual([{ name: '甲值', formula: '=2', visible: false, comment: '' }]);
  });
});

describe('what an add-in keeps in the workbook', () => {
  it('survives the page: settings, properties of sheets and of the workbook, XML', async () => {
    await Excel.run(async (context) => {
      const { settings, properties, customXmlParts, worksheets } = context.workbook;
      settings.add('语言', { lang: 'zh', since: 2011 });
      worksheets.getItem('甲').customProperties.add('findings', 'list');
      properties.custom.add('单位', '万元');
      properties.custom.add('年度', 2011);
      properties.title = '结对帮扶';
      customXmlParts.add('<a xmlns="urn:test"><b/></a>');
      await context.sync();
    });
    page.dispose();
    page = await startOffice({ host: page.host });
    await Excel.run(async (context) => {
      const { settings, properties, customXmlParts, worksheets } = context.workbook;
      const setting = settings.getItemOrNullObject('语言').load('value');
      const own = worksheets.getItem('甲').customProperties.load('items/key,items/value');
      const kind = worksheets.getItem('甲').customProperties.getItemOrNullObject('FINDINGS').load('value');
      const missing = worksheets.getItem('甲').customProperties.getItemOrNullObject('nobody').load('value');
      properties.custom.load('items/key,items/value,items/type');
      properties.load('title,author');
      const parts = customXmlParts.getByNamespace('urn:test');
      const xml = parts.getOnlyItem().getXml();
      await context.sync();
      expect(setting.value).toEqual({ lang: 'zh', since: 2011 });
      expect(own.items.map((item) => [item.key, item.value])).toEqual([['findings', 'list']]);
      expect([kind.value, missing.isNullObject]).toEqual(['list', true]);
      expect(properties.custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ['单位', '万元', 'String'],
        ['年度', 2011, 'Number'],
      ]);
      expect([properties.title, properties.author, xml.value]).toEqual([
        '结对帮扶',
        '',
        '<a xmlns="urn:test"><b/></a>',
      ]);
    });
  });

  it('is changed and deleted by its key', async () => {
    await Excel.run(async (context) => {
      const { settings, properties, worksheets } = context.workbook;
      const { customProperties } = worksheets.getItem('甲');
      settings.add('a', 1).value = 2;
      settings.add('b', 1).delete();
      customProperties.add('k', 'one');
      customProperties.add('K', 'two');
      properties.custom.add('x', true);
      await context.sync();
      const counts = [settings.getCount(), customProperties.getCount()];
      customProperties.load('items');
      await context.sync();
      expect(counts.map(({ value }) => value)).toEqual([1, 1]);
      for (const item of customProperties.items) item.delete();
      properties.custom.deleteAll();
      await context.sync();
    });
    expect(page.book.state.settings).toEqual(new Map([['a', 2]]));
    expect(page.book.state.customProperties.size + (page.book.sheets[0]?.state.customProperties.size ?? 1)).toBe(0);
  });

  it('needs the level it came with', async () => {
    await Excel.run(async (context) => {
      const { cultureInfo } = context.application;
      cultureInfo.load('name');
      cultureInfo.datetimeFormat.load('shortDatePattern');
      await context.sync();
      expect([cultureInfo.name, cultureInfo.datetimeFormat.shortDatePattern]).toEqual(['en-US', 'm/d/yyyy']);
    });
  });
});
