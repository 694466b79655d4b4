import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** The roster's total against the headline is CR-07's. */
export default balanceRule({
  rule: 'training-classes.class-size-is-roster',
  number: 'CR-04',
  severity: 'error',
  title: text('班次人数与花名册一致', 'The trainees of a class are those on its roster'),
  why: text(
    '人数以花名册为准，多报即虚报培训。',
    'The roster proves the number; claiming more is claiming training that was not given.',
  ),
  ground: [{ kind: 'article', note: 'F009, F072' }],
  message: text(
    '班次{group}：台账{left}人，花名册{right}人，相差{difference}人。',
    'Class {group}: {left} trainees in the register, {right} on the roster: difference {difference}.',
  ),
  remedy: text(
    '核对签到表，更正人数或补登花名册。',
    'Check the attendance sheets; correct the number or complete the roster.',
  ),
  left: { of: 'sum', register: 'training-classes', column: 'n', by: ['class_id'] },
  by: '=',
  right: { of: 'count', register: 'trainees', by: ['class_id'] },
  groups: 'left',
  examples: {
    pass: [
      {
        'training-classes': [
          { class_id: 'PX-2011-01', n: 2 },
          { class_id: 'PX-2011-02', n: null },
        ],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一' },
          { class_id: 'PX-2011-01', name: '示例二' },
          { class_id: 'PX-2011-09', name: '示例三' },
        ],
      },
      { 'training-classes': [{ class_id: 'PX-2011-01', n: 2 }], trainees: [] },
    ],
    fail: [
      {
        'training-classes': [{ class_id: 'PX-2011-01', n: 3 }],
        trainees: [
          { class_id: 'PX-2011-01', name: '示例一' },
          { class_id: 'PX-2011-01', name: '示例二' },
        ],
      },
    ],
  },
});
