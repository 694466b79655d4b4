import { isIn } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { allocationTypes } from '../codelists/allocation-types';
import { divisions } from '../codelists/divisions';
import { fundKinds } from '../codelists/fund-kinds';
import { sources } from '../codelists/sources';
import { remark } from './columns';

/**
 * R08: money planned and allocated, line by line. `project_id` leads to a project, a class or a subsidised loan,
 * according to the kind of fund, so it declares no single register; district matching lines name their district.
 */
export const allocations = register({
  id: 'allocations',
  number: 'R08',
  title: text('资金计划与下达台账', 'Fund plan and allocation ledger'),
  purpose: text(
    '逐笔登记帮扶资金的下达，反映来源、类别、接收地区和项目；由下达单位随文登记，按季和年终报送（本工具的理解）。',
    'Enters each allocation of assistance money with source, kind, receiving division and project. Kept by the paying unit as documents are issued, sent quarterly and at year-end (our reading).',
  ),
  row: text('一笔资金下达', 'one line of an allocation document'),
  columns: {
    alloc_id: {
      type: 'id',
      scheme: 'key',
      header: text('下达编号', 'Allocation ID'),
      aliases: ['资金下达编号', '指标编号', 'Allocation no.'],
      help: text('格式为XD-年度-序号。', 'XD-year-number.'),
      required: true,
      example: text('XD-2011-001', 'XD-2011-001'),
    },
    doc_no: {
      type: 'id',
      scheme: 'document',
      header: text('指标（下达）文号', 'Allocation document number'),
      aliases: ['下达文号', '指标文号', '文号', 'Quota/allocation no.', 'Document number'],
      help: text(
        '下达文件的文号，年份用六角括号〔〕；不明的留空。',
        'The number of the document, its year in 〔〕; blank when not known.',
      ),
      example: text('示例发〔2011〕3号', '示例发〔2011〕3号'),
    },
    alloc_date: {
      type: 'date',
      precision: 'day',
      window: 'year',
      header: text('下达日期', 'Allocated on'),
      aliases: ['下达时间', '资金下达日期', '指标下达日期', 'Allocation date'],
      help: text(
        '资金下达的日期，不早于项目批复。',
        'The day the money was allocated, not before the project was approved.',
      ),
      required: true,
      example: text('2011-08-15', '2011-08-15'),
    },
    type: {
      type: 'code',
      codes: allocationTypes,
      header: text('下达类型', 'Type'),
      aliases: ['类型', '是否调减', '调整类型', 'Allocation type'],
      help: text(
        '一般为“正常”，可留空；冲减以前下达的选“调减”，金额填负数并注明文号。',
        '"Normal" or blank; "Reduction" for a line that takes money back, with a negative amount.',
      ),
      example: text('正常', 'Normal'),
    },
    source: {
      type: 'code',
      codes: sources,
      header: text('资金来源', 'Source'),
      aliases: ['来源', '经费来源', 'Source of funds'],
      help: text('从下拉列表选择，一行一个来源。', 'Choose from the list; one source a row.'),
      required: true,
      example: text('北京市级', 'Beijing, municipal'),
    },
    kind: {
      type: 'code',
      codes: fundKinds,
      header: text('资金类别', 'Fund kind'),
      aliases: ['资金类型', '资金用途', '类别', 'Kind of fund'],
      help: text(
        '项目资金、培训资金、贷款贴息、项目管理费或其他。',
        'Project, training, interest subsidy, management fee or other.',
      ),
      required: true,
      example: text('项目资金', 'Project funds'),
    },
    payer: {
      type: 'text',
      singleLine: true,
      header: text('拨款单位', 'Paying unit'),
      aliases: ['下达单位', '拨付单位', 'Payer'],
      help: text('下达资金的单位全称。', 'The full name of the unit that allocates the money.'),
      required: true,
      example: text('示例区财政局', 'Finance Bureau of Sample District'),
    },
    payer_code: {
      type: 'code',
      codes: divisions,
      show: 'id',
      header: text('拨款地区代码', 'Code of paying division'),
      aliases: ['拨款单位代码', '拨款方代码', 'Paying unit code', 'Payer code'],
      help: text(
        '拨款单位所在地区的6位代码；北京区县配套资金必填，以便分区县核对。',
        'The six-digit code of the paying division; needed for matching money of Beijing districts, so that it can be added up by district.',
      ),
      required: isIn('source', 'district'),
      example: text('110108', '110108'),
    },
    payee_code: {
      type: 'code',
      codes: divisions,
      show: 'id',
      header: text('接收地区代码', 'Code of receiving division'),
      aliases: ['接收地区', '受援地区代码', '接收方代码', 'Receiving division', 'Payee code'],
      help: text(
        '接收资金的盟市或旗县的6位代码。',
        'The six-digit code of the league, city or banner that receives the money.',
      ),
      required: true,
      example: text('150400', '150400'),
    },
    project_id: {
      type: 'id',
      scheme: 'key',
      header: text('项目编号', 'Project ID'),
      aliases: ['项目代码', 'Project', 'Project code'],
      help: text(
        '项目资金填项目编号，培训资金填班次编号，贷款贴息填贴息编号；下达到地区、尚未落实的留空。',
        'The project ID for project money, the class ID for training, the subsidy ID for interest subsidies; blank while the money is not yet tied to one.',
      ),
      example: text('JM-2011-150423-001', 'JM-2011-150423-001'),
    },
    amount: {
      type: 'money',
      total: true,
      reducedBy: 'type',
      header: text('下达金额', 'Amount allocated'),
      aliases: ['金额', '资金金额', '下达资金', '资金分配额', '下达数', 'Amount'],
      help: text('本笔下达的金额；只有调减行可以为负数。', 'The amount of this line; only reductions may be negative.'),
      required: true,
      example: text('400.00', '400.00'),
    },
    carry: {
      type: 'money',
      total: true,
      header: text('其中：上年结转', 'of which carried over'),
      aliases: ['上年结转', '其中上年结转', '结转资金', 'Carried over'],
      help: text(
        '下达金额中来自上年结转的部分；没有的填0或留空。',
        'The part carried over from last year; 0 or blank when none.',
      ),
      example: text('0.00', '0.00'),
    },
    subject: {
      type: 'text',
      singleLine: true,
      header: text('预算科目', 'Budget subject'),
      aliases: ['科目', '支出科目', '预算支出科目', 'Budget item'],
      help: text('7位支出功能分类科目编码和名称。', 'The seven-digit code of the expenditure subject and its name.'),
    },
    remark,
  },
  key: ['alloc_id'],
  rowName: 'alloc_id',
  sheet: {
    name: text('资金下达', 'Allocations'),
    title: text('{year}年京蒙对口帮扶资金计划与下达台账', 'Ledger of Planned and Allocated Assistance Funds, {year}'),
    kind: 'list',
    layout: [
      'alloc_id',
      'alloc_date',
      'doc_no',
      'type',
      'source',
      'kind',
      { group: text('拨款方', 'Paying side'), of: ['payer', 'payer_code'] },
      'payee_code',
      'project_id',
      { group: text('资金下达', 'Money'), of: ['amount', 'carry'] },
      'subject',
      'remark',
    ],
    totals: 'last',
    notes: [
      text(
        '表间勾稽关系：同一项目北京市级、内蒙古配套资金的下达合计与项目台账一致；培训资金下达合计与专项培训经费合计一致；贷款贴息下达合计与核定贴息额合计一致；各来源合计与年度概览指标表一致。',
        'Between sheets: allocations of Beijing and Inner Mongolia to a project equal its funds in the project register; training money equals the classes paid from it; interest subsidies equal the amounts approved; totals by source equal the headline indicators.',
      ),
      text(
        '批复日期≤下达日期≤拨付日期；拨付合计≤下达合计。',
        'Approved ≤ allocated ≤ paid, by date; payments ≤ allocations, by amount.',
      ),
      text(
        '冲减以前下达的资金单列一行，下达类型选“调减”，金额填负数。',
        'Money taken back stands on a line of its own, marked as a reduction, with a negative amount.',
      ),
    ],
  },
});
