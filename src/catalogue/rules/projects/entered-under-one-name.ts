import { similarRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/**
 * Money and people alike besides nearly the same name: villages next to one another often get projects of one size and
 * kind, and their names differ in a sign or two.
 */
export default similarRule(projects, {
  rule: 'projects.entered-under-one-name',
  number: 'RG-02',
  severity: 'warning',
  title: text('同一项目不以相近名称重复登记', 'A project is not entered again under a similar name'),
  why: text(
    '名称只差一两个字、投资和受益人口完全相同的，可能是同一项目换名重复登记。',
    'Names that differ in a sign or two, with the same money and people, may be one project entered twice.',
  ),
  ground: [
    { kind: 'source', note: '扶贫资金审计结果公告（重复申报）, audit notices on projects applied for twice' },
    { kind: 'judgement' },
  ],
  message: text(
    '第{rows}行项目名称相近（“{project_name}”），总投资同为{inv_total}、受益人口同为{people}人，疑似重复登记。',
    'Rows {rows} have similar names ("{project_name}"), the same investment ({inv_total}) and people ({people}); the project may be entered twice.',
  ),
  remedy: text(
    '核对是否同一项目；确为两个项目的，在备注说明。',
    'Check whether they are one project; if they are two, say so in the remark.',
  ),
  column: 'project_name',
  likeness: 0.9,
  same: ['banner_code', 'inv_total', 'people'],
  sameOrBlank: ['town', 'village'],
  examples: {
    pass: [
      [
        project(1, '大板镇示例嘎查人畜饮水安全工程项目'),
        { ...project(2, '大板镇示例嘎查人畜饮水安全工程'), inv_total: 81 },
      ],
      [
        project(1, '大板镇示例嘎查人畜饮水安全工程项目'),
        { ...project(2, '大板镇新例嘎查人畜饮水安全工程项目'), people: 99 },
      ],
      [project(1, '大板镇示例嘎查人畜饮水一期工程项目'), project(2, '大板镇示例嘎查人畜饮水二期工程项目')],
      [project(1, '大板镇示例嘎查人畜饮水安全工程项目'), project(2, '大板镇示例嘎查通村道路工程项目')],
    ],
    fail: [[project(1, '大板镇示例嘎查人畜饮水安全工程项目'), project(2, '大板镇示例嘎查人畜饮水安全工程项')]],
  },
});

function project(number: number, project_name: string) {
  return {
    project_id: `JM-2011-150423-00${number}`,
    project_name,
    banner_code: '150423',
    town: '大板镇',
    inv_total: 80,
    people: 96,
  };
}
