import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleRow, exampleSheet, inSheetUnit, type TypedRow } from '../examples';

/** RG-11, for registers with amounts in the sheet's unit; a header with a unit of its own (元/人天) is no contradiction. */
const family: Family = (register) => {
  const [amount] = inSheetUnit(register);
  if (amount === undefined) return [];
  const rows: TypedRow[] = [{ ...exampleRow(register, 1), seq: 1, [amount]: 400 }];
  const header = register.columns[amount]?.header.zh ?? '';
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.unit-stated`,
      number: 'RG-11',
      severity: 'error',
      check: 'unit-stated',
      title: text('注明金额单位', 'The sheet states its money unit'),
      why: text(
        '未注明单位的金额无法汇总，元与万元相差一万倍。',
        'Amounts without a unit cannot be added up: yuan and 10,000 yuan differ ten-thousandfold.',
      ),
      ground: [
        {
          kind: 'source',
          note: '北塔区2020年扶贫资金安排表（单位行）, Beita district allocation table 2020 (unit row)',
        },
        {
          kind: 'source',
          note: '鲁农函字〔2009〕42号进度报表（表头单位）, ten-day progress reports (units in headers)',
        },
      ],
      message: text('金额单位不明确：{detail}。', 'The money unit is not clear: {detail}.'),
      remedy: text(
        '在表头上方右侧注明“单位：万元”，并与各栏表头一致。',
        'State the unit above the header, as Unit: 10,000 yuan, and keep the headers in line with it.',
      ),
      examples: {
        pass: [exampleSheet(register, { rows }), exampleSheet(register, { rows, unit: '单位：元' })],
        fail: [
          exampleSheet(register, { rows, unit: null }),
          exampleSheet(register, { rows, headers: { [amount]: `${header}（元）` } }),
        ],
      },
    },
  ];
};
export default family;
