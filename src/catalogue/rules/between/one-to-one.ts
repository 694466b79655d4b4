import { absent, all, any, compare, cover, isIn, parameter, year } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

const ofPairsInForce = all(
  isIn('pair_kind', 'district'),
  any(absent('end'), compare(year('end'), '>=', cover('year'))),
);

const pair = (bj_code: string, nm_code: string, pair_kind = 'district') => {
  return { pair_id: `JD-${bj_code}-${nm_code}`, bj_code, nm_code, pair_kind, start: '2011-12-21' };
};
const haidian = pair('110108', '150430');

/** For pairs in force in the year, up to the last year of one-to-one pairing; districts have faced several banners each since 2018. */
export default balanceRule({
  rule: 'pairings.one-to-one',
  number: 'CR-20',
  severity: 'warning',
  title: text('区县与旗县一对一结对', 'Districts and banners are paired one to one'),
  why: text(
    '“一对一”结对中区县数与旗县数应相等；数目不等须说明口径，如“各8个”误作“8个”。',
    'One-to-one pairing means as many districts as banners; a difference needs a word, such as "8 in each city" read as 8 in all.',
  ),
  ground: [
    { kind: 'article', note: 'F019–F021 (16 districts, 8 banners)' },
    { kind: 'source', note: '内蒙古新闻网2015-03-20（赤峰市、乌兰察布市各8个旗县）, Inner Mongolia news 2015-03-20' },
  ],
  message: text(
    '结对为“一对一”，但{left}个区县对应{right}个旗县，相差{difference}个。',
    'Pairing is one to one, but {left} districts face {right} banners: difference {difference}.',
  ),
  remedy: text('核对各盟市受援旗县数量，并说明原因。', 'Check how many banners each city has, and explain.'),
  when: compare(cover('year'), '<=', parameter('one-to-one-last-year')),
  left: { of: 'distinct', register: 'pairings', column: 'bj_code', where: ofPairsInForce },
  by: '=',
  right: { of: 'distinct', register: 'pairings', column: 'nm_code', where: ofPairsInForce },
  examples: {
    pass: [
      { cover: [{ year: 2011 }], pairings: [haidian, pair('110101', '150902')] },
      { cover: [{ year: 2011 }], pairings: [haidian, pair('110101', '150430', 'school')] },
      { cover: [{ year: 2011 }], pairings: [haidian, { ...pair('110101', '150430'), end: '2010-12-31' }] },
      { cover: [{ year: 2018 }], pairings: [haidian, pair('110101', '150430')] },
    ],
    fail: [{ cover: [{ year: 2011 }], pairings: [haidian, pair('110101', '150430')] }],
  },
});
