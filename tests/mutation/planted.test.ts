import { catalogue } from '../../src/catalogue';
import { sampleBook } from '../../src/catalogue/sample/book';
import { PLAIN_TABLE } from '../../src/model/plainTable';
import { COVER } from '../../src/model/register';
import type { DataRow } from '../../src/model/data';
import type { Finding } from '../../src/model/finding';
import type { BookExample, Rule } from '../../src/model/rule';
import { bookOf, FIRST_DATA_ROW } from '../support/table';
import { checkBy, findingsOf } from '../support/rule';
import { parseA1Range } from '../../src/model/address';

type Rows = BookExample;
type Cell = Rows[string][number][string];

/** The rows of 2011 as typed, made-up values like any other. */
const GOOD: Rows = Object.fromEntries(
  Object.entries(sampleBook(2011, 'zh')).map(([register, rows]) => [register, rows.map(asTyped)]),
);
function asTyped(row: DataRow): Rows[string][number] {
  return Object.fromEntries(
    Object.entries(row).map(([id, cell = null]): [string, Cell] => [
      id,
      typeof cell === 'object' && cell !== null ? cell.value : cell,
    ]),
  );
}

/** The first bad example of a rule whose examples are rows of registers; undefined for those of cells and of sheets. */
function badRows(rule: Rule): Rows | undefined {
  switch (rule.form) {
    case 'row':
      return { [rule.register]: [rule.examples.fail[0] as Rows[string][number]] };
    case 'series':
    case 'similar':
      return { [rule.register]: rule.examples.fail[0] as Rows[string] };
    case 'unique': {
      const [example] = rule.examples.fail;
      return Array.isArray(example) ? { [rule.register]: example as Rows[string] } : (example as BookExample);
    }
    case 'reference':
    case 'balance':
      return rule.examples.fail[0];
    default:
      return undefined;
  }
}

const planted = catalogue.rules.flatMap((rule) => {
  const rows = badRows(rule);
  return rows ? [{ id: rule.rule, rule, rows }] : [];
});

/** Numbers nobody in 2011 has, so that the rows belong together and to none of the rows above them. */
const strange = (rows: Rows): Rows =>
  Object.fromEntries(
    Object.entries(rows).map(([register, each]) => [
      register,
      each.map((row) => Object.fromEntries(Object.entries(row).map(([id, value]) => [id, strangeNumber(value)]))),
    ]),
  );
const strangeNumber = (value: Cell): Cell =>
  typeof value === 'string' ? value.replace(/^([A-Z]+-)20(\d\d-)/, '$119$2') : value;

/** The workbook of 2011 with rows put under its own; the cover has one row, of which some cells are typed over. */
function withRows(rows: Rows): Rows {
  const cover = rows[COVER]?.[0];
  const more = Object.fromEntries(
    Object.entries(rows).map(([register, added]) => [register, [...(GOOD[register] ?? []), ...added]]),
  );
  return { ...GOOD, ...more, ...(cover && { [COVER]: [{ ...GOOD[COVER]?.[0], ...cover }] }) };
}

const found = (rule: Rule, rows: Rows) => {
  const overrides = 'parameters' in rule.examples ? (rule.examples.parameters ?? {}) : {};
  return findingsOf(checkBy({ ...bookOf(rows, catalogue), overrides }, [rule], catalogue));
};

const identity = ({ cell, message }: Finding): string => `${cell} ${message.zh}`;

/** They judge registers as a whole, or beside those of last year: a few rows more among hundreds change no verdict. */
const OVER_WHOLE_REGISTERS = [
  'allocations.management-fees-within-share',
  'education-activities.counted-training-within-classes',
  'indicators.change-on-last-year-explained',
  'pairings.one-to-one',
  'pairings.paired-banner-has-projects',
  'progress-reports.invested-within-plan',
  'progress-reports.progress-as-invested',
];

describe('a bad example of a rule, in the workbook of 2011', () => {
  it.each(planted)('is found there: $id', ({ id, rule, rows }) => {
    const before = new Set(found(rule, GOOD).map(identity));
    const inPlace = OVER_WHOLE_REGISTERS.includes(id);
    const added = found(rule, inPlace ? { ...GOOD, ...rows } : withRows(strange(rows)));
    const news = added.filter((finding) => !before.has(identity(finding)));
    expect(news.length).toBeGreaterThan(0);
    if (inPlace) return;
    // At the rows that were put there, or with them beside the cell of a total or a headline.
    const isNew = ({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): boolean => {
      const register = [...catalogue.registers, PLAIN_TABLE].find((each) => each.sheet.name.zh === sheet);
      const top = parseA1Range(cell)?.top ?? -1;
      return (
        register !== undefined && top >= FIRST_DATA_ROW + (register.id === COVER ? 0 : (GOOD[register.id]?.length ?? 0))
      );
    };
    expect(news.filter((finding) => [finding, ...finding.related].some(isNew))).not.toEqual([]);
  });

  it('is one for each rule over rows', () => {
    expect(planted.length).toBeGreaterThan(200);
    expect(OVER_WHOLE_REGISTERS.filter((id) => !planted.some((each) => each.id === id))).toEqual([]);
  });
});
