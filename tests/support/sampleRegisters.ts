import { codeList } from '../../src/model/codelist';
import { all, isIn, present } from '../../src/model/expression';
import { register } from '../../src/model/register';
import type { Catalogue } from '../../src/model/catalogue';
import { text } from '../../src/model/text';

/** Two small registers, so that tests of the engine do not depend on what the office keeps. */

const said = (zh: string, en: string) => ({ header: text(zh, en), help: text(zh, en) });

export const kinds = codeList({
  id: 'kinds',
  title: text('类别', 'Kinds'),
  source: 'tests',
  codes: [
    { id: 'road', label: text('道路', 'Road'), parent: 'outside' },
    { id: 'house', label: text('住房', 'House'), parent: 'inside' },
    { id: 'well', label: text('水井', 'Well') },
  ],
});

export const flows = codeList({
  id: 'flows',
  title: text('类型', 'Types'),
  source: 'tests',
  codes: [
    { id: 'normal', label: text('正常', 'Normal') },
    { id: 'reduction', label: text('调减', 'Reduction') },
  ],
});

const anatomy = { kind: 'list', totals: 'last', notes: [] } as const;

/** 工程表: works, their money and dates. */
export const works = register({
  id: 'works',
  number: 'R91',
  title: text('工程表', 'Works'),
  purpose: text('测试', 'Tests'),
  row: text('一项工程', 'one work'),
  columns: {
    id: { type: 'id', scheme: 'key', required: true, ...said('编号', 'Key') },
    name: { type: 'text', required: true, ...said('名称', 'Name') },
    kind: { type: 'code', codes: kinds, required: true, ...said('类别', 'Kind') },
    total: { type: 'money', total: true, required: true, ...said('总额', 'Total') },
    beijing: { type: 'money', total: true, required: true, ...said('北京资金', 'Beijing') },
    local: { type: 'money', total: true, ...said('自筹', 'Local') },
    price: { type: 'money', unit: 'yuan', ...said('单价', 'Price') },
    people: { type: 'number', whole: true, total: true, unit: text('人', 'people'), ...said('人数', 'People') },
    share: { type: 'number', percent: true, min: 0, max: 100, ...said('占比', 'Share') },
    approved: { type: 'date', precision: 'month', ...said('批复', 'Approved') },
    started: { type: 'date', precision: 'day', ...said('开工', 'Started') },
    paid_on: { type: 'date', precision: 'day', window: 'year', ...said('付款', 'Paid on') },
    code: { type: 'id', scheme: 'uscc', ...said('代码', 'Code') },
    person: { type: 'id', scheme: 'resident', personal: true, ...said('身份证号', 'Identity number') },
    remark: { type: 'text', required: all(isIn('kind', 'well'), present('total')), ...said('备注', 'Remark') },
  },
  key: ['id'],
  rowName: 'name',
  sheet: {
    ...anatomy,
    name: text('工程', 'Works'),
    title: text('{year}年工程表', 'Works {year}'),
    layout: [
      ...['id', 'name', 'kind', 'total', 'beijing', 'local', 'price', 'people', 'share'],
      ...['approved', 'started', 'paid_on', 'code', 'person', 'remark'],
    ],
  },
});

/** 拨付表: money paid to works. */
export const ledger = register({
  id: 'ledger',
  number: 'R92',
  title: text('拨付表', 'Ledger'),
  purpose: text('测试', 'Tests'),
  row: text('一笔拨付', 'one payment'),
  columns: {
    line: { type: 'id', scheme: 'key', required: true, ...said('行号', 'Line') },
    work: { type: 'id', scheme: 'key', references: 'works', ...said('工程编号', 'Work') },
    flow: { type: 'code', codes: flows, required: true, ...said('类型', 'Type') },
    day: { type: 'date', precision: 'day', ...said('日期', 'Day') },
    amount: { type: 'money', total: true, required: true, reducedBy: 'flow', ...said('金额', 'Amount') },
  },
  key: ['line'],
  rowName: 'line',
  sheet: {
    ...anatomy,
    name: text('拨付', 'Ledger'),
    title: text('{year}年拨付表', 'Ledger {year}'),
    layout: ['line', 'work', 'flow', 'day', 'amount'],
  },
});

/** 指标表: headlines as plain numbers, each with a unit. */
export const units = codeList({
  id: 'units',
  title: text('单位', 'Units'),
  source: 'tests',
  codes: [
    { id: 'wan', label: text('万元', '10,000 yuan') },
    { id: 'yi', label: text('亿元', '100 million yuan') },
    { id: 'item', label: text('个', 'items') },
  ],
});
export const headlines = register({
  id: 'headlines',
  number: 'R93',
  title: text('指标表', 'Headlines'),
  purpose: text('测试', 'Tests'),
  row: text('一个指标', 'one headline'),
  columns: {
    ind: { type: 'id', scheme: 'key', required: true, ...said('指标', 'Headline') },
    unit: { type: 'code', codes: units, required: true, ...said('单位', 'Unit') },
    value: { type: 'number', required: true, ...said('实际', 'Actual') },
  },
  key: ['ind'],
  rowName: 'ind',
  sheet: {
    ...anatomy,
    name: text('指标', 'Headlines'),
    title: text('{year}年指标表', 'Headlines {year}'),
    layout: ['ind', 'unit', 'value'],
  },
});

/** A catalogue of the three, without rules. */
export const sampleCatalogue: Catalogue = {
  registers: [works, ledger, headlines],
  codeLists: [kinds, flows, units],
  parameters: [
    {
      id: 'dec-wan',
      title: text('小数位', 'Decimals'),
      help: text('小数位', 'Decimals'),
      values: [{ from: '1996-01-01', value: 2, ground: 'tests' }],
    },
    {
      id: 'cap',
      title: text('上限', 'Cap'),
      help: text('上限', 'Cap'),
      values: [
        { from: '1996-01-01', value: 100_000, ground: 'tests' },
        { from: '2012-01-01', value: undefined, ground: 'tests' },
      ],
    },
  ],
  rules: [],
  summaries: [],
  figures: [],
  plainRules: () => [],
};
