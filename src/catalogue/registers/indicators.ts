import { register } from '../../model/register';
import { text } from '../../model/text';
import { indicators as indicatorCodes } from '../codelists/indicators';
import { units } from '../codelists/units';
import { figures } from '../overview/figures';

/**
 * R20: the headline figures of the year. Plan, actual, last year, detail and difference are plain numbers in the
 * indicator's own unit, which differs from row to row; money indicators are in 万元 whatever the cover's unit.
 */
export const indicators = register({
  id: 'indicators',
  number: 'R20',
  title: text('年度概览指标表', 'Headline indicators'),
  purpose: text(
    '反映年度主要指标，并与各台账明细核对；由双方办公室年终编制，用于上报和年鉴（本工具的理解）。',
    'Shows the headline figures of the year and checks them against the registers. Drawn up by both offices at year-end for reports and the yearbook (our reading).',
  ),
  row: text('一项指标', 'one indicator'),
  columns: {
    ind_id: {
      type: 'code',
      codes: indicatorCodes,
      show: 'id',
      header: text('指标代码', 'Indicator code'),
      aliases: ['代码', '指标编号', 'Code'],
      help: text('由模板填入，请勿修改。', 'Filled in by the template; leave it as it is.'),
      required: true,
      example: text('H01', 'H01'),
    },
    ind: {
      type: 'text',
      singleLine: true,
      header: text('指标名称', 'Indicator'),
      aliases: ['指标', '名称', 'Indicator name'],
      help: text('由模板填入，请勿修改。', 'Filled in by the template; leave it as it is.'),
      required: true,
      example: text('北京市安排帮扶资金', 'Funds allocated by Beijing'),
    },
    unit: {
      type: 'code',
      codes: units,
      header: text('计量单位', 'Unit of measure'),
      aliases: ['单位', 'Unit'],
      help: text(
        '本行各数的计量单位；金额指标一律为万元。',
        'The unit of the numbers in the row; money is always in 10,000 yuan.',
      ),
      required: true,
      example: text('万元', '10,000 yuan'),
    },
    plan: {
      type: 'number',
      header: text('年度计划', 'Plan'),
      aliases: ['计划', '本年计划', '计划数', 'Planned'],
      help: text(
        '年度计划数，按本行计量单位填写；没有的留空。',
        'The plan of the year in the unit of the row; blank when none.',
      ),
    },
    value: {
      type: 'number',
      header: text('本年实际', 'Actual'),
      aliases: ['本年实际数', '实际', '实际完成', '完成数', 'This year'],
      help: text(
        '本年实际数，按本行计量单位填写，金额为万元；没有发生的填0。',
        'The figure of the year in the unit of the row, money in 10,000 yuan; 0 when none.',
      ),
      required: true,
      example: text('8000.00', '8000.00'),
    },
    prev: {
      type: 'number',
      header: text('上年实际', 'Last year'),
      aliases: ['上年实际数', '上年', '去年实际', 'Previous year'],
      help: text(
        '上年实际数，按本行计量单位填写；没有的留空。',
        'The figure of the year before in the unit of the row; blank when not known.',
      ),
    },
    yoy: {
      type: 'number',
      percent: true,
      unit: text('%', '%'),
      header: text('同比增减%', 'Change %'),
      aliases: ['增减%', '同比增减', '同比', '增减率', 'Change', 'Year on year'],
      help: text(
        '（本年实际－上年实际）÷上年实际×100，减少为负数。',
        'Actual less last year, divided by last year, times 100; negative for a fall.',
      ),
    },
    detail: {
      type: 'number',
      computed: { by: 'figure', key: 'ind_id' },
      header: text('明细汇总数', 'Sum of detail'),
      aliases: ['明细汇总', '明细合计', '台账汇总数', 'Detail'],
      help: text(
        '由公式从各台账汇总；没有台账的为“未核对”。',
        'Added up from the registers by formula; "Not checked" where there is no register.',
      ),
    },
    diff: {
      type: 'number',
      computed: { by: 'difference', minuend: 'value', subtrahend: 'detail' },
      header: text('差额', 'Difference'),
      aliases: ['差异', '差额数', 'Diff'],
      help: text('由公式计算：本年实际减明细汇总数。', 'By formula: actual less sum of detail.'),
    },
    explain: {
      type: 'text',
      header: text('差异说明', 'Explanation'),
      aliases: ['说明', '差额说明', '备注', 'Explanation of difference', 'Remark'],
      help: text(
        '差额不为0的，说明原因和口径。',
        'Where the difference is not 0, say why and how the figure is defined.',
      ),
      example: text(
        '培训资金和贷款贴息在总数以外安排',
        'Training and interest subsidies were arranged outside the total',
      ),
    },
  },
  key: ['ind_id'],
  rowName: 'ind',
  sheet: {
    name: text('年度概览', 'Overview'),
    title: text('{year}年京蒙对口帮扶年度概览指标表', 'Headline Indicators of Pairing-off Assistance, {year}'),
    kind: 'list',
    layout: [
      'ind_id',
      'ind',
      'unit',
      'plan',
      { group: text('完成情况', 'Achieved'), of: ['value', 'prev', 'yoy'] },
      { group: text('勾稽核对', 'Check against detail'), of: ['detail', 'diff', 'explain'] },
    ],
    totals: 'none',
    presetRows: figures.map((figure) => ({ ind_id: figure.id, ind: figure.title, unit: figure.unit })),
    notes: [
      text(
        '各行计量单位不同，不得合计；金额指标一律以万元填写。',
        'Rows are in different units and are never added up; money is always in 10,000 yuan.',
      ),
      text(
        '表间勾稽关系：本年实际=明细汇总数，不一致的填写差异说明；年度捐赠总额=社会捐款+捐物折款。',
        'Between sheets: actual = sum of detail, or the difference is explained; donations in total = cash donations + value in kind.',
      ),
      text(
        '没有台账的指标，明细汇总数和差额为“未核对”。',
        'Detail and difference read "Not checked" where there is no register.',
      ),
    ],
  },
});
