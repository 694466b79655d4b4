import type { Family } from '../../../model/rule';
import type { Register } from '../../../model/register';
import { text } from '../../../model/text';
import { exampleSheet, filledRow } from '../examples';

/** A column of places or organisations. */
const named = ({ columns }: Register): string | undefined =>
  Object.keys(columns).find((id) => {
    const column = columns[id];
    return column?.type === 'text' && column.singleLine === true && !column.personal && !column.computed;
  });

/** RG-27, as advice: spellings that differ in blanks, width or the city in front. Other names may be other places. */
const family: Family = (register) => {
  const id = named(register);
  if (id === undefined || register.sheet.kind !== 'list' || register.sheet.presetRows) return [];
  const spelled = (...ways: readonly string[]) =>
    exampleSheet(register, {
      rows: ways.map((way, index) => ({ ...filledRow(register, index + 1), [id]: way })),
    });
  return [
    {
      form: 'sheet',
      register: register.id,
      rule: `${register.id}.one-spelling`,
      number: 'RG-27',
      severity: 'advice',
      check: 'one-spelling',
      title: text('一个地方、单位只有一种写法', 'A place or an organisation is spelled in one way'),
      why: text(
        '同一地方写法不一，按名称汇总时会分成几行。',
        'A place spelled in two ways becomes two lines wherever names are summed up.',
      ),
      ground: [{ kind: 'article', note: 'Wulanchabu, Ulanqab' }, { kind: 'judgement' }],
      message: text('同一名称有多种写法：{detail}。', 'One name is spelled in several ways: {detail}.'),
      remedy: text('统一为规范名称。', 'Use the official name throughout.'),
      examples: {
        pass: [spelled('集宁区', '集宁区', '丰镇市'), spelled('示例公司', '北京示例公司')],
        fail: [spelled('集宁区', '乌兰察布市集宁区'), spelled('示例公司（集宁）', '示例公司(集宁)')],
      },
    },
  ];
};
export default family;
