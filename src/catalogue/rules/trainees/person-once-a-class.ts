import { uniqueRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainees } from '../../registers/trainees';

export default uniqueRule(trainees, {
  rule: 'trainees.person-once-a-class',
  number: 'RG-12',
  severity: 'error',
  title: text('同一班次人员不重复', 'A person stands once in a class'),
  why: text('重复登记会虚增培训人数。', 'A repeated entry inflates the number of trainees.'),
  ground: [{ kind: 'judgement' }],
  message: text('同一人在同一班次登记两次（第{rows}行）。', 'The same person stands twice in one class (rows {rows}).'),
  remedy: text(
    '删除重复的一行；不是同一人的，核对身份证号。',
    'Remove the repeat; if they are two people, check the identity numbers.',
  ),
  columns: ['class_id', 'idno'],
  examples: {
    pass: [
      [
        { class_id: 'PX-2011-01', idno: '150423198505120012' },
        { class_id: 'PX-2011-01', idno: '150926197902030047' },
      ],
      [
        { class_id: 'PX-2011-01', idno: '150423198505120012' },
        { class_id: 'PX-2011-02', idno: '150423198505120012' },
      ],
      [
        { class_id: 'PX-2011-01', idno: null },
        { class_id: 'PX-2011-01', idno: null },
      ],
    ],
    fail: [
      [
        { class_id: 'PX-2011-01', idno: '150423198505120012' },
        { class_id: 'PX-2011-01', idno: '150423198505120012' },
      ],
    ],
  },
});
