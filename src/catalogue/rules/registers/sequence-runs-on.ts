import { SEQUENCE } from '../../../model/register';
import type { Family } from '../../../model/rule';
import { text } from '../../../model/text';

/** RG-03, for every register with 序号. */
const family: Family = (register) =>
  SEQUENCE in register.columns
    ? [
        {
          form: 'sequence',
          register: register.id,
          rule: `${register.id}.sequence-runs-on`,
          number: 'RG-03',
          severity: 'warning',
          title: text('序号连续', 'The numbers run on'),
          why: text(
            '序号中断或重复，往往是漏行、删行或粘贴错位。',
            'A gap or a repeat is often a row left out, deleted or pasted in the wrong place.',
          ),
          ground: [{ kind: 'judgement' }],
          message: text(
            '序号有{count}处不连续，首处在{before}之后为{value}，应为{expected}。',
            'The numbers do not run on (places: {count}); first, after {before} comes {value}, expected {expected}.',
          ),
          remedy: text('核对是否漏行，再自动重排序号。', 'Check whether a row is missing, then number the rows again.'),
          column: SEQUENCE,
          examples: {
            pass: [[1, 2, 3], [1], [1, null, 3]],
            fail: [
              [1, 2, 4],
              [1, 2, 2],
              [2, 3],
            ],
          },
        },
      ]
    : [];
export default family;
