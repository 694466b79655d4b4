import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainees } from '../../registers/trainees';
import { trainingClasses } from '../../registers/training-classes';

export default referenceRule(trainees, trainingClasses, {
  rule: 'trainees.class-of-trainee-registered',
  number: 'CR-01',
  severity: 'error',
  title: text('花名册的班次在培训班台账中', 'The class of a trainee stands in the register'),
  why: text(
    '编号对不上，两表的数据就不能合并核对。',
    'Where the numbers do not match, the two sheets cannot be compared.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：班次编号“{class_id}”不在培训班台账中。',
    'Row {row}: class "{class_id}" is not in the register of classes.',
  ),
  remedy: text('在培训班台账补登该班次，或更正编号。', 'Enter the class in its register, or correct the number.'),
  columns: ['class_id'],
  to: { columns: ['class_id'] },
  examples: {
    pass: [
      { 'training-classes': [{ class_id: 'PX-2011-01' }], trainees: [{ class_id: 'PX-2011-01' }, { class_id: null }] },
    ],
    fail: [{ 'training-classes': [{ class_id: 'PX-2011-01' }], trainees: [{ class_id: 'PX-2011-09' }] }],
  },
});
