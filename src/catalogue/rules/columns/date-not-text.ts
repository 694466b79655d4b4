import type { DateColumn } from '../../../model/column';
import { columnFamily, type Family, type Severity } from '../../../model/rule';
import { text } from '../../../model/text';

const shared = { header: text('批复日期', 'Approved'), help: text('填写批复日期。', 'Fill in: Approved.') };

/** One text, two weights: a month written as text is only advice where months are accepted. */
const dateNotText = (precision: DateColumn['precision'], severity: Severity): Family =>
  columnFamily(
    {
      check: 'date-not-text',
      number: 'TF-07',
      severity,
      title: text('日期不以文本存储', 'Dates are not stored as text'),
      why: text(
        '文本日期不能排序、不能计算天数，先后关系无法核对。',
        'Dates stored as text can be neither sorted nor counted, and their order cannot be checked.',
      ),
      ground: [
        { kind: 'article', note: 'dates known to the month only' },
        { kind: 'source', note: '鲁农函字〔2009〕42号进度报表, ten-day progress reports' },
      ],
      message: text(
        '第{row}行“{field}”填写的“{value}”为文本日期，应为日期{suggestion}。',
        'Row {row}: "{value}" under "{field}" is a date stored as text, for {suggestion}.',
      ),
      remedy: text(
        '转换为日期；只有年月的栏按年月保存。',
        'Convert it to a date; where months are accepted it is kept as a month.',
      ),
      examples: {
        column: { type: 'date', precision, ...shared },
        pass: [40730, null],
        fail: precision === 'month' ? ['2011年5月', '2011.5'] : ['2011-7-6', '2011年7月6日', '20110706'],
      },
    },
    (column) => column.type === 'date' && column.precision === precision,
  );

const days = dateNotText('day', 'error');
const months = dateNotText('month', 'advice');

/** TF-07. */
const family: Family = (register) => [...days(register), ...months(register)];
export default family;
