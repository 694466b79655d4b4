import { isIn } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';
import { donationForms } from '../codelists/donation-forms';
import { donationPurposes } from '../codelists/donation-purposes';
import { donorKinds } from '../codelists/donor-kinds';
import { valuationBases } from '../codelists/valuation-bases';
import { yesNo } from '../codelists/yes-no';
import { remark } from './columns';

/** R15a: donations. A donation of cash and goods stands on two rows, one for each form. */
export const donations = register({
  id: 'donations',
  number: 'R15a',
  title: text('社会捐赠台账', 'Donation register'),
  purpose: text(
    '逐笔登记社会捐赠的现金和实物折款，供汇总各区县捐赠和年度口径；由区县和接收方填报，按季和年终汇总（本工具的理解）。',
    'Enters donations in cash and the value of those in kind, by district and for the yearly total. Filled in by districts and recipients, put together quarterly and at year-end (our reading).',
  ),
  row: text('一笔捐赠', 'one donation'),
  columns: {
    don_id: {
      type: 'id',
      scheme: 'key',
      header: text('捐赠编号', 'Donation ID'),
      aliases: ['捐赠序号', '捐赠登记号', 'Donation no.'],
      help: text('格式为JZ-年度-序号。', 'JZ-year-number.'),
      required: true,
      example: text('JZ-2011-001', 'JZ-2011-001'),
    },
    date: {
      type: 'date',
      precision: 'month',
      window: 'year',
      header: text('捐赠日期', 'Date'),
      aliases: ['日期', '捐赠时间', '接收日期', 'Date of donation'],
      help: text(
        '捐赠到账或交接的日期；只知年月的填当月1日。',
        'The day it was received; the first of the month when only the month is known.',
      ),
      required: true,
      example: text('2011-08', '2011-08'),
    },
    donor: {
      type: 'text',
      singleLine: true,
      header: text('捐赠方', 'Donor'),
      aliases: ['捐赠单位', '捐赠人', '捐赠方名称', 'Donor name'],
      help: text('捐赠单位全称或个人姓名。', 'The full name of the unit or person that gave.'),
      required: true,
      example: text('示例区人民政府', 'Government of Sample District'),
    },
    donor_kind: {
      type: 'code',
      codes: donorKinds,
      header: text('捐赠方类别', 'Kind of donor'),
      aliases: ['捐赠单位类别', '捐赠人类别', 'Donor kind'],
      help: text('从下拉列表选择。', 'Choose from the list.'),
      required: true,
      example: text('区县政府', 'District government'),
    },
    bj_code: {
      type: 'code',
      codes: divisions,
      scope: 'beijing-district',
      show: 'id',
      header: text('所属区县代码', 'Code of district'),
      aliases: ['所属区县', '区县代码', '北京区县代码', 'District', 'District code'],
      help: text(
        '捐赠方所属北京区县的6位代码；区县政府捐赠的必填。',
        "The six-digit code of the donor's district; needed for district governments.",
      ),
      required: isIn('donor_kind', 'district'),
      example: text('110108', '110108'),
    },
    recv: {
      type: 'text',
      singleLine: true,
      header: text('接收方', 'Recipient'),
      aliases: ['接收单位', '受赠方', '受赠单位', '接收方名称', 'Recipient name'],
      help: text('接收捐赠的单位全称。', 'The full name of the unit that received it.'),
      required: true,
      example: text('示例旗人民政府', 'Government of Sample Banner'),
    },
    nm_code: {
      type: 'code',
      codes: divisions,
      show: 'id',
      header: text('接收地代码', 'Code of receiving division'),
      aliases: ['接收地区代码', '接收地', '接收地区', '受赠地代码', 'Recipient division', 'Receiving division'],
      help: text(
        '接收地的6位行政区划代码；用于全区的填150000。',
        'The six-digit code of the receiving division; 150000 when it is for the whole region.',
      ),
      required: true,
      example: text('150900', '150900'),
    },
    form: {
      type: 'code',
      codes: donationForms,
      header: text('捐赠形式', 'Form'),
      aliases: ['形式', '捐赠方式', 'Form of donation'],
      help: text('现金或实物；既有现金又有实物的分两行填写。', 'Cash or kind; a donation of both stands on two rows.'),
      required: true,
      example: text('现金', 'Cash'),
    },
    purpose: {
      type: 'code',
      codes: donationPurposes,
      header: text('用途', 'Purpose'),
      aliases: ['捐赠用途', '资金用途', 'Purpose of donation'],
      help: text('从下拉列表选择；选“其他”的在备注说明。', 'Choose from the list; explain "Other" in the remark.'),
      required: true,
      example: text('救灾', 'Disaster relief'),
    },
    directed: {
      type: 'code',
      codes: yesNo,
      header: text('是否定向', 'Earmarked'),
      aliases: ['定向', '是否定向捐赠', 'Directed'],
      help: text('捐赠方是否指定用途或受益人。', 'Whether the donor named the use or the recipient.'),
      example: text('否', 'No'),
    },
    cash: {
      type: 'money',
      total: true,
      header: text('现金金额', 'Cash'),
      aliases: ['现金', '捐款', '捐款金额', 'Cash amount'],
      help: text('现金捐赠填写；实物捐赠填0或留空。', 'For donations in cash; 0 or blank for those in kind.'),
      example: text('20.00', '20.00'),
    },
    kind_val: {
      type: 'money',
      total: true,
      header: text('实物折款', 'Value in kind'),
      aliases: ['物资折价', '捐物折款', '折款金额', '实物折价', 'In-kind value'],
      help: text('实物捐赠填写折算金额；现金捐赠填0或留空。', 'The value of a donation in kind; 0 or blank for cash.'),
      example: text('100.00', '100.00'),
    },
    val_basis: {
      type: 'code',
      codes: valuationBases,
      header: text('折价依据', 'Basis of value'),
      aliases: ['折款依据', '计价依据', '估价依据', 'Valuation basis'],
      help: text('实物捐赠必填，从下拉列表选择。', 'Needed for donations in kind; choose from the list.'),
      example: text('发票', 'Invoice'),
    },
    article: {
      type: 'text',
      header: text('物资名称', 'Articles'),
      aliases: ['实物名称', '捐赠物资', '物品名称', 'Article'],
      help: text(
        '实物捐赠必填，概括物资名称；明细填捐赠物资明细表。',
        'Needed for donations in kind: what was given; details stand on the sheet of articles.',
      ),
      example: text('电脑、打印机、救护车', 'Computers, printers, ambulance'),
    },
    receipt: {
      type: 'text',
      singleLine: true,
      header: text('票据/交接单号', 'Receipt number'),
      aliases: ['票据号', '交接单号', '捐赠票据号', '收据号', 'Receipt no.'],
      help: text('捐赠票据或物资交接单的编号。', 'The number of the receipt or of the record of handing over.'),
      required: true,
      example: text('示例票据001', 'Sample receipt 001'),
    },
    in_total: {
      type: 'code',
      codes: yesNo,
      header: text('是否计入年度捐赠总额', 'In the yearly total'),
      aliases: ['是否计入总额', '是否计入', '计入年度捐赠总额', 'Counted in the total'],
      help: text(
        '是否计入年度概览中的捐赠总额；已在其他口径反映的选“否”。',
        'Whether it counts in the donation total of the overview; "No" when it is reported elsewhere.',
      ),
      required: true,
      example: text('是', 'Yes'),
    },
    remark,
  },
  key: ['don_id'],
  rowName: 'donor',
  sheet: {
    name: text('社会捐赠', 'Donations'),
    title: text('{year}年京蒙对口帮扶社会捐赠台账', 'Register of Donations, {year}'),
    kind: 'list',
    layout: [
      'don_id',
      'date',
      { group: text('捐赠方信息', 'About the donor'), of: ['donor', 'donor_kind', 'bj_code'] },
      { group: text('接收方信息', 'About the recipient'), of: ['recv', 'nm_code'] },
      'form',
      'purpose',
      'directed',
      { group: text('捐赠金额', 'Value'), of: ['cash', 'kind_val'] },
      { group: text('实物', 'Goods'), of: ['article', 'val_basis'] },
      'receipt',
      'in_total',
      'remark',
    ],
    totals: 'last',
    notes: [
      text(
        '表内勾稽关系：现金捐赠只填现金金额；实物捐赠填实物折款、物资名称和折价依据。',
        'Within the sheet: donations in cash hold cash only; those in kind hold their value, the articles and the basis of the value.',
      ),
      text(
        '表间勾稽关系：计入年度捐赠总额的现金合计、实物折款合计及两者之和与年度概览指标表一致。',
        'Between sheets: cash, value in kind and their sum, of rows that count in the yearly total, equal the headline indicators.',
      ),
    ],
  },
});
