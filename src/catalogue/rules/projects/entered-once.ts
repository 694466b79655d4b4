import { absent, any, isIn, not } from '../../../model/expression';
import { similarRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** A project carried over stands beside its earlier phase rightly. */
export default similarRule(projects, {
  rule: 'projects.entered-once',
  number: 'RG-02',
  severity: 'warning',
  title: text('同一项目只登记一次', 'A project is entered once'),
  why: text(
    '同一项目以不同编号重复登记，投资和受益户会重复计算。',
    'A project entered under two numbers counts its money and its people twice.',
  ),
  ground: [
    { kind: 'source', note: '扶贫资金审计结果公告（重复申报）, audit notices on projects applied for twice' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{rows}行项目名称、地点相同（“{project_name}”），疑似重复登记。',
    'Rows {rows} have one name and place ("{project_name}"); the project may be entered twice.',
  ),
  remedy: text(
    '核对是否同一项目；分期实施的在名称中注明期次。',
    'Check whether they are one project; if it has phases, name them.',
  ),
  column: 'project_name',
  likeness: 1,
  same: ['banner_code'],
  sameOrBlank: ['town', 'village'],
  where: any(absent('nature'), not(isIn('nature', 'continued'))),
  examples: {
    pass: [
      [project(1, '示例村人畜饮水工程（一期）'), project(2, '示例村人畜饮水工程（二期）')],
      [project(1, '人畜饮水工程'), { ...project(2, '人畜饮水工程'), village: '另一嘎查' }],
      [project(1, '人畜饮水工程'), { ...project(2, '人畜饮水工程'), banner_code: '150426' }],
      [project(1, '人畜饮水工程'), { ...project(2, '人畜饮水工程'), nature: 'continued' }],
      [project(1, '人畜饮水工程'), project(1, '人畜饮水工程')],
    ],
    fail: [
      [project(1, '示例村人畜饮水工程（一期）'), project(2, '示例村 人畜饮水工程(一期)')],
      [project(1, '人畜饮水工程'), project(2, '人畜饮水工程'), project(3, '人畜饮水工程')],
    ],
  },
});

function project(number: number, project_name: string) {
  return {
    project_id: `JM-2011-150423-00${number}`,
    project_name,
    banner_code: '150423',
    town: '大板镇',
    village: '示例嘎查',
  };
}
