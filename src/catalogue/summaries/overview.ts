import type { OverviewSummary } from '../../model/indicatorSummary';
import { text } from '../../model/text';

/** S21: the headlines of the year against plan, last year and the registers. */
const overview: OverviewSummary = {
  kind: 'overview',
  id: 'S21',
  title: text('{year}年京蒙对口帮扶年度概览表', 'Headlines of Pairing-off Assistance, {year}'),
  sheet: text('S21 年度概览', 'S21 Headlines'),
  purpose: text(
    '列出年度主要指标的计划、实际、上年和增减，并与台账明细核对，用于上报和年鉴。',
    'Lists the headline figures with plan, last year and change, and checks them against the registers, for reports and the yearbook.',
  ),
  notes: [
    text(
      '计划、实际、上年和差异说明取自年度概览指标表；增减=（本年实际－上年实际）÷上年实际×100。上年未填的不比较。',
      'Plan, actual, last year and explanations are those of the indicator sheet. Change = actual less last year, divided by last year, times 100; none where last year is blank.',
    ),
    text(
      '明细汇总为各台账按指标口径的合计，差额=本年实际－明细汇总；“不一致”的照原数列示，请说明原因。各行计量单位不同，不得合计。',
      'Sum of detail: what the registers add up to, by the definition of the indicator; difference = actual less detail. Figures that differ are shown as stated; please explain them. Rows are in different units and are never added up.',
    ),
  ],
};

export default overview;
