import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkWorkbook, type CheckReport } from '../src/actions/checkWorkbook';
import { catalogue } from '../src/catalogue';
import { a1 } from '../src/model/address';
import type { Finding } from '../src/model/finding';
import { MONEY_UNITS, printFen } from '../src/model/money';
import { SEQUENCE } from '../src/model/register';
import { Kind, type Table } from '../src/model/table';
import type { Lang } from '../src/model/text';
import { MemoryWorkbook } from '../src/workbook/memory';
import { gridsOfMarkdown } from './support/sheetText';

/**
 * Workbooks of `tests/sheets/`, and beside each what the check says about it. After a change that means to alter
 * findings (`plain-…` are judged as tables of no register):
 *
 *     UPDATE_SHEETS=1 npx jest tests/sheets
 *
 * writes the golden files anew. Read every changed line as the office that gets it would, then commit both together.
 * Where CI is set the variable is refused, so that a stale golden file always fails there.
 */
const FOLDER = join(__dirname, 'sheets');
const UPDATE = process.env['UPDATE_SHEETS'] === '1';
const TODAY = '2026-01-15';

const named = (ending: string): string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));
const workbooks = named('.md');

if (UPDATE && process.env['CI']) throw new Error('Golden findings are not written where CI is set');

test.each(workbooks)('%s', async (name) => {
  const grids = gridsOfMarkdown(readFileSync(join(FOLDER, `${name}.md`), 'utf8'));
  const report = await checkWorkbook(new MemoryWorkbook(grids, name), catalogue, {
    today: TODAY,
    tables: name.startsWith('plain-'),
  });
  const golden = join(FOLDER, `${name}.findings.txt`);
  const found = reportOf(report, name.startsWith('english') ? 'en' : 'zh');
  if (UPDATE) writeFileSync(golden, found);
  expect(found).toBe(readFileSync(golden, 'utf8'));
});

test('every workbook has its golden findings, and every golden file its workbook', () => {
  expect(workbooks.length).toBeGreaterThanOrEqual(24);
  expect(new Set(named('.findings.txt'))).toEqual(new Set(workbooks));
});

/** The verdict, what was read from each sheet with its totals, then a line a finding: number, severity, cell, rule, what is said. */
function reportOf({ book, result }: CheckReport, lang: Lang): string {
  const findings = Array.from({ length: result.findings.size }, (_, index) => result.findings.describe(index));
  const { error, warning, advice } = result.findings.counts;
  const lines = [
    `${result.verdict}: ${error} errors, ${warning} warnings, ${advice} advice`,
    ...book.tables.flatMap(readLines),
    ...book.unrecognised.map(({ sheet, reason }) => `${sheet}: not checked, ${reason}`),
    ...(findings.length > 0 ? ['', ...findings.map((finding) => lineOf(finding, lang))] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function readLines(table: Table): string[] {
  const columns = Object.values(table.columns)
    .filter(({ id }) => id !== SEQUENCE)
    .sort((a, b) => a.position - b.position);
  const { stamped, unknownHeaders, hiddenRowCount } = table.facts;
  return [
    `${table.sheet}: ${table.register.id}${stamped ? ' (stamped)' : ''}, ${table.rows.length} rows` +
      `${hiddenRowCount > 0 ? ` (${hiddenRowCount} hidden)` : ''}, ${MONEY_UNITS[table.unit].label.zh}`,
    `  columns: ${columns.map(({ id }) => id).join(' ')}`,
    ...(unknownHeaders.length > 0 ? [`  passed over: ${unknownHeaders.map(({ text }) => text).join(' ')}`] : []),
    ...columns.flatMap(({ id, column, kinds, numbers, unit = table.unit }) => {
      if (column.type !== 'money') return [];
      const sum = kinds.reduce((all, kind, row) => all + (kind === Kind.value ? (numbers?.[row] ?? 0) : 0), 0);
      return [`  sum of ${id}: ${printFen(sum, unit)} ${MONEY_UNITS[unit].label.zh}`];
    }),
    ...table.totals.map(({ row, label, from, to, values }) => {
      const covers = [...table.rows.slice(from, to)].map((each) => each + 1);
      return `  ${label} in row ${row + 1}, over rows ${covers[0]}–${covers.at(-1)}: ${columns
        .filter(({ id }) => id in values)
        .map(({ position }) => a1(row, position))
        .join(' ')}`;
    }),
  ];
}

function lineOf(finding: Finding, lang: Lang): string {
  const { number, severity, sheet, cell, rule, message, observed, expected, difference, suggestion, related, cause } =
    finding;
  const parts = [
    `${number} ${severity} ${sheet}!${cell} ${rule}`,
    message[lang],
    ...(observed !== undefined && expected !== undefined
      ? [`observed ${observed[lang]}, expected ${expected[lang]}`]
      : []),
    ...(difference ? [`difference ${difference[lang]}`] : []),
    ...(suggestion !== undefined ? [`suggestion ${suggestion}`] : []),
    ...(related.length > 0 ? [`related ${related.map((each) => `${each.sheet}!${each.cell}`).join(' ')}`] : []),
    ...(cause !== undefined ? [`cause ${cause}`] : []),
  ];
  return parts.map((part) => part.replaceAll('\n', '⏎')).join(' | ');
}
