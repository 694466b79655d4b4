import { attribute, compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';

/** Only where the content names the households that benefit, once and exactly: houses and families of one trade are others. */
export default rowRule(projects, {
  rule: 'projects.households-as-described',
  number: 'RL-36',
  severity: 'warning',
  title: text('受益户数与建设内容一致', 'The households are those the content names'),
  why: text(
    '同一行的文字和数字说法不一，审核时无从取舍。',
    'Where words and number of one row disagree, nobody can tell which is right.',
  ),
  ground: [{ kind: 'article', note: 'F044, F063' }],
  message: text(
    '第{row}行：建设内容写明受益{left}户，受益户数填写{right}户。',
    'Row {row}: the content says that {left} households benefit, the column says {right}.',
  ),
  remedy: text(
    '核对建设内容和受益户数；口径不同的在备注说明。',
    'Check both; if they are counted differently, say so in the remark.',
  ),
  expect: compare(attribute('content', 'households'), '=', 'households'),
  at: ['households', 'content'],
  examples: {
    pass: [
      { content: '新打机电井3眼，受益农牧户186户', households: 186 },
      { content: '住房28户，每户80.88平方米', households: 30 },
      { content: '带动贫困户20户，惠及约100户', households: 120 },
      { content: '受益30余户', households: 35 },
      { content: '直接受益120户，间接受益300户', households: 120 },
      { content: '新打机电井3眼，受益186户', households: null },
    ],
    fail: [
      { content: '新打机电井3眼，受益农牧户186户', households: 168 },
      { content: '3 wells, benefiting 186 households', households: 168 },
    ],
  },
});
