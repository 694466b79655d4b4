import type { Catalogue } from '../../../src/model/catalogue';
import { codeList } from '../../../src/model/codelist';
import { formRegister, register } from '../../../src/model/register';
import { text } from '../../../src/model/text';

const help = text('按实际填写。', 'As it is.');

export const divisions = codeList({
  id: 'divisions',
  title: text('行政区划', 'Divisions'),
  source: 'test',
  codes: [
    { id: '110108', label: text('海淀区', 'Haidian District'), scope: 'beijing-district' },
    { id: '150400', label: text('赤峰市', 'Chifeng City'), aliases: ['Chifeng'], scope: 'city' },
    {
      id: '150422',
      label: text('巴林左旗', 'Bairin Left Banner'),
      ambiguous: ['左旗'],
      parent: '150400',
      scope: 'banner',
    },
    {
      id: '150423',
      label: text('巴林右旗', 'Bairin Right Banner'),
      aliases: ['Baarin Right', '巴右'],
      ambiguous: ['右旗'],
      parent: '150400',
      scope: 'banner',
    },
    { id: '150521', label: text('科尔沁左翼中旗', 'Horqin Left Middle Banner'), ambiguous: ['左旗'], scope: 'banner' },
  ],
});

export const categories = codeList({
  id: 'categories',
  title: text('项目类别', 'Category'),
  source: 'test',
  codes: [
    { id: 'livelihood', label: text('民生类', 'Livelihood') },
    { id: 'industrial', label: text('产业类', 'Industrial') },
  ],
});

export const fields = codeList({
  id: 'fields',
  title: text('领域', 'Fields'),
  source: 'test',
  codes: [
    { id: 'education', label: text('教育', 'Education') },
    { id: 'farming', label: text('农牧业', 'Farming and herding') },
    { id: 'health', label: text('卫生', 'Health') },
  ],
});

export const yesNo = codeList({
  id: 'yes-no',
  title: text('是否', 'Yes or no'),
  source: 'test',
  codes: [
    { id: 'yes', label: text('是', 'Yes'), aliases: ['√'] },
    { id: 'no', label: text('否', 'No'), aliases: ['×'] },
  ],
});

/** Projects, small: a group of money columns, a code with its name, dates of both precisions. */
export const projects = register({
  id: 'projects',
  number: 'R05',
  title: text('帮扶项目台账', 'Project register'),
  purpose: help,
  row: text('一个项目', 'one project'),
  columns: {
    project_id: { type: 'id', scheme: 'key', header: text('项目编号', 'Project ID'), help, required: true },
    project_name: {
      type: 'text',
      singleLine: true,
      header: text('项目名称', 'Project name'),
      aliases: ['名称'],
      help,
      required: true,
    },
    category: { type: 'code', codes: categories, header: text('项目类别', 'Category'), help, required: true },
    banner_code: {
      type: 'code',
      codes: divisions,
      scope: 'banner',
      show: 'id',
      header: text('旗县代码', 'Banner code'),
      help,
    },
    approve_date: { type: 'date', precision: 'month', header: text('批复日期', 'Approved on'), help },
    finish: { type: 'date', precision: 'day', header: text('竣工日期', 'Finished on'), help },
    inv_total: { type: 'money', total: true, header: text('合计', 'Total'), aliases: ['总投资', '资金金额'], help },
    src_bj: { type: 'money', total: true, header: text('北京帮扶资金', 'Beijing funds'), help },
    src_nm: { type: 'money', total: true, header: text('内蒙古配套', 'Inner Mongolia match'), help },
    households: {
      type: 'number',
      whole: true,
      total: true,
      unit: text('户', 'households'),
      header: text('合计', 'Total'),
      aliases: ['受益户数'],
      help,
    },
    progress: { type: 'number', percent: true, header: text('形象进度（%）', 'Progress (%)'), help },
    unit_price: { type: 'money', unit: 'yuan', header: text('单价（元）', 'Unit price (yuan)'), help },
    remark: { type: 'text', header: text('备注', 'Remarks'), aliases: ['说明'], help },
  },
  key: ['project_id'],
  rowName: 'project_name',
  sheet: {
    name: text('项目台账', 'Projects'),
    title: text('{year}年京蒙对口帮扶项目台账', 'Project register {year}'),
    kind: 'list',
    layout: [
      'project_id',
      'project_name',
      'category',
      'banner_code',
      'approve_date',
      'finish',
      { group: text('总投资及来源', 'Investment and sources'), of: ['inv_total', 'src_bj', 'src_nm'] },
      { group: text('受益对象', 'Beneficiaries'), of: ['households'] },
      'progress',
      'unit_price',
      'remark',
    ],
    totals: 'last',
    notes: [],
  },
});

/** Pairings, small: 代码 and 名称 stand under two heads. */
export const pairings = register({
  id: 'pairings',
  number: 'R04',
  title: text('结对关系台账', 'Pairing register'),
  purpose: help,
  row: text('一对关系', 'one pair'),
  columns: {
    pair_id: { type: 'id', scheme: 'key', header: text('结对编号', 'Pair ID'), help, required: true },
    bj_code: {
      type: 'code',
      codes: divisions,
      scope: 'beijing-district',
      show: 'id',
      header: text('代码', 'Code'),
      help,
    },
    bj_name: { type: 'code', codes: divisions, scope: 'beijing-district', header: text('名称', 'Name'), help },
    nm_code: { type: 'code', codes: divisions, scope: 'banner', show: 'id', header: text('代码', 'Code'), help },
    nm_name: { type: 'code', codes: divisions, scope: 'banner', header: text('名称', 'Name'), help },
    is_key: { type: 'code', codes: yesNo, header: text('国家重点旗县', 'Key banner'), help },
    fields: { type: 'code', codes: fields, several: true, header: text('合作领域', 'Fields'), help },
  },
  key: ['pair_id'],
  rowName: 'pair_id',
  sheet: {
    name: text('结对关系', 'Pairings'),
    title: text('{year}年结对关系台账', 'Pairing register {year}'),
    kind: 'list',
    layout: [
      'pair_id',
      { group: text('帮扶方', 'Beijing side'), of: ['bj_code', 'bj_name'] },
      { group: text('受援方', 'Inner Mongolia side'), of: ['nm_code', 'nm_name'] },
      'is_key',
      'fields',
    ],
    totals: 'none',
    notes: [],
  },
});

/** A register whose rows are known beforehand. */
export const indicators = register({
  id: 'indicators',
  number: 'R20',
  title: text('年度概览', 'Yearly indicators'),
  purpose: help,
  row: text('一项指标', 'one indicator'),
  columns: {
    ind_id: { type: 'id', scheme: 'key', header: text('指标代码', 'Indicator'), help, required: true },
    ind: { type: 'text', header: text('指标名称', 'Indicator name'), help },
    value: { type: 'number', header: text('本年实际', 'This year'), help, required: true },
    detail: {
      type: 'number',
      header: text('明细汇总数', 'Detail'),
      help,
      computed: { by: 'figure', key: 'ind_id' },
    },
  },
  key: ['ind_id'],
  rowName: 'ind',
  sheet: {
    name: text('年度概览', 'Indicators'),
    title: text('{year}年度概览指标表', 'Indicators {year}'),
    kind: 'list',
    layout: ['ind_id', 'ind', 'value', 'detail'],
    totals: 'none',
    notes: [],
    presetRows: [
      { ind_id: 'H05', ind: text('援建学校', 'Schools') },
      { ind_id: 'H06', ind: text('援建医院', 'Hospitals') },
    ],
  },
});

export const cover = formRegister({
  id: 'cover',
  number: 'R00',
  title: text('封面', 'Cover'),
  purpose: help,
  row: text('一次填报', 'one submission'),
  columns: {
    unit_name: { type: 'text', header: text('填报单位', 'Reporting unit'), help, required: true },
    year: { type: 'number', whole: true, year: true, header: text('年度', 'Year'), help, required: true },
    head: { type: 'text', header: text('单位负责人', 'Head of unit'), help },
    phone: { type: 'id', scheme: 'phone', header: text('联系电话', 'Phone'), help },
    file_date: { type: 'date', precision: 'day', header: text('填报日期', 'Filing date'), help },
  },
  key: [],
  rowName: 'unit_name',
  sheet: {
    name: text('封面', 'Cover'),
    title: text('{year}年填报封面', 'Cover {year}'),
    kind: 'form',
    layout: ['unit_name', 'year', 'head', 'phone', 'file_date'],
    totals: 'none',
    notes: [],
  },
});

/** A catalogue of the registers above; nothing but registers matters to the reader. */
export const catalogue: Catalogue = {
  registers: [cover, projects, pairings, indicators],
  codeLists: [divisions, categories, fields, yesNo],
  parameters: [],
  rules: [],
  summaries: [],
  figures: [],
  plainRules: () => [],
};
