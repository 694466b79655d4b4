import type { CodeColumn } from '../../../model/column';
import { column, compare } from '../../../model/expression';
import type { Register } from '../../../model/register';
import { rowRule, type Family, type RowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { exampleValue } from '../examples';

/** FL-08, for every column that declares whose code it names; values compare by id, so aliases count as the name. */
const family: Family = (register) =>
  Object.entries(register.columns).flatMap(([id, each]) =>
    each.type === 'code' && each.names !== undefined ? [namesItsCode(register, id, each, each.names)] : [],
  );
export default family;

function namesItsCode(register: Register, id: string, named: CodeColumn, code: string): RowRule {
  const { header } = named;
  return rowRule(register, {
    rule: `${register.id}.${id}.names-its-code`,
    number: 'FL-08',
    severity: 'error',
    title: text(`${header.zh}与代码一致`, `${header.en}: the name goes with its code`),
    why: text(
      '汇总按代码进行，名称与代码不一致时数据会记到别的地区。',
      'Sums go by the code; under a wrong code the row counts for another place.',
    ),
    ground: [{ kind: 'standard', note: 'GB/T 2260' }],
    message: text(
      `第{row}行：“${header.zh}”填写“{left}”，代码{${code}}对应的是“{right}”。`,
      `Row {row}: "${header.en}" says "{left}", but code {${code}} is "{right}".`,
    ),
    remedy: text('以核实的一项为准，更正名称或代码。', 'Correct the name or the code, whichever is wrong.'),
    expect: compare(id, '=', column(code)),
    at: [id, code],
    examples: {
      pass: [
        { [id]: exampleValue(named, 1), [code]: exampleValue(named, 1) },
        { [id]: exampleValue(named, 1), [code]: null },
      ],
      fail: [{ [id]: exampleValue(named, 1), [code]: exampleValue(named, 2) }],
    },
  });
}
