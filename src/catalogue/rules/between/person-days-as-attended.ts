import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** A class without a roster is CR-04's. */
export default balanceRule({
  rule: 'training-classes.person-days-as-attended',
  number: 'CR-05',
  severity: 'error',
  title: text('人天数与花名册出勤天数一致', 'The person-days of a class are those its roster attended'),
  why: text(
    '有花名册的班次，人天数以实际出勤为准，多报会多列培训费。',
    'Where there is a roster, person-days are the days attended; more of them would cost money nobody was trained for.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '班次{group}：台账{left}人天，花名册出勤合计{right}天，相差{difference}。',
    'Class {group}: {left} person-days in the register, {right} days attended on the roster: difference {difference}.',
  ),
  remedy: text(
    '核对签到表，更正人天数或出勤天数。',
    'Check the attendance sheets; correct the person-days or the days attended.',
  ),
  left: { of: 'sum', register: 'training-classes', column: 'person_days', by: ['class_id'] },
  by: '=',
  right: { of: 'sum', register: 'trainees', column: 'attend_days', by: ['class_id'] },
  groups: 'both',
  examples: {
    pass: [
      {
        'training-classes': [
          { class_id: 'PX-2011-01', person_days: 13 },
          { class_id: 'PX-2011-02', person_days: 280 },
        ],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一', attend_days: 7 },
          { class_id: 'PX-2011-01', name: '示例二', attend_days: 6 },
        ],
      },
      {
        'training-classes': [{ class_id: 'PX-2011-01', person_days: 14 }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一', attend_days: null },
          { class_id: 'PX-2011-01', name: '示例二', attend_days: null },
        ],
      },
    ],
    fail: [
      {
        'training-classes': [{ class_id: 'PX-2011-01', person_days: 14 }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一', attend_days: 7 },
          { class_id: 'PX-2011-01', name: '示例二', attend_days: 6 },
        ],
      },
    ],
  },
});
