import type { Columns } from './column';
import type { Register } from './register';
import { text } from './text';

/**
 * What a sheet that is no register is judged as, on request: a name and numbers in a row, totals, shares. Sheets bring
 * columns of their own; these are a specimen of each kind.
 */
export const PLAIN_TABLE: Register = {
  id: 'plain-table',
  number: 'R99',
  title: text('一般表格', 'Plain table'),
  purpose: text(
    '不属于任何台账的表格，按一般表格审核文本、合计、占比和单位。',
    'A sheet that is no register: its texts, totals, shares and unit are checked.',
  ),
  row: text('一行', 'a row'),
  columns: {
    seq: { type: 'number', header: text('序号', 'No.'), help: text('顺序号。', 'Counts the rows.') },
    name: { type: 'text', singleLine: true, header: text('项目名称', 'Item'), help: text('名称。', 'The name.') },
    plan: { type: 'money', total: true, header: text('计划资金', 'Planned'), help: text('计划数。', 'As planned.') },
    arrived: { type: 'money', total: true, header: text('到位资金', 'Arrived'), help: text('到位数。', 'As arrived.') },
    count: { type: 'number', total: true, header: text('个数', 'Number'), help: text('个数。', 'How many.') },
    share: {
      type: 'number',
      percent: true,
      share: true,
      header: text('占比（%）', 'Share (%)'),
      help: text('占合计的百分比。', 'Percentage of the total.'),
    },
  } satisfies Columns,
  key: [],
  rowName: 'name',
  sheet: {
    name: text('一般表格', 'Plain table'),
    title: text('一般表格', 'Plain table'),
    kind: 'list',
    layout: ['seq', 'name', 'plan', 'arrived', 'count', 'share'],
    totals: 'last',
    notes: [],
  },
};

/** A plain table with columns of its own. The first column of words names a row. */
export function plainTable(columns: Columns): Register {
  const layout = Object.keys(columns);
  const rowName = layout.find((id) => columns[id]?.type === 'text') ?? layout[0] ?? PLAIN_TABLE.rowName;
  return { ...PLAIN_TABLE, columns, rowName, sheet: { ...PLAIN_TABLE.sheet, layout } };
}
