import type { Columns } from '../../../model/column';
import { text } from '../../../model/text';

/** Total investment and its sources, which add up to it. */
export const fundColumns = {
  inv_total: {
    type: 'money',
    total: true,
    header: text('总投资', 'Total investment'),
    aliases: ['投资规模', '项目总投资', '投资总额', '资金金额', '合计', '总投资合计', 'Investment', 'Total'],
    help: text(
      '项目批复的总投资，等于各来源之和。',
      'The approved total investment; it equals the sum of its sources.',
    ),
    required: true,
    example: text('498.00', '498.00'),
  },
  src_bj: {
    type: 'money',
    total: true,
    header: text('北京帮扶资金', 'Beijing assistance fund'),
    aliases: [
      '北京资金',
      '北京帮扶',
      '其中：北京帮扶资金',
      '京蒙帮扶资金',
      '对口帮扶资金',
      'Beijing fund',
      'From Beijing',
    ],
    help: text(
      '北京市级安排到本项目的帮扶资金；没有的填0。',
      'Assistance money of Beijing Municipality in this project; 0 when none.',
    ),
    required: true,
    example: text('400.00', '400.00'),
  },
  src_nm: {
    type: 'money',
    total: true,
    header: text('内蒙古配套资金', 'Inner Mongolia matching fund'),
    aliases: ['内蒙古配套', '自治区配套资金', '自治区配套', '配套资金', 'Matching fund', 'Inner Mongolia fund'],
    help: text('内蒙古安排的配套资金；没有的填0。', 'Matching money of Inner Mongolia; 0 when none.'),
    required: true,
    example: text('50.00', '50.00'),
  },
  src_local: {
    type: 'money',
    total: true,
    header: text('项目地自筹资金', 'Raised locally'),
    aliases: ['项目地自筹', '自筹资金', '地方自筹', '自筹', 'Local funds', 'Raised by the project region'],
    help: text(
      '项目所在地和受益群众自筹的资金；没有的填0。',
      'Money raised by the region and the people of the project; 0 when none.',
    ),
    required: true,
    example: text('48.00', '48.00'),
  },
  src_other: {
    type: 'money',
    total: true,
    header: text('其他资金', 'Other funds'),
    aliases: ['其他来源', '其它资金', '其他', 'Other'],
    help: text('以上来源以外的资金；没有的填0或留空。', 'Money from any other source; 0 or blank when none.'),
    example: text('0.00', '0.00'),
  },
} as const satisfies Columns;
