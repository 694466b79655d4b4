import { isIn } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.farming-and-tourism-are-industrial',
  number: 'RL-22',
  severity: 'advice',
  title: text('设施农业、旅游项目一般为产业类', 'Projects of facility agriculture and tourism are mostly industrial'),
  why: text(
    '类别与行业相互印证，填错会影响分类汇总。',
    'Category and sector go together; a slip moves the project in the sums.',
  ),
  ground: [
    { kind: 'article', note: '22 livelihood and 10 industrial projects in five sectors' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{row}行：行业为“{sector}”的项目一般属于产业类，类别填写为“{category}”。',
    'Row {row}: projects of the sector "{sector}" are mostly industrial; the category says "{category}".',
  ),
  remedy: text('核对项目类别和所属行业；属实的保留。', 'Check category and sector; if both are right, leave them.'),
  when: isIn('sector', 'facility-agriculture', 'tourism'),
  expect: isIn('category', 'industrial'),
  at: ['category', 'sector'],
  examples: {
    pass: [
      { sector: 'tourism', category: 'industrial' },
      { sector: 'poverty-relief', category: 'livelihood' },
      { sector: 'tourism', category: null },
    ],
    fail: [{ sector: 'facility-agriculture', category: 'livelihood' }],
  },
});
