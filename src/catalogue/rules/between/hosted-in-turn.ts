import { isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

const count = (side: string) => ({ of: 'count', register: 'meetings', where: isIn('place_side', side) }) as const;

/** Which side hosts in June is not laid down: in turn means that neither hosts two meetings more than the other. */
export default balanceRule({
  rule: 'meetings.hosted-in-turn',
  number: 'RL-33',
  severity: 'warning',
  title: text('联席会议由双方轮流召开', 'The two sides host the meetings in turn'),
  why: text(
    '6月和12月的联席会议应轮流在内蒙古和北京召开。',
    'The meetings of June and December are held in Inner Mongolia and Beijing in turn.',
  ),
  ground: [{ kind: 'article', note: 'F011–F013' }],
  message: text(
    '在内蒙古召开{left}次，在北京召开{right}次，未轮流召开。',
    'Meetings in Inner Mongolia: {left}, in Beijing: {right}; they were not held in turn.',
  ),
  remedy: text('核对召开地；情况特殊的在备注说明。', 'Check the host side; say in the remark why it was otherwise.'),
  left: count('inner-mongolia'),
  by: '=',
  right: count('beijing'),
  within: { absolute: 1 },
  examples: {
    pass: [
      { meetings: [{ place_side: 'inner-mongolia' }, { place_side: 'beijing' }] },
      { meetings: [{ place_side: 'beijing' }] },
      { meetings: [{ place_side: 'beijing' }, { place_side: 'inner-mongolia' }, { place_side: 'beijing' }] },
      { meetings: [{ place_side: 'beijing' }, { place_side: null }] },
    ],
    fail: [{ meetings: [{ place_side: 'beijing' }, { place_side: 'beijing' }] }],
  },
});
