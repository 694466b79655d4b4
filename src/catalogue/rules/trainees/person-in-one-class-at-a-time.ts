import { uniqueRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainees } from '../../registers/trainees';

export default uniqueRule(trainees, {
  rule: 'trainees.person-in-one-class-at-a-time',
  number: 'RG-12',
  severity: 'error',
  title: text('同一人同期只参加一个班', 'Nobody is in two classes at once'),
  why: text(
    '同一时间不可能在两个班次学习，多为虚报或编号填错。',
    'Nobody can attend two classes at once; it is a false claim or a wrong class number.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '同一人在时间重叠的两个班次登记（第{rows}行）。',
    'The same person stands in two classes whose dates overlap (rows {rows}).',
  ),
  remedy: text('核对签到表。', 'Check the attendance sheets.'),
  columns: ['idno'],
  differs: 'class_id',
  overlapping: { through: 'class_id', from: 'start', to: 'end' },
  examples: {
    pass: [
      {
        'training-classes': [
          { class_id: 'PX-2011-01', start: '2011-06-13', end: '2011-06-19' },
          { class_id: 'PX-2011-02', start: '2011-06-20', end: '2011-06-26' },
        ],
        trainees: [
          { class_id: 'PX-2011-01', idno: '150423198505120012' },
          { class_id: 'PX-2011-02', idno: '150423198505120012' },
        ],
      },
      {
        'training-classes': [
          { class_id: 'PX-2011-01', start: '2011-06-13', end: '2011-06-19' },
          { class_id: 'PX-2011-02', start: null, end: null },
        ],
        trainees: [
          { class_id: 'PX-2011-01', idno: '150423198505120012' },
          { class_id: 'PX-2011-02', idno: '150423198505120012' },
        ],
      },
    ],
    fail: [
      {
        'training-classes': [
          { class_id: 'PX-2011-01', start: '2011-06-13', end: '2011-06-19' },
          { class_id: 'PX-2011-02', start: '2011-06-19', end: '2011-06-25' },
        ],
        trainees: [
          { class_id: 'PX-2011-01', idno: '150423198505120012' },
          { class_id: 'PX-2011-02', idno: '150423198505120012' },
        ],
      },
    ],
  },
});
