import { columnFamily, type Family, type Severity } from '../../../model/rule';
import type { IdColumn, IdScheme } from '../../../model/column';
import { text } from '../../../model/text';

/** One text, two weights: as heavy as what the number would fail otherwise, FL-14 or FL-11, FL-19 and FL-27. */
const noLookAlikes = (
  schemes: readonly IdScheme[],
  severity: Severity,
  example: IdColumn,
  values: readonly [string, string],
): Family =>
  columnFamily(
    {
      check: 'no-look-alikes',
      number: 'TF-17',
      severity,
      title: text('号码中没有形近的字母', 'No letter stands for a digit'),
      why: text(
        '字母O与0、l与1看似相同，但查不到、校验不通过。',
        'O for 0 and l for 1 look alike but neither match nor pass a check.',
      ),
      ground: [{ kind: 'judgement' }],
      message: text(
        '第{row}行“{field}”填写的“{value}”疑似把字母当作数字。',
        'Row {row}: in "{value}" under "{field}" a letter may stand for a digit.',
      ),
      remedy: text('核对后将字母改为数字。', 'Check, and put the digit in place of the letter.'),
      examples: { column: example, pass: [values[0], null], fail: [values[1]] },
    },
    (column) => column.type === 'id' && schemes.includes(column.scheme),
  );

const help = text('按原件填写。', 'As in the original.');
const residents = noLookAlikes(
  ['resident'],
  'error',
  { type: 'id', header: text('身份证号', 'Identity number'), help, scheme: 'resident', personal: true },
  ['150423198505120012', '1504231985O5120012'],
);
const others = noLookAlikes(
  ['uscc', 'phone', 'account'],
  'warning',
  { type: 'id', header: text('统一社会信用代码', 'Credit code'), help, scheme: 'uscc' },
  ['91350100M000100Y43', '9135O100M000100Y43'],
);

/** TF-17. In listed values such a letter is a near miss (TF-15). */
const family: Family = (register) => [...residents(register), ...others(register)];
export default family;
