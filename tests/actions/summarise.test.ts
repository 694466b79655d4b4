import { insertTemplates } from '../../src/actions/insertTemplates';
import { catalogue } from '../../src/catalogue';
import { STAMP_SHEET } from '../../src/model/stamp';
import type { CellValue, Grid } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { gridOf } from '../support/grid';
import { countOf, distinctOf, plain, sumOf, where } from '../support/sampleRows';
import { filled, gridsOf, isSummary, summed } from './summaries';

describe('summariseWorkbook, the year 2011', () => {
  let grids: readonly Grid[] = [];
  beforeAll(async () => {
    const workbook = await filled(new MemoryWorkbook());
    await summed(workbook);
    grids = await gridsOf(workbook, isSummary);
  });

  /** The cells of a row that begins with the label. */
  const row = (id: string, ...labels: string[]): readonly CellValue[] => {
    const grid = grids.find(({ name }) => name.startsWith(id));
    let from = 0;
    for (const label of labels) {
      const found = grid?.values.findIndex((cells, at) => at >= from && cells.slice(0, 2).includes(label)) ?? -1;
      if (found < 0) throw new Error(`${id} has no row ${label}`);
      from = found;
    }
    return grid?.values[from] ?? [];
  };
  const sheet = (id: string): Grid => {
    const found = grids.find(({ name }) => name.startsWith(id));
    if (!found) throw new Error(`There is no sheet ${id}`);
    return found;
  };
  const add = (values: readonly (CellValue | undefined)[]): number =>
    Math.round(values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0) * 100) / 100;

  it('writes every summary in the order of their numbers', () => {
    const ids = catalogue.summaries.map(({ id }) => id).sort();
    expect(ids.length).toBeGreaterThan(7);
    expect(grids.map(({ name }) => name.slice(0, 3))).toEqual(ids);
  });

  it('S01: 7,000 + 500 + 1,000 = 8,500 against 8,000 of the overview, −500.00', () => {
    expect(row('S01', '北京市级', '小计')[3]).toBe(8500);
    expect(
      [row('S01', '北京市级', '项目资金'), row('S01', '培训资金'), row('S01', '贷款贴息')].map((each) => each[3]),
    ).toEqual([7000, 500, 1000]);
    expect(row('S01', '北京区县配套')[3]).toBe(1600);
    expect(row('S01', '年度概览 H01 北京市安排帮扶资金')[3]).toBe(8000);
    expect(row('S01', '差额（概览－北京市级）')[3]).toBe(-500);
    expect(row('S01', '差额（概览－北京区县配套）')[3]).toBe(0);
    expect(row('S01', '合计')[3]).toBe(sumOf('allocations', 'amount'));
    expect(row('S01', '合计')[4]).toBe(sumOf('payments', 'amount'));
  });

  it('S02: 22 / 10 / 32 and 32,900 = 7,000 + 7,000 + 18,900, shares of 100.00', () => {
    expect(['民生类', '产业类', '合计'].map((label) => row('S02', label)[1])).toEqual([22, 10, 32]);
    expect(row('S02', '合计').slice(2, 7)).toEqual([32_900, 7000, 7000, 18_900, 100]);
    expect(add([row('S02', '民生类')[6], row('S02', '产业类')[6]])).toBe(100);
    expect(row('S02', '占合计比重（%）').slice(2, 6)).toEqual([100, 21.28, 21.27, 57.45]);
    for (const [label, category] of [
      ['民生类', 'livelihood'],
      ['产业类', 'industrial'],
    ] as const) {
      const columns = ['inv_total', 'src_bj', 'src_nm', 'src_local'].map((id) => sumOf('projects', id, { category }));
      expect(row('S02', label).slice(1, 6)).toEqual([countOf('projects', { category }), ...columns]);
    }
  });

  it('S04: subtotals of both cities add up to the whole', () => {
    const cities = [row('S04', '赤峰市', '小计'), row('S04', '乌兰察布市', '小计')];
    for (const column of [2, 3, 4, 5, 6, 7, 8]) {
      expect(add(cities.map((cells) => cells[column]))).toBe(row('S04', '合计')[column]);
    }
    expect(row('S04', '合计').slice(7, 9)).toEqual([sumOf('projects', 'households'), sumOf('projects', 'people')]);
    const [investment, people] = [sumOf('projects', 'inv_total'), sumOf('projects', 'people')];
    expect(row('S04', '合计')[9]).toBe(Math.round((investment * 1_000_000) / people) / 100);
  });

  it('S05: every register is divided among 16 pairs, those without a pair and the others', () => {
    const pairs = sheet('S05').values.filter(
      ([label]) => typeof label === 'string' && /^[^（]+[区县]—[^（]+$/.test(label),
    );
    expect(pairs).toHaveLength(16);
    expect(row('S05', '合计').slice(1)).toEqual([
      1600,
      countOf('projects'),
      sumOf('projects', 'inv_total'),
      countOf('trainees'),
      164,
      2614,
      sumOf('medical-batches', 'n'),
      sumOf('labour-fairs', 'posts'),
    ]);
    const body = sheet('S05').values.slice(sheet('S05').values.findIndex(([label]) => label === '合计') + 1);
    for (const column of [1, 2, 3, 4, 5, 6, 7, 8]) {
      expect(add(body.map((cells) => cells[column]))).toBe(row('S05', '合计')[column]);
    }
    const haidian = { bj_code: '110108', nm_code: '150430', in_total: 'yes' };
    expect(row('S05', '海淀区—敖汉旗').slice(1, 7)).toEqual([
      sumOf('allocations', 'amount', { source: 'district', payer_code: '110108', payee_code: '150430' }),
      countOf('projects', { pair_id: 'JD-110108-150430' }),
      sumOf('projects', 'inv_total', { pair_id: 'JD-110108-150430' }),
      0,
      sumOf('donations', 'cash', haidian),
      sumOf('donations', 'kind_val', haidian),
    ]);
    expect(row('S05', '敖汉旗（未分结对）')[4]).toBe(countOf('trainees', { banner_code: '150430' }));
  });

  it('S06: sixteen districts, 1,600.00 and 2,778.00, with their places', () => {
    const total = row('S06', '合计');
    expect(total.slice(1, 4)).toEqual([1600, 164, 2614]);
    expect(add(total.slice(2, 4))).toBe(2778);
    expect(total[4]).toBe(1600 + 2778);
    const grid = sheet('S06').values;
    const districts = grid.slice(
      grid.findIndex(([label]) => label === '合计') + 1,
      grid.findIndex(([label]) => label === '未对应区县'),
    );
    expect(districts).toHaveLength(16);
    const byTotal = [...districts].sort((one, other) => Number(other[4]) - Number(one[4]));
    expect(byTotal.map((cells) => cells[5])).toEqual(districts.map((_, index) => index + 1));
    expect(row('S06', '未对应区县').slice(1, 6)).toEqual([0, 20, 100, 120, '—']);
    expect(total[6]).toBe(sumOf('projects', 'households'));
  });

  it('S07: quarters add up to the ledgers', () => {
    const total = row('S07', '合计');
    expect(total.slice(9, 12)).toEqual([sumOf('allocations', 'amount'), sumOf('payments', 'amount'), '—']);
    expect(add([total[1], total[3], total[5], total[7]])).toBe(sumOf('allocations', 'amount'));
    expect(add([total[2], total[4], total[6], total[8]])).toBe(sumOf('payments', 'amount'));
    expect(row('S07', '北京区县配套').slice(5, 6)).toEqual([1600]);
  });

  it('S09: 16 classes, 648 trainees, 500.00 and 7,716.05 yuan each', () => {
    expect(row('S09', '合计').slice(1, 5)).toEqual([16, 648, sumOf('training-classes', 'person_days'), 500]);
    expect(row('S09', '合计')[7]).toBe(7716.05);
    expect(row('S09', '合计')[8]).toBe(100);
  });

  it('S12: 8 projects and 1,000.00 of subsidies', () => {
    const total = row('S12', '合计');
    expect(total[2]).toBe(distinctOf('interest-subsidies', 'enterprise'));
    expect([total[3], total[6]]).toEqual([8, 1000]);
    expect(total[4]).toBe(sumOf('interest-subsidies', 'principal'));
    expect(total[8]).toBe(Math.round(sumOf('interest-subsidies', 'principal') / 10) / 100);
  });

  it('S13: 164.00 in cash, 2,614.00 in kind, 2,778.00; 5.90 % and 94.10 %', () => {
    expect(row('S13', '合计').slice(1)).toEqual([countOf('donations', { in_total: 'yes' }), 164, 2614, 2778, 100]);
    expect(row('S13', '占合计比重（%）').slice(2, 5)).toEqual([5.9, 94.1, 100]);
  });

  it('S03: the sectors add up to 32 projects and 32,900.00', () => {
    expect(row('S03', '合计').slice(1, 6)).toEqual([32, 32_900, 7000, 7000, 18_900]);
    expect(row('S03', '教育').slice(1, 3)).toEqual([
      countOf('projects', { sector: 'education' }),
      sumOf('projects', 'inv_total', { sector: 'education' }),
    ]);
    const done = countOf('projects', { status: 'completed' }) + countOf('projects', { status: 'accepted' });
    expect(row('S03', '　　其中：已完工')[1]).toBe(done);
  });

  it('S08: states add up to all projects, and progress is the mean weighted by investment', () => {
    const total = row('S08', '合计');
    expect(total[2]).toBe(32);
    expect(add(total.slice(10))).toBe(32);
    const weighted = where('projects').reduce(
      (sum, each) => sum + Number(plain(each['progress'])) * Number(plain(each['inv_total'])),
      0,
    );
    expect(total[9]).toBe(Math.round((weighted / 32_900) * 100) / 100);
    const latest = new Map(
      where('progress-reports')
        .map((each) => [String(plain(each['period'])), each] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([, each]) => [plain(each['project_id']), Number(plain(each['inv_done_c']))]),
    );
    expect(total[8]).toBe(add([...latest.values()]));
  });

  it('S10: 16 classes and 648 trainees, month by month and kind by kind', () => {
    expect(row('S10', '合计').slice(1, 3)).toEqual([16, 648]);
    expect(add(row('S10', '合计').slice(3))).toBe(16 + 648);
    expect(add(['8月', '9月', '10月', '11月'].map((month) => row('S10', month)[2]))).toBe(648);
  });

  it('S11: 648 people of the roster, men and women', () => {
    const total = row('S11', '合计');
    expect(total.slice(2, 5)).toEqual([
      648,
      countOf('trainees', { gender: 'male' }),
      countOf('trainees', { gender: 'female' }),
    ]);
    expect(add(total.slice(5, 8))).toBe(648);
  });

  it('S14: 20.00 for disaster relief to Ulanqab, 100.00 to the region, 2,778.00 in all', () => {
    expect(row('S14', '合计').slice(4)).toEqual([2778, 100, 100, 1363.72, 1314.28]);
    expect(row('S14', '救灾').slice(1)).toEqual([1, 20, '—', 20, 0.72, '—', '—', 20]);
  });

  it('S15: 16 schools, 4 received, 100 trained and at least 20 sent', () => {
    expect(row('S15', '合计').slice(1)).toEqual([16, 1, 5, 124, 1, 4, 2, 100, 2, 20]);
  });

  it('S16: 26 and 36 hospitals, 293 batches, 1,276 workers and what they did', () => {
    expect(row('S16', '合计').slice(2)).toEqual([26, 36, 293, 1276, 4000, 4270, 634, 19_918, 500]);
  });

  it('S17: 17 enterprises with 1,164 posts and 4 with 500: 21 and 1,664, never the sum of fairs', () => {
    expect(row('S17', '合计').slice(2, 5)).toEqual(['—', 21, 1664]);
    expect(row('S17', '赤峰市', '小计').slice(2, 5)).toEqual(['—', 17, 1164]);
    expect(row('S17', '乌兰察布市', '小计').slice(3, 5)).toEqual([4, 500]);
  });

  it('S18: one agreement, three reading rooms, a corridor and a base, not added up', () => {
    const quantity = (kind: string): CellValue | undefined => row('S18', kind)[2];
    expect(['合作协议', '益民书屋', '健身长廊', '体育后备人才基地'].map(quantity)).toEqual([1, 3, 1, 1]);
    expect(row('S18', '合计').slice(1, 3)).toEqual([6, '—']);
  });

  it('S19 and S20: 25 tasks, two meetings', () => {
    expect(row('S19', '合计')[1]).toBe(25);
    expect(add(row('S19', '合计').slice(4))).toBe(25);
    expect(row('S20', '合计').slice(2, 5)).toEqual([2, sumOf('meetings', 'decisions'), sumOf('meetings', 'done')]);
  });

  it('S24: what was built, never added across units', () => {
    expect(row('S24', '合计').slice(4, 6)).toEqual(['—', '—']);
    expect(row('S24', '平方米', '小计')[4]).toBe(sumOf('work-items', 'qty', { unit: 'square-metre' }));
    expect(row('S24', '公里', '小计')[4]).toBe(3.5);
  });

  it('S21: the nine headlines beside their detail, H01 marked −500.00', () => {
    const lines = sheet('S21').values.filter(([id]) => typeof id === 'string' && /^H0\d$/.test(id));
    expect(lines.map((cells) => [cells[0], cells[4], cells[7], cells[8], cells[9]])).toEqual([
      ['H01', 8000, sumOf('allocations', 'amount', { source: 'beijing' }), -500, '不一致'],
      ['H02', 1600, sumOf('allocations', 'amount', { source: 'district' }), 0, '一致'],
      ['H03', 164, sumOf('donations', 'cash', { in_total: 'yes' }), 0, '一致'],
      ['H04', 2614, sumOf('donations', 'kind_val', { in_total: 'yes' }), 0, '一致'],
      ['H05', 8, countOf('facilities', { kind: 'school' }), 0, '一致'],
      ['H06', 5, countOf('facilities', { kind: 'hospital' }), 0, '一致'],
      ['H07', 32, countOf('projects'), 0, '一致'],
      ['H08', 648, sumOf('training-classes', 'n'), 0, '一致'],
      ['H09', 2778, 2778, 0, '一致'],
    ]);
  });

  it('S25: two warnings and seven pieces of advice, counted on top', () => {
    const { values } = sheet('S25');
    expect(values.some(([line]) => line === '共9条：错误0条、警告2条、建议7条。')).toBe(true);
    expect(values.filter((cells) => cells[1] === '警告').map((cells) => cells[2])).toEqual(
      expect.arrayContaining(['CR-08', 'CR-20']),
    );
  });

  it('S26: 24 units, each due once', () => {
    const late = where('filings').filter((each) => String(plain(each['filed'])) > String(plain(each['due']))).length;
    expect(late).toBeGreaterThan(0);
    expect(row('S26', '合计').slice(2)).toEqual([
      24,
      24,
      late,
      100,
      sumOf('filings', 'returned'),
      sumOf('filings', 'errors'),
    ]);
    expect(row('S26', '北京市', '小计')[2]).toBe(16);
  });

  it('S22: lists CR-08 with both sides and CR-20', () => {
    const line = (number: string): readonly CellValue[] =>
      sheet('S22').values.find((cells) => cells[1] === number) ?? [];
    expect([line('CR-08')[5], line('CR-08')[8], line('CR-08')[9], line('CR-08')[12]]).toEqual([
      8000,
      8500,
      -500,
      '不一致',
    ]);
    expect([line('CR-20')[5], line('CR-20')[8]]).toEqual([16, 8]);
  });
});

describe('summariseWorkbook', () => {
  it('replaces its own sheets and records them', async () => {
    const workbook = await filled(new MemoryWorkbook());
    await summed(workbook, 'zh', ['S02']);
    const before = (await workbook.sheets()).length;
    await summed(workbook, 'zh', ['S02', 'S09']);
    expect((await workbook.sheets()).length).toBe(before + 1);
    const [stamp] = await gridsOf(workbook, (name) => name === STAMP_SHEET);
    const records = stamp?.values.filter(([kind]) => kind === 'summary').map(([, id]) => id);
    expect(records).toEqual(['S02', 'S09']);
    expect(stamp?.values.some(([kind, register]) => kind === 'template' && register === 'projects')).toBe(true);
  });

  it('never writes over a sheet that is not its own', async () => {
    const workbook = await filled(new MemoryWorkbook([gridOf('S02 项目按类别汇总', '我的表')]));
    await expect(summed(workbook, 'zh', ['S02'])).rejects.toMatchObject({ code: 'name-taken' });
  });

  it('writes nothing for a workbook without rows', async () => {
    const workbook = new MemoryWorkbook();
    await insertTemplates(workbook, { catalogue, lang: 'zh', year: 2011, unit: 'wan', registersPresent: ['projects'] });
    expect(await summed(workbook, 'zh', ['S02'])).toEqual([]);
    expect((await workbook.sheets()).some(({ name }) => isSummary(name))).toBe(false);
  });

  it('writes nothing for a cover alone', async () => {
    const workbook = new MemoryWorkbook();
    const data = { cover: [{ unit_name: '示例办公室', period: 'year', head: '示例甲' }] };
    await insertTemplates(workbook, {
      catalogue,
      lang: 'zh',
      year: 2011,
      unit: 'wan',
      registersPresent: ['cover', 'projects'],
      data,
    });
    expect(await summed(workbook, 'zh', ['S02', 'S22'])).toEqual([]);
  });
});
