import { isIn, not } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

export default rowRule(projects, {
  rule: 'projects.publicised-before-work',
  number: 'CR-25',
  severity: 'warning',
  title: text('开工项目事前已公示', 'A project under way was publicised beforehand'),
  why: text(
    '扶贫资金项目实行公告公示，接受群众监督。',
    'Projects of poverty-relief money are publicised so that people can watch over them.',
  ),
  ground: [{ kind: 'source', note: '扶贫资金项目公告公示制度, guidance on publicity of poverty-relief funds' }],
  message: text(
    '第{row}行“{project_name}”：项目状态为“{status}”，公示情况填写为“{publicity}”。',
    'Row {row}, "{project_name}": the status is "{status}", but the publicity says "{publicity}".',
  ),
  remedy: text(
    '补充公示并留存记录，或更正公示情况。',
    'Publicise the project and keep the record, or correct the publicity.',
  ),
  when: isIn('status', 'under-way', 'completed', 'accepted'),
  expect: not(isIn('publicity', 'none')),
  at: ['publicity', 'status'],
  examples: {
    pass: [
      { project_name: '通村道路项目', status: 'under-way', publicity: 'before' },
      { project_name: '通村道路项目', status: 'not-started', publicity: 'none' },
      { project_name: '通村道路项目', status: 'under-way', publicity: null },
    ],
    fail: [{ project_name: '通村道路项目', status: 'completed', publicity: 'none' }],
  },
});
