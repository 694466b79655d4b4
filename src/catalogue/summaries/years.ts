import type { YearsSummary } from '../../model/indicatorSummary';
import { text } from '../../model/text';

/** S23: the headlines year by year, as far as they are defined alike. */
const years: YearsSummary = {
  kind: 'years',
  id: 'S23',
  title: text(
    '京蒙对口帮扶主要指标多年对比表（截至{year}年）',
    'Headlines of Pairing-off Assistance by Year, up to {year}',
  ),
  sheet: text('S23 多年对比', 'S23 Years compared'),
  purpose: text(
    '对比主要指标历年的数，只列口径一致的，用于年度总结。',
    'Compares the headline figures of the years that are defined alike, for the yearly report.',
  ),
  notes: [
    text(
      '本年和上年取自本年度概览指标表，再上一年取自上年工作簿；上年实际由填报单位填写的，视为口径一致。',
      'This year and last year are those of this year’s indicator sheet, the year before that of last year’s workbook. Years count as defined alike where the office set last year’s figure beside this year’s.',
    ),
  ],
};

export default years;
