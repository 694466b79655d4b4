import { all, compare, constant, part } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { pairings } from '../../registers/pairings';

export default rowRule(pairings, {
  rule: 'pairings.beijing-helps-inner-mongolia',
  number: 'RL-16',
  severity: 'error',
  title: text('帮扶方在北京，受援方在内蒙古', 'The helping side is in Beijing, the helped side in Inner Mongolia'),
  why: text('双方代码填反会使帮扶关系颠倒。', 'With the codes swapped, the pairing reads the wrong way round.'),
  ground: [
    { kind: 'article', note: 'F020–F021' },
    { kind: 'standard', note: 'GB/T 2260' },
  ],
  message: text(
    '第{row}行：帮扶方代码{bj_code}、受援方代码{nm_code}，应分别以11（北京）和15（内蒙古）开头。',
    'Row {row}: the helping side is {bj_code}, the helped side {nm_code}; they should begin with 11 (Beijing) and 15 (Inner Mongolia).',
  ),
  remedy: text('核对双方代码是否填反。', 'Check whether the two codes were swapped.'),
  expect: all(compare(part('bj_code', 1, 2), '=', constant('11')), compare(part('nm_code', 1, 2), '=', constant('15'))),
  at: ['bj_code', 'nm_code'],
  examples: {
    pass: [
      { bj_code: '110108', nm_code: '150430' },
      { bj_code: '110108', nm_code: null },
    ],
    fail: [
      { bj_code: '150430', nm_code: '110108' },
      { bj_code: '110108', nm_code: '110101' },
    ],
  },
});
