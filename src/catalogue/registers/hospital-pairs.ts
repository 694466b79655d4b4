import { register } from '../../model/register';
import { text } from '../../model/text';
import { hospitalGrades } from '../codelists/hospital-grades';
import { bannerOfHospital, remark } from './columns';

/**
 * R14a: which hospital of Beijing supports which one of Inner Mongolia. A hospital may support several and be supported
 * by several. Names repeat between banners, so the recipient is its name and its banner.
 */
export const hospitalPairs = register({
  id: 'hospital-pairs',
  number: 'R14a',
  title: text('医疗对口支援关系台账', 'Register of hospital pairs'),
  purpose: text(
    '登记北京医院与内蒙古旗县医院的对口支援关系，派驻批次以此为准；由双方卫生部门维护，年终报送（本工具的理解）。',
    'Lists which Beijing hospital supports which banner hospital; dispatched batches rest on it. Kept by the health authorities of both sides and sent at year-end (our reading).',
  ),
  row: text('一对对口支援的医院', 'one pair of hospitals'),
  columns: {
    bj_hosp: {
      type: 'text',
      singleLine: true,
      header: text('支援医院', 'Supporting hospital'),
      aliases: ['北京医院', '北京支援医院', '支援单位', '派出医院', 'Beijing hospital'],
      help: text('北京医院全称，各表写法一致。', 'The full name of the Beijing hospital, the same in all sheets.'),
      required: true,
      example: text('示例医院', 'Sample Hospital'),
    },
    bj_level: {
      type: 'code',
      codes: hospitalGrades,
      header: text('支援医院等级', 'Grade'),
      aliases: ['医院等级', '等级', '医院级别', 'Hospital grade', 'Level'],
      help: text('支援医院的等级，从下拉列表选择。', 'The grade of the supporting hospital, from the list.'),
      example: text('三级', 'Tertiary'),
    },
    nm_hosp: {
      type: 'text',
      singleLine: true,
      header: text('受援医院', 'Recipient hospital'),
      aliases: ['旗县医院', '内蒙古医院', '受援单位', 'Banner hospital'],
      help: text('受援医院全称，各表写法一致。', 'The full name of the recipient hospital, the same in all sheets.'),
      required: true,
      example: text('示例旗医院', 'Hospital of Sample Banner'),
    },
    nm_code: bannerOfHospital,
    start: {
      type: 'date',
      precision: 'month',
      header: text('支援起始日期', 'Valid from'),
      aliases: ['起始日期', '建立关系日期', '协议日期', 'Start date'],
      help: text(
        '支援关系开始的日期；只知年月的填当月1日，不明的留空。',
        'When the support began; the first of the month when only the month is known, blank when unknown.',
      ),
      example: text('2011-03', '2011-03'),
    },
    end: {
      type: 'date',
      precision: 'month',
      header: text('支援终止日期', 'Valid to'),
      aliases: ['终止日期', '结束日期', 'End date'],
      help: text('支援关系结束的日期；继续有效的留空。', 'When the support ended; blank while it lasts.'),
    },
    remark,
  },
  key: ['bj_hosp', 'nm_hosp', 'nm_code'],
  rowName: 'nm_hosp',
  sheet: {
    name: text('医院支援关系', 'Hospital pairs'),
    title: text('{year}年京蒙医疗对口支援关系台账', 'Register of Hospital Pairs, {year}'),
    kind: 'list',
    layout: [
      { group: text('北京方', 'Beijing side'), of: ['bj_hosp', 'bj_level'] },
      { group: text('内蒙古方', 'Inner Mongolia side'), of: ['nm_hosp', 'nm_code'] },
      { group: text('起止时间', 'Period'), of: ['start', 'end'] },
      'remark',
    ],
    totals: 'none',
    notes: [
      text(
        '一家医院可以支援多家医院，也可以接受多家医院支援，一对一行。',
        'A hospital may support several others and be supported by several; each pair has a row of its own.',
      ),
      text(
        '表间勾稽关系：医疗派驻批次的支援医院和受援医院应在本表登记；年度有效的支援关系当年应有派驻批次。',
        'Between sheets: the hospitals of a dispatched batch stand here as a pair; a pair in force sends a batch in the year.',
      ),
    ],
  },
});
