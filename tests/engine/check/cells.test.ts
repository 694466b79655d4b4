import { catalogue } from '../../../src/catalogue';
import { columnOf } from '../../../src/model/register';
import { registerOf } from '../../../src/model/catalogue';
import type { ExampleCell } from '../../../src/model/rule';
import { findingsOfCell } from '../../support/rule';

/** What the rules of a column, `register.column`, say of one cell in it, by number. */
function saidOf(place: string, cell: ExampleCell, year = 2011): string[] {
  const [register = '', column = ''] = place.split('.');
  const rules = catalogue.rules.filter(
    (rule) => rule.form === 'column' && rule.register === register && rule.column === column,
  );
  const asked = columnOf(registerOf(catalogue, register), column);
  // A ditto mark needs something to repeat.
  return findingsOfCell(asked, cell, rules, { catalogue, year, above: GOOD[place]?.[0] ?? null }).map(
    ({ number }) => number,
  );
}

/** Cells that offices fill in rightly, by the kind of column. */
const GOOD: Readonly<Record<string, readonly ExampleCell[]>> = {
  'projects.inv_total': [0, 498, 498.05, 32_900, 0.01, 1e6],
  'projects.households': [0, 1, 28, 19_918],
  'projects.progress': [0, 0.5, 85.5, 100],
  'projects.project_name': [
    '巴林右旗大板镇阿日班格日嘎查哈鲁组扶贫移民搬迁项目',
    '敖汉旗中学（东校区）实验楼',
    '翁牛特旗乌丹镇至桥头镇道路(一期)',
    '“十二五”扶贫开发项目（2011—2012年）',
    '10千伏输电线路',
    'Road from Wudan (phase 1)',
    '扶贫开发项目 二期',
    '同上村饮水工程',
  ],
  'projects.content': [
    '28户住房，每户80.88平方米；\n院墙1344米（砖混）。',
    '1)打井2眼（深80米）；2)修渠3公里。',
    '总投资约498万元，受益群众100余人',
    'PE管（DN110）',
  ],
  'projects.remark': ['无', '/', '—', '详见附件', '续建项目，上年已拨200万元', 2011],
  'projects.resp': ['示例一', '示例一、示例二', '阿拉坦·图雅', '阿拉坦格日乐', '示例一（旗扶贫办主任）', 'Sample One'],
  'projects.unit_code': ['101623741', 'D2143569X', 'D2143569-X', '91110000101623741K', '91350100M000100Y43'],
  'projects.approve_no': [
    '内发改农字〔2011〕5号',
    '敖政发〔2011〕105号',
    '京发改〔2011〕5号、财农〔2011〕412号',
    '国务院令第600号',
    '会议纪要第3期',
    '〔2011〕3号',
  ],
  'projects.banner_code': ['150423', 150423, '巴林右旗', 'Bairin Right Banner'],
  'pairings.bj_code': ['110228', '110108', 110229],
  'pairings.nm_name': ['敖汉旗', 'Aohan Banner', 'Aohan', 'aohan banner'],
  'projects.city': ['乌兰察布市', '乌盟', 'Ulanqab City', 'Ulanqab', 'Ulan Qab', 'Chifeng'],
  'projects.category': ['民生类', 'Livelihood', '产业类'],
  'projects.project_id': ['JM-2011-150423-001', 'JM-2011-150430-1000'],
  'work-items.unit': ['平方米', '平米', '㎡', 'KM', '亩', '眼', '平方米/户'],
  'trainees.name': [
    '示例一',
    '示例一百二十',
    '欧阳示例',
    '买买提·示例',
    'Sample One',
    "Anna-Maria O'Neil",
    '㐂'.repeat(2),
  ],
  'trainees.idno': ['150423198505120012', '11010519491231002X', '150423850512001', null],
  'trainees.phone': [
    '13800000000',
    13_800_000_000,
    '0476-8221234',
    '04768221234',
    '010-88221234',
    '(0474)8221234',
    '0476-8221234转801',
    '138 0000 0000',
    '138-0000-0000',
    '+86 13800000000',
    '0476-8221234/13800000000',
    '0476-8221234、0474-8221234',
    '400-123-4567',
  ],
  'payments.account': ['0512340104000123', '05-123401040001234', '6200 0000 0000 0005', '2000000000000000123'],
};

describe('good cells', () => {
  test.each(Object.entries(GOOD))('nothing is said of what is right in %s', (place, cells) => {
    const said = cells.map((cell) => [cell, saidOf(place, cell)] as const).filter(([, numbers]) => numbers.length > 0);
    expect(said).toEqual([]);
  });
});

/** Cells with something wrong in how they are typed: one finding each, the most particular one. */
const TYPED: readonly (readonly [string, ExampleCell, string])[] = [
  ['projects.households', '28', 'TF-03'],
  ['projects.households', '28户', 'TF-04'],
  ['projects.households', '２８', 'TF-01'],
  ['projects.households', '28（其中：贫困户3）', 'TF-05'],
  ['projects.households', '二十八', 'TF-11'],
  ['projects.households', '二十八户', 'TF-04'],
  ['projects.households', '1,028', 'TF-06'],
  ['projects.households', '20余户', 'FL-30'],
  ['projects.households', '约20户（含贫困户）', 'FL-30'],
  ['projects.households', '较多', 'FL-02'],
  ['projects.households', '同上', 'FL-29'],
  ['projects.progress', '80.3%', 'TF-18'],
  ['projects.inv_total', '30元', 'TF-04'],
  ['indicators.yoy', '△12', 'TF-19'],
  ['projects.start_act', '2011年7月6日', 'TF-07'],
  ['projects.start_act', '11.7.6', 'TF-09'],
  ['projects.start_act', '2011年7月', 'FL-23'],
  ['projects.start_act', '2011年13月', 'FL-21'],
  ['projects.approve_no', '京发（２０１１）5号', 'TF-01'],
  ['projects.approve_no', '京发(2011)5号', 'FL-25'],
  ['projects.approve_no', ' 京发(2011)5号', 'TF-02'],
  ['trainees.name', '示 例', 'FL-26'],
  ['trainees.name', ' 示例', 'TF-02'],
  ['trainees.idno', 150_423_198_505_120_000, 'FL-18'],
  ['trainees.idno', '150423198505120000', 'FL-18'],
  ['trainees.idno', '1.50423E+17', 'TF-12'],
  ['trainees.idno', '1504231985O5120012', 'TF-17'],
  ['trainees.idno', '150423198505120013', 'FL-14'],
  ['trainees.idno', '150423198502300018', 'FL-15'],
  ['trainees.idno', '15049920050512001X', 'FL-15'],
  ['trainees.idno', '990423198505120019', 'FL-17'],
  ['trainees.phone', 4_768_221_234, 'TF-13'],
  ['trainees.phone', '1380000O000', 'TF-17'],
  ['trainees.phone', '8221234', 'FL-19'],
  ['projects.unit_code', '9135O100M000100Y43', 'TF-17'],
  ['projects.unit_code', '91350100M000100Y44', 'FL-11'],
  ['projects.unit_code', '91990100101623741F', 'FL-13'],
  ['projects.unit_code', 12_345_671, 'TF-13'],
  ['payments.account', '6200000000000006', 'FL-27'],
  ['projects.banner_code', '15O423', 'TF-15'],
  ['projects.banner_code', '150499', 'FL-07'],
  ['pairings.bj_code', '110118', 'FL-09'],
  ['projects.city', 'Wulanchabu', 'TF-21'],
  ['work-items.unit', '车皮', 'FL-28'],
  ['projects.category', '民升类', 'TF-15'],
  ['projects.category', '同上', 'TF-16'],
  ['projects.project_name', '道路项目（一期)', 'TF-14'],
  ['projects.project_name', '〃', 'TF-16'],
];

test.each(TYPED)('%s: %p is %s, and nothing else', (place, cell, number) => {
  expect(saidOf(place, cell)).toEqual([number]);
});

test('old identity numbers are old from 2013 on, and only where the year is known', () => {
  expect(saidOf('trainees.idno', '150423850512001', 2012)).toEqual([]);
  expect(saidOf('trainees.idno', '150423850512001', 2013)).toEqual(['FL-17']);
});

test('a code is in force in every year of which it saw a day', () => {
  const said = (code: string, year: number) => saidOf('pairings.bj_code', code, year).join();
  expect([2010, 2011].map((year) => said('110103', year))).toEqual(['', 'FL-09']);
  expect([2014, 2015, 2016].map((year) => said('110228', year))).toEqual(['', '', 'FL-09']);
  expect([2014, 2015].map((year) => said('110118', year))).toEqual(['FL-09', '']);
});
