import type { BalanceSummary } from '../../model/summary';
import { text } from '../../model/text';

/** S22: every balance between and within the registers, with both sides. */
const balances: BalanceSummary = {
  kind: 'balances',
  id: 'S22',
  title: text('{year}年京蒙对口帮扶勾稽核对表', 'Balances of Pairing-off Assistance, {year}'),
  sheet: text('S22 勾稽核对表', 'S22 Balances'),
  purpose: text(
    '逐条列出各表勾稽关系的左右两方、差额和结论，供审核人核对签字；差异须说明原因。',
    'Lists every balance with both sides, the difference and the verdict, to be checked and signed; differences are to be explained.',
  ),
  notes: [
    text(
      '差额=左方－右方，均按末位四舍五入后比较；允许误差为0的，两方须完全一致。',
      'Difference = left less right, both rounded to the last printed place; with a tolerance of 0 both must be equal.',
    ),
    text(
      '结论为“不一致”的，请在核对说明栏（✎）填写原因，重新汇总时保留；年度概览已填的差异说明和未核对的原因列入备注。',
      'Please explain every difference in the last column (✎): what stands there is kept when the sheet is made again. Explanations given on the overview, and why a balance was not checked, stand in the remark.',
    ),
  ],
};

export default balances;
