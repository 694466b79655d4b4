import { formRegister } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';
import { moneyUnits } from '../codelists/money-units';
import { periods } from '../codelists/periods';

/**
 * R00: who files, for which year and in which unit. Year, unit and regime of all other sheets follow from it.
 * The telephone is not required: a real number cannot be demanded of a draft, and the filing block is judged on filing.
 */
export const cover = formRegister({
  id: 'cover',
  number: 'R00',
  title: text('封面与填报信息', 'Cover and filing information'),
  purpose: text(
    '说明填报单位、年度、报告期和金额单位，全套报表以此为准；随整套报表一并报送（本工具的理解）。',
    'Says who files, for which year and period and in which unit; all other sheets follow it. Sent with the whole set (our reading).',
  ),
  row: text('一套报表', 'one submission'),
  columns: {
    unit_name: {
      type: 'text',
      singleLine: true,
      header: text('填报单位', 'Reporting unit'),
      aliases: ['填报单位（盖章）', '单位名称', '报送单位', 'Reporting unit (seal)'],
      help: text('填写单位全称，与公章一致。', 'The full name of the unit, as on its seal.'),
      required: true,
      example: text(
        '北京市对口支援和经济合作领导小组办公室',
        'Office of the Beijing Leading Group for Counterpart Support and Economic Cooperation',
      ),
    },
    unit_code: {
      type: 'code',
      codes: divisions,
      show: 'id',
      header: text('填报单位行政区划代码', 'Division code of reporting unit'),
      aliases: ['行政区划代码', '单位代码', '区划代码', 'Division code'],
      help: text('填报单位所在地区的6位行政区划代码。', 'The six-digit code of the division the unit belongs to.'),
      required: true,
      example: text('110000', '110000'),
    },
    year: {
      type: 'number',
      year: true,
      whole: true,
      header: text('年度', 'Reporting year'),
      aliases: ['报告年度', '填报年度', '年份', 'Year'],
      help: text('4位报告年度，如2011。', 'The reporting year in four digits, such as 2011.'),
      required: true,
      example: text('2011', '2011'),
    },
    period: {
      type: 'code',
      codes: periods,
      header: text('报告期', 'Period'),
      aliases: ['报告期别', '报表期别', 'Reporting period'],
      help: text('选择月报、季报、半年报或年报。', 'Monthly, quarterly, half-yearly or yearly.'),
      required: true,
      example: text('年报', 'Yearly report'),
    },
    money_unit: {
      type: 'code',
      codes: moneyUnits,
      header: text('金额单位', 'Money unit'),
      aliases: ['货币单位', 'Currency unit', 'Unit of amounts'],
      help: text(
        '各表金额的计量单位，应与各表右上角的单位一致。',
        'The unit of the amounts on all sheets; it agrees with the unit stated above each table.',
      ),
      required: true,
      example: text('万元', '10,000 yuan'),
    },
    head: {
      type: 'text',
      singleLine: true,
      person: true,
      header: text('单位负责人', 'Head of unit'),
      aliases: ['负责人', '单位领导', 'Head'],
      help: text('单位负责人姓名。', 'Name of the head of the unit.'),
      required: true,
      example: text('示例一', 'Sample One'),
    },
    auditor: {
      type: 'text',
      singleLine: true,
      person: true,
      header: text('审核人', 'Checked by'),
      aliases: ['统计负责人', '审核人（统计负责人）', '复核人', 'Checker'],
      help: text('审核本套报表的人员姓名。', 'Name of the person who checked the set.'),
      required: true,
      example: text('示例二', 'Sample Two'),
    },
    filler: {
      type: 'text',
      singleLine: true,
      person: true,
      header: text('填表人', 'Filled in by'),
      aliases: ['填报人', '制表人', '经办人', 'Filler', 'Prepared by'],
      help: text('填写本套报表的人员姓名。', 'Name of the person who filled in the set.'),
      required: true,
      example: text('示例三', 'Sample Three'),
    },
    phone: {
      type: 'id',
      scheme: 'phone',
      personal: true,
      header: text('联系电话', 'Telephone'),
      aliases: ['电话', '联系方式', 'Phone'],
      help: text('区号加座机号或11位手机号。', 'Area code and number, or an 11-digit mobile number.'),
    },
    file_date: {
      type: 'date',
      precision: 'day',
      header: text('填报日期', 'Date filed'),
      aliases: ['报送日期', '填表日期', '上报日期', 'Filing date'],
      help: text(
        '报送本套报表的日期，可在报告年度之后。',
        'The day the set is filed; it may follow the reporting year.',
      ),
      required: true,
      example: text('2012-01-10', '2012-01-10'),
    },
    template_ver: {
      type: 'text',
      singleLine: true,
      header: text('模板版本', 'Template version'),
      aliases: ['版本', 'Version'],
      help: text('由模板填入，请勿修改。', 'Filled in by the template; leave it as it is.'),
      required: true,
      example: text('2011-1', '2011-1'),
    },
  },
  key: [],
  rowName: 'unit_name',
  sheet: {
    name: text('封面', 'Cover'),
    title: text('{year}年京蒙对口帮扶工作台账', 'Registers of Beijing–Inner Mongolia Pairing-off Assistance, {year}'),
    kind: 'form',
    layout: [
      'unit_name',
      'unit_code',
      'year',
      'period',
      'money_unit',
      'head',
      'auditor',
      'filler',
      'phone',
      'file_date',
      'template_ver',
    ],
    totals: 'none',
    notes: [
      text(
        '各表金额以本页所填金额单位为准；注明元的栏目除外。',
        'Amounts on all sheets are in the unit stated here, except in columns that state yuan.',
      ),
      text(
        '未发生的数填0，不得空置；情况不明的留空并说明。',
        'What did not happen is 0; what is not known stays blank and is explained.',
      ),
    ],
  },
});
