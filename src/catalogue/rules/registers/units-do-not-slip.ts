import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { inSheetUnit } from '../examples';

/** RG-10, over the amounts above 0 of each column typed in the sheet's unit. */
const family: Family = (register) => {
  const columns = inSheetUnit(register);
  if (columns.length === 0 || register.sheet.kind !== 'list') return [];
  return [
    {
      form: 'spread',
      register: register.id,
      rule: `${register.id}.units-do-not-slip`,
      number: 'RG-10',
      severity: 'warning',
      check: 'unit-slip',
      title: text('金额单位前后一致', 'Amounts keep to one unit'),
      why: text(
        '把元当成万元填写会差一万倍：景东县2020年贴息通知曾把407419.62元印成万元。',
        'Yuan entered as 10,000 yuan is wrong ten-thousandfold; one published notice printed 407,419.62 yuan that way.',
      ),
      ground: [{ kind: 'source', note: '景东县2020年贴息通知, Jingdong county interest-subsidy notice 2020' }],
      message: text(
        '“{field}”{value}{unit}与同列中位数{median}{unit}相差千倍以上，疑似单位错误。',
        '"{field}" is {value}, a thousand times off the median {median} of its column: probably a wrong unit (unit: {unit}).',
      ),
      remedy: text(
        '核对元与万元是否填错；属实的在备注说明。',
        'Check whether yuan and 10,000 yuan were mixed up; if the amount is true, say so in the remarks.',
      ),
      columns,
      limit: 'unit-slip',
      examples: {
        pass: [[0, 98, 220.5, 400, 4000], [400]],
        fail: [
          [98, 220.5, 400, 4980000],
          [98, 220.5, 400, 0.04],
        ],
      },
    },
  ];
};
export default family;
