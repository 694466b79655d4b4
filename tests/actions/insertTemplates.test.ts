import { insertTemplates } from '../../src/actions/insertTemplates';
import { recognise } from '../../src/actions/recognise';
import { summariseWorkbook } from '../../src/actions/summarise';
import { insertSample } from '../../src/actions/sample';
import { catalogue } from '../../src/catalogue';
import type { Grid } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { OpenMemoryWorkbook } from '../../src/workbook/openMemory';

const options = { catalogue, lang: 'zh', year: 2026, unit: 'wan' } as const;
const names = async (workbook: MemoryWorkbook): Promise<readonly string[]> =>
  (await workbook.sheets()).map(({ name }) => name);

async function only(workbook: MemoryWorkbook, name: string): Promise<Grid> {
  for await (const grid of workbook.read([name])) return grid;
  throw new Error(`${name} was not read`);
}

describe('inserting templates', () => {
  it('writes nothing at all where one name is taken', async () => {
    const workbook = new MemoryWorkbook();
    await insertTemplates(workbook, { ...options, registersPresent: ['projects'] });
    const before = await names(workbook);
    await expect(
      insertTemplates(workbook, { ...options, registersPresent: ['cover', 'projects'] }),
    ).rejects.toMatchObject({ code: 'name-taken' });
    expect(await names(workbook)).toEqual(before);
  });

  it('refuses a second language, whose drop-downs would take the lists of the first', async () => {
    const workbook = new MemoryWorkbook();
    await insertTemplates(workbook, { ...options, registersPresent: ['projects'] });
    await expect(
      insertTemplates(workbook, { ...options, lang: 'en', registersPresent: ['payments'] }),
    ).rejects.toMatchObject({ code: 'unsupported' });
  });

  it('keeps what the stamp says of summaries and sample cells', async () => {
    const workbook = new OpenMemoryWorkbook();
    await insertSample(workbook, { year: 2011, lang: 'zh' });
    workbook.removeSheet('贷款贴息');
    await summariseWorkbook(workbook, catalogue, { summaries: ['S02'], lang: 'zh', today: '2026-11-22' });
    await insertTemplates(workbook, { ...options, year: 2011, registersPresent: ['interest-subsidies'] });
    const kinds = (await only(workbook, '_jiedui')).values.map(([kind, id]) =>
      [kind, id].filter((each) => typeof each === 'string').join(' '),
    );
    expect(kinds).toContain('summary S02');
    expect(kinds).toContain('sample projects');
    // Its sheet was deleted with the cells in it; the new one holds none.
    expect(kinds).not.toContain('sample interest-subsidies');
    expect(kinds.filter((kind) => kind === 'template interest-subsidies')).toHaveLength(1);
    expect(kinds.filter((kind) => kind.startsWith('lists'))).toHaveLength(1);
  });

  it('tells how far it is', async () => {
    const told: number[] = [];
    await insertTemplates(
      new MemoryWorkbook(),
      { ...options, registersPresent: ['cover', 'projects'] },
      { progress: (done) => told.push(done) },
    );
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
  });
});

describe('recognising', () => {
  it('tells registers, their templates and summaries, from one reading or from a book', async () => {
    const workbook = new MemoryWorkbook();
    await insertSample(workbook, { year: 2011, lang: 'zh' });
    await summariseWorkbook(workbook, catalogue, { summaries: ['S02', 'S22'], lang: 'zh', today: '2026-11-22' });
    const held = await recognise(workbook, catalogue);
    expect(held.book.tables).toHaveLength(catalogue.registers.length);
    expect(held.templates.get('项目台账')).toMatchObject({ register: 'projects', version: '2011-1', lang: 'zh' });
    expect(held.summaries).toEqual(
      ['S02 项目按类别汇总', 'S22 勾稽核对表'].map((sheet) => ({
        id: sheet.slice(0, 3),
        lang: 'zh',
        sheet,
        date: '2026-11-22',
      })),
    );
    expect(await recognise(workbook, catalogue, { book: held.book })).toEqual(held);
  });

  it('forgets summaries whose sheets are gone', async () => {
    const workbook = new OpenMemoryWorkbook();
    await insertSample(workbook, { year: 2011, lang: 'zh' });
    await summariseWorkbook(workbook, catalogue, { summaries: ['S02'], lang: 'zh', today: '2026-11-22' });
    workbook.removeSheet('S02 项目按类别汇总');
    expect((await recognise(workbook, catalogue)).summaries).toEqual([]);
  });
});
