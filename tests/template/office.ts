import type { Catalogue } from '../../src/model/catalogue';
import { codeList } from '../../src/model/codelist';
import { formRegister, register } from '../../src/model/register';
import { text } from '../../src/model/text';
import type { TemplateOptions } from '../../src/template/options';

/** A small office: a cover, projects with amounts in groups, classes with a roster, and an overview of both. */
const same = (words: string) => text(words, `${words} (en)`);
const help = text('填写本栏。', 'Fill in.');

const categories = codeList({
  id: 'categories',
  title: text('项目类别', 'Categories'),
  source: 'test',
  codes: [
    { id: 'livelihood', label: text('民生类', 'Livelihood') },
    { id: 'industrial', label: text('产业类', 'Industrial') },
  ],
});

const divisions = codeList({
  id: 'divisions',
  title: text('行政区划', 'Divisions'),
  source: 'test',
  codes: [
    { id: '150400', label: text('赤峰市', 'Chifeng'), scope: 'city' },
    { id: '150900', label: text('乌兰察布市', 'Ulanqab'), scope: 'city' },
    { id: '150422', label: text('巴林左旗', 'Balin Left Banner'), scope: 'banner', parent: '150400' },
    { id: '150921', label: text('卓资县', 'Zhuozi County'), scope: 'banner', parent: '150900' },
    { id: '150423', label: text('巴林右旗', 'Balin Right Banner'), scope: 'banner', parent: '150400' },
    { id: '150499', label: text('旧旗', 'Old Banner'), scope: 'banner', parent: '150400', validTo: '2009-06-30' },
  ],
});

const money = (zh: string) => ({ type: 'money', header: same(zh), help, total: true }) as const;

const cover = formRegister({
  id: 'cover',
  number: 'R00',
  title: text('封面', 'Cover'),
  purpose: help,
  row: help,
  columns: {
    unit_name: { type: 'text', header: same('填报单位'), help, required: true },
    year: { type: 'number', year: true, header: same('年度'), help, required: true },
    template_ver: { type: 'text', header: same('模板版本'), help },
  },
  key: [],
  rowName: 'unit_name',
  sheet: {
    name: text('封面', 'Cover'),
    title: text('{year}年填报封面', 'Cover {year}'),
    kind: 'form',
    layout: ['unit_name', 'year', 'template_ver'],
    totals: 'none',
    notes: [],
  },
});

export const projects = register({
  id: 'projects',
  number: 'R05',
  title: text('帮扶项目台账', 'Project register'),
  purpose: help,
  row: help,
  columns: {
    project_id: { type: 'id', scheme: 'key', header: same('项目编号'), help, required: true },
    name: { type: 'text', header: same('项目名称'), help, singleLine: true, required: true },
    category: { type: 'code', codes: categories, header: same('项目类别'), help, required: true },
    city: { type: 'code', codes: divisions, scope: 'city', cityOf: 'banner_code', header: same('盟市'), help },
    banner_code: { type: 'code', codes: divisions, scope: 'banner', show: 'id', header: same('旗县代码'), help },
    banner: { type: 'code', codes: divisions, scope: 'banner', names: 'banner_code', header: same('旗县'), help },
    approved: { type: 'date', precision: 'month', header: same('批复日期'), help },
    started: { type: 'date', precision: 'day', header: same('实际开工'), help },
    total: money('总投资'),
    src_bj: money('北京帮扶资金'),
    src_nm: money('内蒙古配套资金'),
    people: { type: 'number', whole: true, min: 0, max: 100000, total: true, header: same('受益人口'), help },
    remark: { type: 'text', maxLength: 200, header: same('备注'), help },
  },
  key: ['project_id'],
  rowName: 'name',
  sheet: {
    name: text('项目台账', 'Projects'),
    title: text('{year}年项目台账', 'Projects {year}'),
    kind: 'list',
    layout: [
      'project_id',
      'name',
      'category',
      { group: same('实施地点'), of: ['city', 'banner_code', 'banner'] },
      { group: same('时间'), of: ['approved', 'started'] },
      { group: same('总投资及来源'), of: ['total', { group: same('其中'), of: ['src_bj', 'src_nm'] }] },
      'people',
      'remark',
    ],
    totals: 'last',
    notes: [text('金额按批复填写。', 'Amounts as approved.'), text('总投资＝各来源之和。', 'Total = sum of sources.')],
  },
});

const overview = register({
  id: 'indicators',
  number: 'R20',
  title: text('年度概览', 'Overview'),
  purpose: help,
  row: help,
  columns: {
    ind_id: { type: 'id', scheme: 'key', header: same('指标代码'), help },
    ind: { type: 'text', header: same('指标名称'), help },
    value: { type: 'number', header: same('本年实际'), help },
    detail: { type: 'number', header: same('明细汇总'), help, computed: { by: 'figure', key: 'ind_id' } },
    diff: {
      type: 'number',
      header: same('差额'),
      help,
      computed: { by: 'difference', minuend: 'value', subtrahend: 'detail' },
    },
  },
  key: ['ind_id'],
  rowName: 'ind',
  sheet: {
    name: text('年度概览', 'Overview'),
    title: text('{year}年度概览', 'Overview {year}'),
    kind: 'list',
    layout: ['ind_id', 'ind', 'value', 'detail', 'diff'],
    totals: 'none',
    notes: [],
    presetRows: [
      { ind_id: 'H01', ind: text('北京资金', 'Beijing funds') },
      { ind_id: 'H07', ind: text('民生项目数', 'Livelihood projects') },
      { ind_id: 'H05', ind: text('学校', 'Schools') },
    ],
  },
});

export const office: Catalogue = {
  registers: [cover, projects, overview],
  codeLists: [categories, divisions],
  parameters: [],
  rules: [],
  summaries: [],
  plainRules: () => [],
  figures: [
    {
      id: 'H01',
      title: help,
      unit: 'wan',
      money: true,
      detail: [{ of: 'sum', register: 'projects', column: 'src_bj' }],
      definition: help,
    },
    {
      id: 'H07',
      title: help,
      unit: 'count',
      detail: [{ of: 'count', register: 'projects', where: { op: 'in', column: 'category', values: ['livelihood'] } }],
      definition: help,
    },
    { id: 'H05', title: help, unit: 'count', detail: [{ of: 'count', register: 'schools' }], definition: help },
  ],
};

/** A Chinese workbook of 2011 in 万元 with all registers of the small office. */
export const options: TemplateOptions = {
  catalogue: office,
  lang: 'zh',
  year: 2011,
  unit: 'wan',
  registersPresent: ['cover', 'projects', 'indicators'],
};
