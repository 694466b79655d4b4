import { compare, present } from '../../model/expression';
import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { filings } from '../registers/filings';

const FILINGS = text('份', 'filings');

/** S26: who filed on time, who late, and how often sheets went back. */
export default summaryOf(filings, {
  id: 'S26',
  title: text('{year}年京蒙对口帮扶报表上报情况表', 'Filing of Reports, {year}'),
  sheet: text('S26 上报情况', 'S26 Filings'),
  purpose: text(
    '反映各填报单位应报、已报、逾期、退回和错误情况。',
    'Shows what each unit was to file and did, what came late, what went back and errors found.',
  ),
  levels: [
    { column: 'unit_code', of: 'city', header: text('地区', 'Area') },
    { column: 'unit_code', header: text('填报单位', 'Reporting unit') },
  ],
  measures: [
    { id: 'due', of: 'count', unit: FILINGS, header: text('应报', 'Due') },
    { id: 'filed', of: 'count', where: present('filed'), unit: FILINGS, header: text('已报', 'Filed') },
    { id: 'late', of: 'count', where: compare('filed', '>', 'due'), unit: FILINGS, header: text('逾期', 'Late') },
    { id: 'filed_rate', of: 'ratio', measure: 'filed', by: 'due', as: 'percent', header: text('报送率', 'Filed') },
    { id: 'returned', of: 'sum', column: 'returned', header: text('退回次数', 'Returned') },
    { id: 'errors', of: 'sum', column: 'errors', header: text('错误数', 'Errors') },
  ],
  totals: 'first',
  notes: [
    text(
      '取自上报登记台账；逾期为实报日期晚于应报日期，尚未报送的不计入逾期；报送率=已报÷应报。',
      'From the register of filings. Late: filed after the day due, without those not yet filed. Rate: filed ÷ due.',
    ),
  ],
});
