import type { DataRow } from '../../../model/data';
import { text, type Lang } from '../../../model/text';
import { sampleRow } from '../row';
import { OFFICE } from '../year-2011/documents';

/** R00 of the year before: the same office; the people are made up. */
export const coverRows = (lang: Lang): readonly DataRow[] => [
  sampleRow({
    stated: {
      unit_name: OFFICE[lang],
      unit_code: '110000',
      year: 2010,
      period: 'year',
      money_unit: 'wan',
      template_ver: '2010-1',
    },
    generated: {
      head: text('示例甲', 'Sample A')[lang],
      auditor: text('示例乙', 'Sample B')[lang],
      filler: text('示例丙', 'Sample C')[lang],
      file_date: '2011-01-10',
    },
  }),
];
