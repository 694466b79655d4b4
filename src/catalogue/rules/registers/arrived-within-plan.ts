import { column, compare } from '../../../model/expression';
import { PLAIN_TABLE } from '../../../model/plainTable';
import type { Family, RowRule } from '../../../model/rule';
import { text } from '../../../model/text';

/** RL-04, for tables of planned and arrived funds: more than planned may be right, so it is a warning. */
const family: Family = (register) => {
  if (register.id !== PLAIN_TABLE.id) return [];
  return Object.keys(register.columns).flatMap((arrived): RowRule[] => {
    const plan = arrived.replace(/^arrived/, 'plan');
    if (plan === arrived || !(plan in register.columns)) return [];
    return [
      {
        form: 'row',
        register: register.id,
        rule: `${register.id}.arrived-within-plan`,
        number: 'RL-04',
        severity: 'warning',
        title: text('到位不超过计划', 'No more arrived than was planned'),
        why: text(
          '到位数大于计划数可能属实（追加、上年结转），也可能填错了行或单位。',
          'More than planned may be true (added, carried over), or a wrong row or unit.',
        ),
        ground: [
          {
            kind: 'source',
            note: '凉山州资金到位表（县级到位13000，计划8492.7）, Liangshan prefecture table of funds',
          },
        ],
        expect: compare(arrived, '<=', column(plan)),
        at: [arrived, plan],
        message: text(
          '第{row}行到位{left}{unit}大于计划{right}{unit}，多{difference}{unit}。',
          'Row {row}: {left} arrived, {right} was planned: {difference} more (unit: {unit}).',
        ),
        remedy: text('核对两数；属实的说明原因。', 'Check both numbers; if they are true, say why.'),
        examples: {
          pass: [{ [plan]: 31510.64, [arrived]: 23007 }, { [plan]: 100 }],
          fail: [{ [plan]: 8492.7, [arrived]: 13000 }],
        },
      },
    ];
  });
};
export default family;
