import { all, compare, isIn, sum } from '../../../src/model/expression';
import type { ColumnCheck } from '../../../src/model/columnCheck';
import type { BalanceRule, ColumnRule, Rule, RuleText, TotalRule } from '../../../src/model/rule';
import { balanceRule, referenceRule, rowRule, uniqueRule } from '../../../src/model/rule';
import { text } from '../../../src/model/text';
import { ledger, works } from '../../support/sampleRegisters';

/** Rules over the sample registers, one of each form. Their examples are not run: the tests give the rows. */

const words = (number: string, zh: string, en: string): RuleText => ({
  number,
  severity: 'error',
  title: text('题', 'Title'),
  why: text('因', 'Why'),
  ground: [],
  message: text(zh, en),
  remedy: text('请核对。', 'Please check.'),
});
const row = { pass: [{}], fail: [{}] } as const;
const rows = { pass: [[]], fail: [[]] } as const;
const book = { pass: [{}], fail: [{}] } as const;

export const columnRule = (check: ColumnCheck, column: string, register = 'works'): ColumnRule => ({
  ...words('FL', '{row}|{field}|{value}|{suggestion}|{min}|{max}|{n}|{year}', '{row}|{field}|{value}'),
  form: 'column',
  rule: `${register}.${column}.${check}`,
  register,
  column,
  check,
  examples: { column: works.columns.name, pass: [], fail: [null] },
});

export const sourcesAddUp = rowRule(works, {
  ...words(
    'RL-01',
    '{name}：{left}≠{right}，差{difference}{unit}（{kind}）',
    '{name}: {left} {right} {difference} {unit} ({kind})',
  ),
  rule: 'works.sources-add-up',
  expect: compare('total', '=', sum('beijing', 'local')),
  at: ['total', 'beijing', 'local'],
  examples: row,
});

export const inOrder = rowRule(works, {
  ...words('RL-02', '{left}晚于{right}', '{left} is after {right}'),
  rule: 'works.in-order',
  when: isIn('kind', 'road', 'house'),
  expect: all(compare('approved', '<=', 'started'), compare('started', '<=', 'paid_on')),
  at: ['started'],
  examples: row,
});

export const keyUnique = uniqueRule(works, {
  ...words('RG-01', '{value}见第{rows}行', '{value} in rows {rows}'),
  rule: 'works.key-unique',
  columns: ['id'],
  examples: rows,
});

export const workRegistered = referenceRule(ledger, works, {
  ...words('CR-01', '第{row}行{work}未登记', 'Row {row}: {work} is not registered'),
  rule: 'ledger.work-registered',
  columns: ['work'],
  to: { columns: ['id'] },
  examples: book,
});

export const paidAfterApproval = referenceRule(ledger, works, {
  ...words('CR-23', '{day}早于{there.approved}', '{day} is before {there.approved}'),
  rule: 'ledger.paid-after-approval',
  columns: ['work'],
  to: { columns: ['id'] },
  agrees: [{ here: 'day', by: '>=', there: 'approved' }],
  at: ['day'],
  examples: book,
});

/** What was paid to each work is its money from Beijing. */
export const paidAsPlanned: BalanceRule = balanceRule({
  ...words(
    'CR-02',
    '{group}：{left}≠{right}，差{difference}{unit}，容差{tolerance}',
    '{group}: {left} {right} {difference} {unit}',
  ),
  rule: 'ledger.paid-as-planned',
  left: { of: 'sum', register: 'ledger', column: 'amount', by: ['work'] },
  by: '=',
  right: { of: 'sum', register: 'works', column: 'beijing', by: ['id'] },
  examples: book,
});

/** The headline of money is the sum of payments. */
export const headlinePaid: BalanceRule = balanceRule({
  ...words('CR-07', '{left}≠{right}{unit}，差{difference}', '{left} {right} {unit} {difference}'),
  rule: 'headlines.paid',
  left: { of: 'sum', register: 'headlines', column: 'value', where: isIn('ind', 'H01') },
  by: '=',
  right: { of: 'sum', register: 'ledger', column: 'amount', where: isIn('flow', 'normal') },
  examples: book,
});

export const totals: TotalRule = {
  ...words(
    'RG-04',
    '“{field}”{group}{left}≠{right}{unit}，差{difference}',
    '{field} {group} {left} {right} {unit} {difference}',
  ),
  form: 'total',
  rule: 'works.totals-add-up',
  register: 'works',
  level: 'total',
  examples: { pass: [{ cells: [] }], fail: [{ cells: [] }] },
};

export const sequence: Rule = {
  ...words('RG-03', '{before}后为{value}，应为{expected}', '{before} {value} {expected}'),
  form: 'sequence',
  rule: 'works.sequence',
  register: 'works',
  column: 'seq',
  examples: { pass: [[1]], fail: [[2]] },
};
