import { checkWorkbook, keepWorkbook, type CheckReport } from '../../src/actions/checkWorkbook';
import { readPrevious } from '../../src/actions/previousWorkbook';
import { insertSample } from '../../src/actions/sample';
import { catalogue } from '../../src/catalogue';
import { SAMPLE_YEARS, type SampleYear } from '../../src/catalogue/sample/book';
import type { PreviousBook } from '../../src/model/table';
import type { CellValue, WorkbookError } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { gridOf } from '../support/grid';
import { findingsOf, TODAY } from '../support/rule';

async function sample(year: SampleYear): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year, lang: 'zh' });
  return workbook;
}

const previousOf = async (year: SampleYear): Promise<PreviousBook> =>
  readPrevious(await sample(year), `${year}.xlsx`, catalogue);

const said = (report: CheckReport): string[] =>
  findingsOf(report.result).map(({ number, sheet, cell }) => `${number} ${sheet}!${cell}`);

describe('a workbook beside that of last year', () => {
  it('has its changes on last year explained, and everything else judged as before', async () => {
    const workbook = await sample(2011);
    const alone = await checkWorkbook(workbook, catalogue, { today: TODAY });
    const beside = await checkWorkbook(workbook, catalogue, { today: TODAY, previous: await previousOf(2010) });
    const more = said(beside).filter((each) => !said(alone).includes(each));
    expect(more).toContain('CP-05 年度概览!F11');
    expect(more.filter((each) => !each.startsWith('CP-05'))).toEqual([]);
    expect(said(alone).filter((each) => !said(beside).includes(each))).toEqual([]);
    const [schools] = findingsOf(beside.result).filter(({ cell, number }) => number === 'CP-05' && cell === 'F11');
    expect(schools?.related).toEqual([{ sheet: '[2010.xlsx]年度概览', cell: 'F12' }]);
    expect(schools?.message.zh).toContain('本年8，上年工作簿为29');
  });

  it('is judged by no rule on two years without it', async () => {
    const { result } = await checkWorkbook(await sample(2011), catalogue, { today: TODAY });
    expect(result.balances.filter(({ lacking }) => lacking?.endsWith('@previous'))).toEqual([]);
  });

  it.each(SAMPLE_YEARS)('must follow it: %i beside itself is refused in words', async (year) => {
    const check = checkWorkbook(await sample(year), catalogue, { today: TODAY, previous: await previousOf(year) });
    const refused = await check.then(undefined, (error: unknown) => error);
    expect(refused).toMatchObject({ code: 'other-year' });
    expect((refused as WorkbookError).text.zh).toContain(`请选择${year - 1}年的工作簿`);
  });

  it('is compared with nothing where the other file holds no register', async () => {
    const workbook = new MemoryWorkbook([gridOf('用车登记', [['车牌号', '公里数'] satisfies CellValue[]])]);
    const refused = await readPrevious(workbook, '用车.xlsx', catalogue).then(undefined, (error: unknown) => error);
    expect(refused).toMatchObject({ code: 'nothing-known' });
    expect((refused as WorkbookError).text.zh).toContain('用车.xlsx');
  });

  it('is judged again after an edit as it would be afresh', async () => {
    const workbook = await sample(2011);
    const previous = await previousOf(2010);
    const kept = await keepWorkbook(workbook, catalogue, { today: TODAY, previous });
    const overview = kept.report.book.tables.find(({ register }) => register.id === 'indicators');
    if (!overview) throw new Error('There is no overview');
    const row = overview.rows[4] ?? 0;
    const values = [...(overview.grid.values[row] ?? [])];
    values[overview.columns['value']?.position ?? 0] = 28;
    const range = { top: row, left: 0, bottom: row, right: values.length - 1 };
    const patch = { sheet: overview.sheet, range, values: [values], formulas: new Map(), formats: new Map() };
    const before = said(kept.report);
    expect(kept.apply([patch])).toBe('applied');
    expect(before).toContain('CP-05 年度概览!F11');
    expect(said(kept.report)).not.toContain('CP-05 年度概览!F11');
    expect(said(kept.report)).toContain('CP-05 年度概览!F12');
  });
});
