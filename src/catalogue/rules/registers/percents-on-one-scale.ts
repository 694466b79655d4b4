import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-24: a question about a whole column, so a family of registers rather than of cells. */
const family: Family = (register) => {
  const columns = Object.entries(register.columns)
    .filter(([, column]) => column.type === 'number' && column.percent === true && column.computed === undefined)
    .map(([id]) => id);
  if (columns.length === 0) return [];
  return [
    {
      form: 'spread',
      register: register.id,
      rule: `${register.id}.percents-on-one-scale`,
      number: 'FL-24',
      severity: 'warning',
      check: 'percent-scale',
      title: text('百分数写法一致', 'Percentages keep to one scale'),
      why: text(
        '同列既有0.85又有85时，平均数和排序都不可信。',
        'Where 0.85 and 85 stand in one column, neither averages nor order can be trusted.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text(
        '“{field}”同时出现{value}与{median}两种写法，疑似小数与百分数混用。',
        '"{field}" mixes {value} with values around {median}: fractions and percentages in one column.',
      ),
      remedy: text('统一按0～100填写。', 'Enter percentages from 0 to 100 throughout.'),
      columns,
      examples: {
        pass: [
          [100, 85, 60, 0],
          [6.31, 0.5, 5.8],
          [1, 100, 50],
        ],
        fail: [
          [100, 0.85, 60],
          [6.31, 6.1, 0.0631],
        ],
      },
    },
  ];
};
export default family;
