import { absent, all } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** Against last year's workbook, where 上年实际 is blank; where it is filled, the row itself tells. */
export default balanceRule({
  rule: 'indicators.change-on-last-year-explained',
  number: 'CP-05',
  severity: 'warning',
  title: text('较上年变动较大的指标有说明', 'A large change on last year’s workbook is explained'),
  why: text(
    '大幅变动往往是口径改变或漏报，应予说明。',
    'A large change often means another definition or a gap, and wants a word.',
  ),
  ground: [{ kind: 'article', note: '2010 and 2011: 83 and 16 trainings, 29 and 8 schools' }],
  message: text(
    '指标{group}：本年{left}，上年工作簿为{right}，变动{difference}超过常见幅度，未填差异说明。',
    'Indicator {group}: {left} this year against {right} in last year’s workbook; the change of {difference} is larger than usual and not explained.',
  ),
  remedy: text(
    '核对两年数据和口径，在差异说明写明原因。',
    'Check the figures and definitions of both years and give the reason in the explanation.',
  ),
  left: {
    of: 'sum',
    register: 'indicators',
    column: 'value',
    by: ['ind_id'],
    where: all(absent('explain'), absent('prev')),
  },
  by: '=',
  right: { of: 'sum', register: 'indicators@previous', column: 'value', by: ['ind_id'] },
  within: { percent: 'yoy' },
  groups: 'both',
  examples: {
    pass: [
      {
        'indicators@previous': [
          { ind_id: 'H05', unit: 'institution', value: 29 },
          { ind_id: 'H06', unit: 'institution', value: 86 },
          { ind_id: 'H07', unit: 'item', value: 30 },
          { ind_id: 'H08', unit: 'person', value: 2900 },
        ],
        indicators: [
          { ind_id: 'H05', unit: 'institution', value: 20 },
          { ind_id: 'H06', unit: 'institution', value: 5, explain: '口径改变' },
          { ind_id: 'H07', unit: 'item', value: 45 },
          { ind_id: 'H08', unit: 'person', prev: 2900, value: 648 },
        ],
      },
    ],
    fail: [
      {
        'indicators@previous': [{ ind_id: 'H05', unit: 'institution', value: 29 }],
        indicators: [{ ind_id: 'H05', unit: 'institution', value: 8 }],
      },
    ],
  },
});
