import { compare, constant } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { medicalBatches } from '../../registers/medical-batches';

/** Numbers below 0 are FL-03's to report. */
export default rowRule(medicalBatches, {
  rule: 'medical-batches.batch-has-workers',
  number: 'RL-24',
  severity: 'error',
  title: text('派驻批次至少1人', 'A batch has a medical worker at least'),
  why: text('没有派驻人员就没有批次，也不会有业务量。', 'Without medical workers there is no batch, and no work done.'),
  ground: [{ kind: 'article', note: 'F091–F092' }, { kind: 'judgement' }],
  message: text(
    '第{row}行：派驻人数为{n}，但登记了派驻批次（手术{surgery}例、会诊抢救{consult}人次、义诊{free}人次）。',
    'Row {row}: {n} medical workers, but a batch is entered (operations {surgery}, consulting and rescue {consult}, free service {free}).',
  ),
  remedy: text('补填派驻人数；未派驻的删除该行。', 'Fill in how many were sent; remove the row if nobody was.'),
  when: compare('n', '>=', constant(0)),
  expect: compare('n', '>=', constant(1)),
  at: ['n'],
  examples: {
    pass: [{ n: 1, surgery: 0 }, { n: 4, surgery: 12 }, { n: null, surgery: 12 }, { n: -4 }],
    fail: [{ n: 0, surgery: 12, consult: 3, free: 40 }, { n: 0 }],
  },
});
