import { isIn, not } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Completed work is publicised on acceptance; a project that was never publicised is told so once. */
export default rowRule(projects, {
  rule: 'projects.publicised-after-acceptance',
  number: 'CR-25',
  severity: 'warning',
  title: text('已验收项目事后已公示', 'An accepted project was publicised after completion'),
  why: text(
    '项目完成后应公示建设内容、资金使用和验收结果。',
    'After completion, what was built, what it cost and its acceptance are publicised.',
  ),
  ground: [{ kind: 'source', note: '扶贫资金项目公告公示制度, guidance on publicity of poverty-relief funds' }],
  message: text(
    '第{row}行“{project_name}”：项目已验收，公示情况填写为“{publicity}”，缺少事后公示。',
    'Row {row}, "{project_name}": the project is accepted, but the publicity says "{publicity}"; none after completion.',
  ),
  remedy: text(
    '补充事后公示并留存记录，或更正公示情况。',
    'Publicise the result and keep the record, or correct the publicity.',
  ),
  when: isIn('status', 'accepted'),
  expect: not(isIn('publicity', 'before')),
  at: ['publicity', 'status'],
  examples: {
    pass: [
      { project_name: '通村道路项目', status: 'accepted', publicity: 'both' },
      { project_name: '通村道路项目', status: 'completed', publicity: 'before' },
      { project_name: '通村道路项目', status: 'accepted', publicity: 'none' },
    ],
    fail: [{ project_name: '通村道路项目', status: 'accepted', publicity: 'before' }],
  },
});
