import { absent, all, any, compare, cover, isIn, parameter, year } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

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
  left: {
    of: 'distinct',
    register: 'pairings',
    column: 'bj_code',
    where: all(isIn('pair_kind', 'district'), any(absent('end'), compare(year('end'), '>=', cover('year')))),
  },
  by: '=',
  right: {
    of: 'distinct',
    register: 'pairings',
    column: 'nm_code',
    where: all(isIn('pair_kind', 'district'), any(absent('end'), compare(year('end'), '>=', cover('year')))),
  },
  examples: {
    pass: [
      {
        cover: [{ year: 2011 }],
        pairings: [
          {
            pair_id: 'JD-110108-150430',
            bj_code: '110108',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
          {
            pair_id: 'JD-110101-150902',
            bj_code: '110101',
            nm_code: '150902',
            pair_kind: 'district',
            start: '2011-12-21',
          },
        ],
      },
      {
        cover: [{ year: 2011 }],
        pairings: [
          {
            pair_id: 'JD-110108-150430',
            bj_code: '110108',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
          {
            pair_id: 'JD-110101-150430',
            bj_code: '110101',
            nm_code: '150430',
            pair_kind: 'school',
            start: '2011-12-21',
          },
        ],
      },
      {
        cover: [{ year: 2011 }],
        pairings: [
          {
            pair_id: 'JD-110108-150430',
            bj_code: '110108',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
          {
            pair_id: 'JD-110101-150430',
            bj_code: '110101',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
            end: '2010-12-31',
          },
        ],
      },
      {
        cover: [{ year: 2018 }],
        pairings: [
          {
            pair_id: 'JD-110108-150430',
            bj_code: '110108',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
          {
            pair_id: 'JD-110101-150430',
            bj_code: '110101',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
        ],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011 }],
        pairings: [
          {
            pair_id: 'JD-110108-150430',
            bj_code: '110108',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
          {
            pair_id: 'JD-110101-150430',
            bj_code: '110101',
            nm_code: '150430',
            pair_kind: 'district',
            start: '2011-12-21',
          },
        ],
      },
    ],
  },
});
