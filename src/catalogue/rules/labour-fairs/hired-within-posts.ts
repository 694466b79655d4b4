import { compare } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';

export default rowRule(labourFairs, {
  rule: 'labour-fairs.hired-within-posts',
  number: 'RL-25',
  severity: 'error',
  title: text('签约人数不超过岗位数', 'No more are hired than posts were offered'),
  why: text(
    '提供的岗位不等于就业人数，签约不会多于岗位。',
    'Posts offered are not posts filled; people hired cannot be more than posts.',
  ),
  ground: [{ kind: 'article', note: 'F104–F107' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：签约（录用）人数{left}人超过提供岗位数{right}个，多{difference}人。',
    'Row {row}: {left} people hired, {right} posts offered: {difference} too many.',
  ),
  remedy: text(
    '核对岗位数（按用工人数计）和签约人数。',
    'Check the posts, counted by people wanted, and the people hired.',
  ),
  expect: compare('hired', '<=', 'posts'),
  at: ['hired', 'posts'],
  examples: {
    pass: [
      { hired: 120, posts: 500 },
      { hired: 501, posts: null },
    ],
    fail: [{ hired: 501, posts: 500 }],
  },
});
