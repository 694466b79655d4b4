import { all, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { tasks } from '../../registers/tasks';

/** Neither column is required by itself, so that a task without a lead is one finding. */
export default rowRule(tasks, {
  rule: 'tasks.led-by-both-sides',
  number: 'RL-34',
  severity: 'error',
  title: text('任务在双方都有牵头单位', 'A task is led on both sides'),
  why: text(
    '任务由北京和内蒙古有关单位共同承担，缺一方就无人落实。',
    'Tasks are given to units of Beijing and of Inner Mongolia; without one of them nobody carries it out.',
  ),
  ground: [{ kind: 'article', note: 'F015' }],
  message: text(
    '任务{task_no}：北京牵头单位“{bj_lead}”，内蒙古牵头单位“{nm_lead}”，缺少一方。',
    'Task {task_no}: lead unit of Beijing "{bj_lead}", of Inner Mongolia "{nm_lead}"; one is missing.',
  ),
  remedy: text('按分工方案补填牵头单位。', 'Enter the leading unit as the plan of division of labour says.'),
  when: present('task_no'),
  expect: all(present('bj_lead'), present('nm_lead')),
  at: ['bj_lead', 'nm_lead'],
  examples: {
    pass: [
      { task_no: 1, bj_lead: '示例市级部门', nm_lead: '示例自治区部门' },
      { task_no: null, bj_lead: null, nm_lead: null },
    ],
    fail: [
      { task_no: 1, bj_lead: '示例市级部门', nm_lead: null },
      { task_no: 1, bj_lead: null, nm_lead: null },
    ],
  },
});
