import { attribute, compare } from '../../../model/expression';
import { rowRule, type Family } from '../../../model/rule';
import { text } from '../../../model/text';

/** FL-16, for registers that hold a gender beside an identity number. */
const family: Family = (register) => {
  const ids = Object.entries(register.columns);
  const number = ids.find(([, column]) => column.type === 'id' && column.scheme === 'resident')?.[0];
  const gender = ids.find(([, column]) => column.type === 'code' && column.codes.id === 'genders')?.[0];
  if (number === undefined || gender === undefined) return [];
  return [
    rowRule(register, {
      rule: `${register.id}.gender-as-in-number`,
      number: 'FL-16',
      severity: 'warning',
      title: text('性别与身份证号一致', 'The gender is the one the identity number tells'),
      why: text(
        '身份证号第17位奇数为男、偶数为女，不一致说明号码或性别填错。',
        'The 17th digit is odd for men and even for women; if they disagree, the number or the gender is wrong.',
      ),
      ground: [{ kind: 'standard', note: 'GB 11643-1999' }],
      message: text(
        '第{row}行：性别填写“{left}”，身份证号显示为“{right}”。',
        'Row {row}: the gender is "{left}", but the identity number tells "{right}".',
      ),
      remedy: text('对照身份证更正其一。', 'Compare with the identity card and correct one of them.'),
      expect: compare(gender, '=', attribute(number, 'gender')),
      at: [gender, number],
      examples: {
        pass: [
          { [gender]: 'male', [number]: '150423198505120012' },
          { [gender]: 'female', [number]: null },
        ],
        fail: [{ [gender]: 'female', [number]: '150423198505120012' }],
      },
    }),
  ];
};
export default family;
