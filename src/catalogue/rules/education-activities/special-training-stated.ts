import { isIn, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { educationActivities } from '../../registers/education-activities';

/** Asked of training only: teachers received or sent are in no class. The column itself is required of no row. */
export default rowRule(educationActivities, {
  rule: 'education-activities.special-training-stated',
  number: 'CR-15',
  severity: 'warning',
  title: text('来京培训注明是否计入专项培训', 'Training says whether it counts in the special training'),
  why: text(
    '区县组织的培训是否已在培训班台账中，不注明就会重复计算或漏计。',
    'Unless training held by districts says whether the class register has it, people are counted twice or not at all.',
  ),
  ground: [{ kind: 'article', note: 'F072, F084' }],
  message: text(
    '第{row}行：活动“{act_id}”培训{n}人，未注明是否计入专项培训。',
    'Row {row}: activity "{act_id}" trained {n} people and does not say whether they count in the special training.',
  ),
  remedy: text('选择“是”或“否”。', 'Choose Yes or No.'),
  when: isIn('kind', 'trained'),
  expect: present('in_special'),
  at: ['in_special', 'n'],
  examples: {
    pass: [
      { act_id: 'JY-2011-02', kind: 'trained', n: 100, in_special: 'no' },
      { act_id: 'JY-2011-01', kind: 'received', n: 4, in_special: null },
    ],
    fail: [{ act_id: 'JY-2011-02', kind: 'trained', n: 100, in_special: null }],
  },
});
