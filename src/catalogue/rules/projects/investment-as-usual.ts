import { spreadRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Ten projects of a category at least; a thousandfold is a wrong unit and RG-10's. */
export default spreadRule(projects, {
  rule: 'projects.investment-as-usual',
  number: 'RG-17',
  severity: 'advice',
  check: 'outlier',
  title: text('总投资未明显偏离同类项目', 'The investment is as usual for its category'),
  why: text(
    '金额多打或少打一位时，与同类项目相差悬殊。',
    'A digit too many or too few sets an amount far apart from others of its kind.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行“{project_name}”：总投资{value}{unit}，{category}项目的中位数为{median}{unit}，明显偏离。',
    'Row {row}, "{project_name}": an investment of {value}, far from the median {median} of the category "{category}" (unit: {unit}).',
  ),
  remedy: text(
    '对照批复核对金额位数；属实的保留。',
    'Check the digits against the approval; if they are right, leave them.',
  ),
  columns: ['inv_total'],
  within: ['category'],
  limit: 'outlier-deviations',
  upTo: 'unit-slip',
  examples: {
    pass: [
      invested(498, 731.81, 1072.78, 1252.56, 681.86, 1166.2, 1108.98, 1531.57, 1291.67, 803.12, 3200),
      invested(500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 9000),
      invested(498, 731.81, 7318.1),
      invested(498, 731.81, 1072.78, 1252.56, 681.86, 1166.2, 1108.98, 1531.57, 1291.67, 803.12, 12525600),
    ],
    fail: [
      invested(498, 731.81, 1072.78, 1252.56, 681.86, 1166.2, 1108.98, 1531.57, 1291.67, 803.12, 12525.6),
      invested(498, 731.81, 1072.78, 1252.56, 681.86, 1166.2, 1108.98, 1531.57, 1291.67, 803.12, 80.31),
    ],
  },
});

function invested(...amounts: readonly number[]) {
  return amounts.map((inv_total, index) => ({
    project_name: `示例项目${index + 1}`,
    category: 'livelihood',
    inv_total,
  }));
}
