import { register } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';
import { remark } from './columns';

/** R21: who was to file by when, when it came in, and how often it went back. */
export const filings = register({
  id: 'filings',
  number: 'R21',
  title: text('上报登记台账', 'Register of filings'),
  purpose: text(
    '登记各填报单位应报、实报日期和退回、错误情况；由汇总办公室收到报表时登记，年终通报（本工具的理解）。',
    'Enters when each unit was to file and did, how often its sheets went back and how many errors they had. Kept by the office that puts them together and made known at year-end (our reading).',
  ),
  row: text('一个单位的一次应报', 'one filing due from one unit'),
  columns: {
    filing_id: {
      type: 'id',
      scheme: 'key',
      header: text('上报编号', 'Filing ID'),
      aliases: ['报送编号', '登记编号', 'Filing no.'],
      help: text('格式为SB-年度-序号。', 'SB-year-number.'),
      required: true,
      example: text('SB-2011-01', 'SB-2011-01'),
    },
    unit_code: {
      type: 'code',
      codes: divisions,
      show: 'id',
      header: text('填报单位代码', 'Code of reporting unit'),
      aliases: ['填报地区代码', '报送单位代码', 'Reporting unit code'],
      help: text(
        '填报区县或旗县的6位行政区划代码。',
        'The six-digit code of the district, banner or county that files.',
      ),
      required: true,
      example: text('110108', '110108'),
    },
    report: {
      type: 'text',
      singleLine: true,
      header: text('报表名称', 'Sheets due'),
      aliases: ['报送内容', '报表', 'Report'],
      help: text('应报的报表，如年度报表。', 'What is to be filed, such as the annual sheets.'),
      required: true,
      example: text('2011年度报表', 'Annual sheets 2011'),
    },
    due: {
      type: 'date',
      precision: 'day',
      header: text('应报日期', 'Due'),
      aliases: ['报送期限', '截止日期', 'Due date'],
      help: text('要求报到的日期。', 'The day it is due.'),
      required: true,
      example: text('2012-01-10', '2012-01-10'),
    },
    filed: {
      type: 'date',
      precision: 'day',
      header: text('实报日期', 'Filed'),
      aliases: ['报送日期', '收到日期', 'Filed on'],
      help: text('首次收到报表的日期；尚未收到的留空。', 'The day it first came in; blank before that.'),
      example: text('2012-01-09', '2012-01-09'),
    },
    returned: {
      type: 'number',
      whole: true,
      min: 0,
      total: true,
      unit: text('次', 'times'),
      header: text('退回次数', 'Times returned'),
      aliases: ['退回', 'Returned'],
      help: text('审核后退回修改的次数，没有的填0。', 'How often it went back to be corrected; 0 when never.'),
      example: text('1', '1'),
    },
    errors: {
      type: 'number',
      whole: true,
      min: 0,
      total: true,
      unit: text('个', 'errors'),
      header: text('错误数', 'Errors'),
      aliases: ['审核错误数', 'Number of errors'],
      help: text('首次审核发现的错误数，没有的填0。', 'Errors found when it was first checked; 0 when none.'),
      example: text('2', '2'),
    },
    remark,
  },
  key: ['filing_id'],
  rowName: 'report',
  sheet: {
    name: text('上报登记', 'Filings'),
    title: text('{year}年京蒙对口帮扶报表上报登记台账', 'Register of Filings, {year}'),
    kind: 'list',
    layout: [
      'filing_id',
      'unit_code',
      'report',
      { group: text('日期', 'Dates'), of: ['due', 'filed'] },
      { group: text('审核', 'Review'), of: ['returned', 'errors'] },
      'remark',
    ],
    totals: 'last',
    notes: [
      text(
        '一个单位每应报一次登记一行；多次报送的填首次收到的日期，退回情况填入退回次数。',
        'One row for each filing due; the day is that of its first arrival, later ones count as returned.',
      ),
    ],
  },
});
