import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';

export default rowRule(labourFairs, {
  rule: 'labour-fairs.posts-for-each-enterprise',
  number: 'RL-26',
  severity: 'warning',
  title: text('岗位数不少于企业数', 'At least a post for each enterprise'),
  why: text(
    '参会企业至少提供一个岗位，岗位少于企业多为两栏填反。',
    'Each enterprise offers a post at least; fewer posts than enterprises are mostly two columns exchanged.',
  ),
  ground: [{ kind: 'article', note: 'F104–F107' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：提供岗位数{left}个少于参会企业数{right}家。',
    'Row {row}: {left} posts offered by {right} enterprises.',
  ),
  remedy: text('核对两栏是否填反。', 'Check whether the two columns were exchanged.'),
  expect: compare('posts', '>=', 'ent_n'),
  at: ['posts', 'ent_n'],
  examples: {
    pass: [
      { posts: 1164, ent_n: 17 },
      { posts: 17, ent_n: null },
    ],
    fail: [{ posts: 17, ent_n: 1164 }],
  },
});
