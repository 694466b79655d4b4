import type { DataRow } from '../../../model/data';
import { text, type Lang } from '../../../model/text';
import { sampleRow } from '../row';
import { OFFICE } from './documents';

/** R00: the office as the article names it; the people are made up, the telephone stays blank. */
export const coverRows = (lang: Lang): readonly DataRow[] => [
  sampleRow({
    stated: {
      unit_name: OFFICE[lang],
      unit_code: '110000',
      year: 2011,
      period: 'year',
      money_unit: 'wan',
      template_ver: '2011-1',
    },
    generated: {
      head: text('示例甲', 'Sample A')[lang],
      auditor: text('示例乙', 'Sample B')[lang],
      filler: text('示例丙', 'Sample C')[lang],
      file_date: '2012-01-10',
    },
  }),
];
