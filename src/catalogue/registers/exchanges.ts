import { register } from '../../model/register';
import { text } from '../../model/text';
import { exchangeDirections } from '../codelists/exchange-directions';
import { exchangeKinds } from '../codelists/exchange-kinds';
import { remark } from './columns';

/** R19: cadres and specialists who went from one side to the other for a time. */
export const exchanges = register({
  id: 'exchanges',
  number: 'R19',
  title: text('人员交流台账', 'Personnel-exchange register'),
  purpose: text(
    '逐人登记双方互派的挂职干部和专业技术人才；由组织、人力资源部门填报，年终汇总，没有的零报告（本工具的理解）。',
    'Enters cadres and specialists whom one side sent to the other. Filled in by the personnel authorities, put together at year-end; an empty sheet reports that there were none (our reading).',
  ),
  row: text('一人一次交流', 'one exchange of one person'),
  columns: {
    ex_id: {
      type: 'id',
      scheme: 'key',
      header: text('交流编号', 'Exchange ID'),
      aliases: ['编号', '人员交流编号', 'Exchange no.', 'ID'],
      help: text('格式为RJ-年度-序号。', 'RJ-year-number.'),
      required: true,
      example: text('RJ-2011-001', 'RJ-2011-001'),
    },
    kind: {
      type: 'code',
      codes: exchangeKinds,
      header: text('交流类别', 'Kind'),
      aliases: ['类别', '人员类别', '交流类型', 'Kind of exchange'],
      help: text('从下拉列表选择。', 'Choose from the list.'),
      required: true,
      example: text('党政干部挂职', 'Cadre on secondment'),
    },
    direction: {
      type: 'code',
      codes: exchangeDirections,
      header: text('方向', 'Direction'),
      aliases: ['交流方向', '派往方向', 'Direction of exchange'],
      help: text('京赴蒙或蒙赴京。', 'From Beijing to Inner Mongolia, or from Inner Mongolia to Beijing.'),
      required: true,
      example: text('京赴蒙', 'Beijing to Inner Mongolia'),
    },
    name: {
      type: 'text',
      singleLine: true,
      header: text('姓名', 'Name'),
      aliases: ['人员姓名', '交流人员', 'Full name'],
      help: text('与身份证一致，不加空格。', 'As on the identity card, without spaces.'),
      required: true,
      example: text('示例一', 'Sample One'),
    },
    from_unit: {
      type: 'text',
      singleLine: true,
      header: text('派出单位', 'From'),
      aliases: ['原单位', '派出单位及职务', '工作单位', 'Sending unit', 'From unit'],
      help: text('派出单位全称。', 'The full name of the unit that sent the person.'),
      required: true,
      example: text('示例区发展和改革委员会', 'Development Commission of Sample District'),
    },
    to_unit: {
      type: 'text',
      singleLine: true,
      header: text('接收单位及职务', 'To, and post'),
      aliases: ['接收单位', '挂职单位及职务', '挂职单位', 'Receiving unit', 'To', 'To unit'],
      help: text('接收单位全称和在该单位担任的职务。', 'The full name of the receiving unit and the post held there.'),
      required: true,
      example: text('示例旗人民政府副旗长', 'Government of Sample Banner, deputy head'),
    },
    start: {
      type: 'date',
      precision: 'month',
      header: text('起始日期', 'From date'),
      aliases: ['开始日期', '挂职起始日期', '起始时间', 'Start date'],
      help: text(
        '到任的日期；只知年月的填当月1日。',
        'When it began; the first of the month when only the month is known.',
      ),
      required: true,
      example: text('2011-03', '2011-03'),
    },
    end: {
      type: 'date',
      precision: 'month',
      header: text('结束日期', 'To date'),
      aliases: ['终止日期', '期满日期', '结束时间', 'End date'],
      help: text('期满离任的日期；仍在任的留空。', 'When it ended; blank while it lasts.'),
    },
    months: {
      type: 'number',
      decimals: 1,
      unit: text('月', 'months'),
      header: text('月数', 'Months'),
      aliases: ['交流月数', '时间（月）', '挂职月数', 'Duration'],
      help: text(
        '实际交流的月数，不超过起止日期之间的月数。',
        'Months actually spent; no more than lie between the dates.',
      ),
      example: text('12', '12'),
    },
    remark,
  },
  key: ['ex_id'],
  rowName: 'name',
  sheet: {
    name: text('人员交流', 'Exchanges'),
    title: text('{year}年京蒙对口帮扶人员交流台账', 'Register of Personnel Exchange, {year}'),
    kind: 'list',
    layout: [
      'ex_id',
      'kind',
      'direction',
      'name',
      { group: text('单位', 'Units'), of: ['from_unit', 'to_unit'] },
      { group: text('起止时间', 'Time'), of: ['start', 'end', 'months'] },
      'remark',
    ],
    totals: 'none',
    notes: [
      text(
        '跨年度的交流每年登记，起始日期填最初到任的日期。',
        'An exchange that lasts into another year is entered each year, with the day it first began.',
      ),
      text(
        '参加培训班的登记在培训台账，随医疗批次派驻的登记在医疗派驻批次台账，不在本表重复。',
        'Those who attend classes stand in the training registers, those sent in a medical batch in the register of batches; neither is entered here again.',
      ),
    ],
  },
});
