import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** How long a period a submission covers. */
export const periods = codeList({
  id: 'periods',
  title: text('报告期', 'Reporting periods'),
  source: 'usage of official sheets',
  codes: [
    { id: 'month', label: text('月报', 'Monthly report'), aliases: ['月度', '月', 'Monthly'] },
    { id: 'quarter', label: text('季报', 'Quarterly report'), aliases: ['季度', '季', 'Quarterly'] },
    { id: 'half-year', label: text('半年报', 'Half-yearly report'), aliases: ['半年', '半年度', 'Half-yearly'] },
    {
      id: 'year',
      label: text('年报', 'Yearly report'),
      aliases: ['年度', '全年', '年', 'Yearly', 'Annual', 'Annual report'],
    },
  ],
});
