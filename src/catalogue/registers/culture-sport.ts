import { isIn } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { cultureKinds } from '../codelists/culture-kinds';
import { divisions } from '../codelists/divisions';
import { remark } from './columns';

/** R17: agreements, facilities and events of cooperation in culture and sport. */
export const cultureSport = register({
  id: 'culture-sport',
  number: 'R17',
  title: text('文化体育合作台账', 'Culture and sport register'),
  purpose: text(
    '登记文化体育方面的协议、设施和活动；由双方宣传、文化、体育部门填报，年终汇总（本工具的理解）。',
    'Lists agreements, facilities and events in culture and sport. Filled in by the authorities of publicity, culture and sport on both sides, put together at year-end (our reading).',
  ),
  row: text('一项协议、设施或活动', 'one agreement, facility or event'),
  columns: {
    item_id: {
      type: 'id',
      scheme: 'key',
      header: text('合作编号', 'Cooperation ID'),
      aliases: ['编号', '合作事项编号', '项目编号', 'Item ID', 'ID'],
      help: text('格式为WT-年度-序号。', 'WT-year-number.'),
      required: true,
      example: text('WT-2011-01', 'WT-2011-01'),
    },
    kind: {
      type: 'code',
      codes: cultureKinds,
      header: text('合作类别', 'Kind'),
      aliases: ['类别', '合作项目', '类型', 'Kind of cooperation'],
      help: text('从下拉列表选择；选“其他”的在备注说明。', 'Choose from the list; explain "Other" in the remark.'),
      required: true,
      example: text('益民书屋', 'Yimin reading room'),
    },
    bj_unit: {
      type: 'text',
      singleLine: true,
      header: text('北京单位', 'Beijing unit'),
      aliases: ['北京方', '北京方单位', '支援单位', 'Beijing side'],
      help: text(
        '签约、援建或主办的北京单位全称。',
        'The Beijing unit that signed, built or organised; its full name.',
      ),
      required: true,
      example: text('中共北京市委宣传部', 'Publicity Department of the Beijing Municipal Committee'),
    },
    nm_unit: {
      type: 'text',
      singleLine: true,
      header: text('内蒙古单位', 'Inner Mongolia unit'),
      aliases: ['内蒙古方', '内蒙古方单位', '受援单位', 'Inner Mongolia side'],
      help: text(
        '签约、受援或承办的内蒙古单位全称；合作协议必填。',
        'The unit of Inner Mongolia, its full name; needed for agreements.',
      ),
      required: isIn('kind', 'agreement'),
      example: text('乌兰恰特', 'Wulanqiate'),
    },
    nm_code: {
      type: 'code',
      codes: divisions,
      show: 'id',
      header: text('所在地代码', 'Code of place'),
      aliases: ['所在地', '所在地区代码', '行政区划代码', 'Place', 'Place code'],
      help: text(
        '所在盟市或旗县的6位行政区划代码；面向全区的填150000。',
        'The six-digit code of the city, league or banner; 150000 when it is for the whole region.',
      ),
      required: true,
      example: text('150100', '150100'),
    },
    qty: {
      type: 'number',
      whole: true,
      min: 1,
      header: text('数量', 'Quantity'),
      aliases: ['个数', '场次', 'Qty', 'Count'],
      help: text(
        '按类别计：协议为份，书屋、基地为个，长廊为条，演出、展览为场。',
        'How many agreements, rooms, corridors, bases, performances or exhibitions.',
      ),
      required: true,
      example: text('1', '1'),
    },
    date: {
      type: 'date',
      precision: 'month',
      window: 'year',
      header: text('日期', 'Date'),
      aliases: ['时间', '签约日期', '建成日期', '举办日期', 'Date of event'],
      help: text(
        '签约、建成或举办的日期；只知年月的填当月1日，不明的留空。',
        'When it was signed, finished or held; the first of the month when only the month is known, blank when unknown.',
      ),
      example: text('2011-09', '2011-09'),
    },
    value: {
      type: 'money',
      total: true,
      header: text('折款', 'Value'),
      aliases: ['投入金额', '金额', '折合金额', '价值', 'Amount'],
      help: text('投入资金和物资折款合计；没有或不明的留空。', 'Money and goods put in; blank when none or unknown.'),
      example: text('8.00', '8.00'),
    },
    remark,
  },
  key: ['item_id'],
  rowName: 'bj_unit',
  sheet: {
    name: text('文化体育合作', 'Culture and sport'),
    title: text('{year}年京蒙文化体育合作台账', 'Register of Cooperation in Culture and Sport, {year}'),
    kind: 'list',
    layout: [
      'item_id',
      'kind',
      { group: text('合作双方', 'The two sides'), of: ['bj_unit', 'nm_unit'] },
      'nm_code',
      'qty',
      'date',
      'value',
      'remark',
    ],
    totals: 'last',
    notes: [
      text(
        '同一单位在几个地方各建一处的，一地一行。',
        'Where a unit sets up one in each of several places, each place has a row of its own.',
      ),
      text(
        '折款已作为捐赠登记的，不在本表重复填写。',
        'What is already entered as a donation is not entered here again.',
      ),
    ],
  },
});
