import { all, compare, present, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** A blank source is FL-01's, a Beijing fund above the total RL-05's: one cause, one finding. */
export default rowRule(projects, {
  rule: 'projects.sources-add-up',
  number: 'RL-01',
  severity: 'error',
  title: text('总投资等于各资金来源之和', 'Total investment is the sum of its sources'),
  why: text(
    '各方资金共同构成总投资，不相等说明漏填来源或数字有误。',
    "All parties' money makes up the total; a difference means a source left out or a wrong number.",
  ),
  ground: [
    { kind: 'article', note: 'F031–F034' },
    { kind: 'source', note: '昌宁县2017年上海帮扶项目, Changning county Shanghai projects 2017' },
    { kind: 'source', note: '凉山州2011年分来源进度, Liangshan progress by source 2011' },
  ],
  message: text(
    '第{row}行：总投资{left}{unit}与各资金来源之和{right}{unit}不一致，差额{difference}{unit}。',
    'Row {row}: total investment {left} is not the sum of its sources {right}: difference {difference} (unit: {unit}).',
  ),
  remedy: text(
    '核对各来源金额和总投资；没有的来源填0。',
    'Check each source and the total; enter 0 for a source that gives nothing.',
  ),
  when: all(present('src_bj'), present('src_nm'), present('src_local'), compare('src_bj', '<=', 'inv_total')),
  expect: compare('inv_total', '=', sum('src_bj', 'src_nm', 'src_local', 'src_other')),
  at: ['inv_total', 'src_bj', 'src_nm', 'src_local', 'src_other'],
  examples: {
    pass: [
      { inv_total: 498, src_bj: 400, src_nm: 58, src_local: 40 },
      { inv_total: 0.3, src_bj: 0.1, src_nm: 0.2, src_local: 0, src_other: null },
      { inv_total: 498.004, src_bj: 400, src_nm: 58, src_local: 40 },
      { inv_total: 498, src_bj: 400, src_nm: null, src_local: 40 },
      { inv_total: 400, src_bj: 498, src_nm: 0, src_local: 0 },
    ],
    fail: [
      { inv_total: 498, src_bj: 400, src_nm: 58, src_local: 39.99 },
      { inv_total: 498, src_bj: 400, src_nm: 58, src_local: 40, src_other: 10 },
    ],
  },
});
