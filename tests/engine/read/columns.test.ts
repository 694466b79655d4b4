import { readBook } from '../../../src/engine/read/book';
import { BLOCK_ROWS, finish } from '../../../src/engine/steps';
import { Kind, type Table } from '../../../src/model/table';
import { PENDING, type CellValue } from '../../../src/model/workbook';
import { formatsOf, gridOf, type GridDetails } from '../../support/grid';
import { catalogue, divisions } from './registers';

const HEADERS = [
  '项目编号',
  '项目名称',
  '旗县代码',
  '批复日期',
  '竣工日期',
  '总投资（万元）',
  '受益户数',
  '形象进度（%）',
];

function tableOf(rows: readonly (readonly CellValue[])[], details: GridDetails = {}): Table {
  const [table] = finish(readBook([gridOf('表', [HEADERS, ...rows], details)], catalogue)).tables;
  if (!table) throw new Error('No table was found');
  return table;
}

const kinds = (table: Table): number[] => Object.values(table.columns).map((column) => column.kinds[0] ?? -1);

test('an ordinary row: nothing is said about it', () => {
  const table = tableOf([['JM-2011-150423-001', '水利工程', 150423, 40664, 40730, 0.285, 40, 100]], {
    formats: formatsOf({ 3: 'yyyy"年"m"月"', 4: 'yyyy-mm-dd' }, 1, 1),
  });
  expect(kinds(table)).toEqual(Array(8).fill(Kind.value));
  for (const column of Object.values(table.columns)) expect([...column.notes]).toEqual([]);
  expect(table.columns['inv_total']?.numbers).toEqual(Float64Array.of(285_000));
  expect(divisions.codes[table.columns['banner_code']?.numbers?.[0] ?? -1]?.id).toBe('150423');
});

test('errors, formulas not calculated, truths and blanks have a place in every column', () => {
  const row = (value: CellValue): CellValue[] => ['JM-2011-150423-001', ...Array<CellValue>(7).fill(value)];
  expect(kinds(tableOf([row({ error: '#REF!' })])).slice(1)).toEqual(Array(7).fill(Kind.unreadable));
  expect(tableOf([row({ error: '#REF!' })]).columns['inv_total']?.notes.get(0)?.trouble).toBe('formula-error');
  expect(kinds(tableOf([row(PENDING)])).slice(1)).toEqual(Array(7).fill(Kind.pending));
  expect(kinds(tableOf([row('')])).slice(1)).toEqual(Array(7).fill(Kind.blank));
  expect(kinds(tableOf([row(' \u3000')])).slice(1)).toEqual(Array(7).fill(Kind.blank));
  expect(kinds(tableOf([row(true)])).slice(2)).toEqual(Array(6).fill(Kind.unreadable));
});

test('what is no value is NaN, or −1 in code columns', () => {
  const { columns } = tableOf([['A', '水利工程', 'x', 'x', 'x', 'x', 'x', 'x']]);
  expect(columns['banner_code']?.numbers).toEqual(Float64Array.of(-1));
  expect(columns['inv_total']?.numbers).toEqual(Float64Array.of(Number.NaN));
});

test('dates of a 1904 workbook are shifted', () => {
  const details = { date1904: true, formats: formatsOf({ 4: 'yyyy-mm-dd' }, 1, 1) };
  expect(tableOf([['A', '甲', null, null, 40730 - 1462]], details).columns['finish']?.numbers).toEqual(
    Float64Array.of(40730),
  );
});

test('a percentage is read as it is shown', () => {
  const row = ['A', '甲', null, null, null, null, null, 0.57];
  expect(tableOf([row]).columns['progress']?.numbers).toEqual(Float64Array.of(0.57));
  expect(tableOf([row], { formats: formatsOf({ 7: '0.0%' }, 1, 1) }).columns['progress']?.numbers).toEqual(
    Float64Array.of(57),
  );
});

test('the published table whose sum a spreadsheet gets wrong', () => {
  const amounts = [
    20,
    30,
    20,
    30,
    15,
    20,
    25,
    40,
    30,
    35,
    40,
    40,
    '10(其中,灾情因素6万元)',
    '25(其中,灾情因素6万元)',
    16,
    12,
  ];
  const rows = amounts.map((amount, index): CellValue[] => [`A${index}`, '项目', null, null, null, amount]);
  const table = tableOf([...rows, ['合计', null, null, null, null, 408]]);
  const sum = table.columns['inv_total']?.numbers?.reduce((total, fen) => total + fen, 0);
  expect(sum).toBe(408_000_000);
  expect(table.totals[0]?.values['inv_total']).toBe(sum);
  expect([...(table.columns['inv_total']?.notes.values() ?? [])].map(({ trouble }) => trouble)).toEqual([
    'no-remark',
    'no-remark',
  ]);
});

test('a large sheet is read in pieces', () => {
  const rows = Array.from({ length: 3 * BLOCK_ROWS }, (_, index): CellValue[] => [
    `JM-2011-${index}`,
    '水利工程',
    null,
    null,
    null,
    index,
  ]);
  const steps = readBook([gridOf('表', [HEADERS, ...rows])], catalogue);
  const shares: number[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) shares.push(step.value);
  expect(shares.length).toBeGreaterThanOrEqual(6);
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
});
