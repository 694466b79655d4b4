import { register } from '../../model/register';
import { text } from '../../model/text';
import { allocationTypes } from '../codelists/allocation-types';
import { payStages } from '../codelists/pay-stages';
import { yesNo } from '../codelists/yes-no';

/** R09: money paid out, payment by payment. A payment repeats the project, class or subsidy of its allocation. */
export const payments = register({
  id: 'payments',
  number: 'R09',
  title: text('资金拨付台账', 'Disbursement ledger'),
  purpose: text(
    '逐笔登记资金拨付，反映收款单位、环节和凭证，供核对执行进度；由旗县财政和项目单位填报，按月或按季报送（本工具的理解）。',
    'Enters each payment with payee, stage and voucher, to follow how the money is used. Filled in by the finance office of the banner and the implementing units, monthly or quarterly (our reading).',
  ),
  row: text('一笔拨付', 'one payment'),
  columns: {
    pay_id: {
      type: 'id',
      scheme: 'key',
      header: text('拨付编号', 'Payment ID'),
      aliases: ['支付编号', '资金拨付编号', 'Payment no.'],
      help: text('格式为BF-年度-序号。', 'BF-year-number.'),
      required: true,
      example: text('BF-2011-001', 'BF-2011-001'),
    },
    alloc_id: {
      type: 'id',
      scheme: 'key',
      references: 'allocations',
      header: text('下达编号', 'Allocation ID'),
      aliases: ['资金下达编号', '指标编号', 'Allocation'],
      help: text('填写资金下达台账中的下达编号。', 'The allocation ID in the allocation ledger.'),
      required: true,
      example: text('XD-2011-001', 'XD-2011-001'),
    },
    project_id: {
      type: 'id',
      scheme: 'key',
      header: text('项目编号', 'Project ID'),
      aliases: ['项目代码', 'Project', 'Project code'],
      help: text(
        '与所属下达行的项目编号相同；下达行未填的可留空。',
        'The same as on the line of the allocation; blank where that line has none.',
      ),
      example: text('JM-2011-150423-001', 'JM-2011-150423-001'),
    },
    pay_date: {
      type: 'date',
      precision: 'day',
      window: 'year',
      header: text('拨付日期', 'Paid on'),
      aliases: ['支付日期', '拨付时间', '付款日期', 'Payment date'],
      help: text('资金拨付的日期，不早于下达日期。', 'The day of payment, not before the allocation.'),
      required: true,
      example: text('2011-09-20', '2011-09-20'),
    },
    type: {
      type: 'code',
      codes: allocationTypes,
      header: text('拨付类型', 'Type'),
      aliases: ['类型', '是否调减', '调整类型', 'Payment type'],
      help: text(
        '一般为“正常”，可留空；收回已拨付资金的选“调减”，金额填负数。',
        '"Normal" or blank; "Reduction" for money paid back, with a negative amount.',
      ),
      example: text('正常', 'Normal'),
    },
    stage: {
      type: 'code',
      codes: payStages,
      header: text('拨付环节', 'Stage'),
      aliases: ['支付环节', '拨付阶段', 'Stage of payment'],
      help: text(
        '预付、进度款、验收款、质保金或一次性。',
        'Advance, progress, acceptance, retention or single payment.',
      ),
      required: true,
      example: text('进度款', 'Progress payment'),
    },
    payee: {
      type: 'text',
      singleLine: true,
      header: text('收款单位', 'Payee'),
      aliases: ['收款人', '收款方', '收款单位名称', 'Paid to'],
      help: text('收款单位全称。', 'The full name of the payee.'),
      required: true,
      example: text('示例建筑公司', 'Sample Construction Company'),
    },
    account: {
      type: 'id',
      scheme: 'account',
      personal: true,
      header: text('收款账号', 'Account'),
      aliases: ['账号', '银行账号', '收款人账号', 'Bank account'],
      help: text(
        '收款单位银行账号，以文本填写；不明的留空。',
        "The payee's bank account, typed as text; blank when not known.",
      ),
    },
    amount: {
      type: 'money',
      total: true,
      reducedBy: 'type',
      header: text('拨付金额', 'Amount paid'),
      aliases: ['金额', '支付金额', '付款金额', '拨付资金', 'Amount'],
      help: text('本笔拨付的金额；只有调减行可以为负数。', 'The amount paid; only reductions may be negative.'),
      required: true,
      example: text('120.00', '120.00'),
    },
    voucher: {
      type: 'text',
      singleLine: true,
      header: text('凭证号', 'Voucher number'),
      aliases: ['记账凭证号', '凭证编号', '支付凭证号', 'Voucher no.', 'Voucher'],
      help: text('支付或记账凭证的编号。', 'The number of the payment or accounting voucher.'),
      required: true,
      example: text('示例凭证001', 'Sample voucher 001'),
    },
    basis: {
      type: 'text',
      header: text('支付依据', 'Basis of payment'),
      aliases: ['拨付依据', '付款依据', 'Basis'],
      help: text(
        '合同、进度证明、验收单等。',
        'Contract, certificate of progress, certificate of acceptance or the like.',
      ),
      required: true,
      example: text('验收单', 'Certificate of acceptance'),
    },
    report_done: {
      type: 'code',
      codes: yesNo,
      header: text('是否报账', 'Booked'),
      aliases: ['报账情况', '是否已报账', 'Reimbursed/booked', 'Reimbursed'],
      help: text(
        '是否已按县级报账制办理报账。',
        'Whether the payment has been settled with the finance office of the banner.',
      ),
      required: true,
      example: text('是', 'Yes'),
    },
  },
  key: ['pay_id'],
  rowName: 'pay_id',
  sheet: {
    name: text('资金拨付', 'Payments'),
    title: text('{year}年京蒙对口帮扶资金拨付台账', 'Ledger of Payments of Assistance Funds, {year}'),
    kind: 'list',
    layout: [
      'pay_id',
      'pay_date',
      'alloc_id',
      'project_id',
      'type',
      'stage',
      { group: text('收款信息', 'Payment to'), of: ['payee', 'account'] },
      'amount',
      { group: text('凭据', 'Vouchers'), of: ['voucher', 'basis'] },
      'report_done',
    ],
    totals: 'last',
    notes: [
      text(
        '表间勾稽关系：同一下达编号、同一项目的拨付合计不超过下达合计；拨付日期不早于下达日期。',
        'Between sheets: payments of an allocation and of a project do not exceed what was allocated, and no payment is earlier than its allocation.',
      ),
      text(
        '收回已拨付资金单列一行，拨付类型选“调减”，金额填负数。',
        'Money paid back stands on a line of its own, marked as a reduction, with a negative amount.',
      ),
    ],
  },
});
