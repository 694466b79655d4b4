import { catalogue } from '../../src/catalogue';
import { compileExpr } from '../../src/engine/evaluate/expression';
import { environmentOf } from '../../src/engine/evaluate/scope';
import { Truth } from '../../src/engine/evaluate/truth';
import { columnsOf } from '../../src/model/expression';
import type { Finding } from '../../src/model/finding';
import { SEQUENCE } from '../../src/model/register';
import type { By, Rule } from '../../src/model/rule';
import { Kind, type Table, type TableColumn } from '../../src/model/table';
import { DAMAGES, HARMLESS, type Damage } from './damages';
import { gridOfTable, newFindings, original, pointsAt, TODAY, type Original } from './workbook';

/** Rows of each sheet that are damaged: the first, which is the one that was published, and the last. */
const rowsOf = (table: Table): number[] => [...new Set([0, table.rows.length - 1].filter((row) => row >= 0))];

interface Miss {
  readonly damage: string;
  readonly column: string;
  readonly reason: string | undefined;
}

let from: Original;
beforeAll(async () => {
  from = await original();
});

/** Exact equalities and the columns that hang on them: where one is judged, an amount off by its last place cannot hide. */
const equalities = catalogue.rules.map((rule) => ({ rule, columns: columnsInEqualities(rule) }));

/** Whether some exact equality over a column is judged in a row. */
const isBalanced = (name: string, table: Table, row: number): boolean =>
  equalities.some(({ rule, columns }) => columns.includes(name) && isJudged(rule, table, row));

function isJudged(rule: Rule, table: Table, row: number): boolean {
  if (rule.form !== 'row' || !rule.when) return true;
  const verdict = new Uint8Array(1);
  const environment = environmentOf(from.book, catalogue, TODAY);
  compileExpr(rule.when, { table, environment })(row, row + 1, verdict);
  return verdict[0] === Truth.yes;
}

function columnsInEqualities(rule: Rule): string[] {
  if (rule.form === 'row' && rule.expect.op === 'compare' && rule.expect.by === '=' && !rule.expect.within) {
    const { left, right } = rule.expect;
    // A product spreads the last place of one factor over the other: 0.01 yuan of a price is less than is printed.
    return [left, right].some(({ term }) => term === 'product')
      ? []
      : columnsOf(rule.expect).map((column) => `${rule.register}.${column}`);
  }
  if (rule.form === 'balance' && rule.by === '=' && !rule.within) {
    return [rule.left, rule.right].flatMap(({ register, column }) =>
      column === undefined ? [] : [`${register}.${column}`],
    );
  }
  return [];
}

/** Columns whose values some rule looks for in another row or column. */
const repeats = new Set(
  catalogue.rules.flatMap((rule) => {
    const here = (ids: readonly string[]): string[] => ids.map((id) => `${rule.register}.${id}`);
    switch (rule.form) {
      case 'row':
        return here([...(rule.when ? columnsOf(rule.when) : []), ...columnsOf(rule.expect)]);
      case 'unique':
        return here(rule.columns);
      case 'similar':
        return here([rule.column, ...rule.same, ...(rule.sameOrBlank ?? [])]);
      case 'reference':
        return [...here(rule.columns), ...rule.to.columns.map((id) => `${rule.to.register}.${id}`)];
      case 'balance':
        return [rule.left, rule.right].flatMap((side) =>
          [side.column, ...(side.by ?? []).map(columnOfBy), ...(side.where ? columnsOf(side.where) : [])].flatMap(
            (id) => (id === undefined ? [] : [`${side.register}.${id}`]),
          ),
        );
      default:
        return [];
    }
  }),
);
function columnOfBy(by: By): string {
  return typeof by === 'string' ? by : by.through;
}

/** Why no rule can know better, or undefined when one should. */
function whyUnseen(damage: Damage, table: Table, { id, column }: TableColumn, row: number): string | undefined {
  const name = `${table.register.id}.${id}`;
  const isExact = isBalanced(name, table, row) || ('total' in column && column.total);
  switch (damage.name) {
    case 'left blank':
      return column.required === true ? undefined : 'the column may stay blank';
    case 'number as text':
      return id === SEQUENCE ? 'a number nobody adds up reads the same as text' : undefined;
    case 'yuan for wan yuan':
      return column.type === 'money' && column.unit !== undefined ? 'the column has a unit of its own' : undefined;
    case 'off by the last place':
      return isExact ? undefined : 'the amount takes part in no exact balance';
    case 'one more':
      if (name === 'indicators.value' && !hasDetail(table, row)) return 'the register behind the headline is not here';
      return isExact ? undefined : 'one more is as believable as the count itself';
    case 'code of another place':
      return repeats.has(name) ? undefined : 'a city may stand for its banners, and nothing here says which';
    case 'date ten years later':
    case 'date of another century':
      return column.type === 'date' && column.window === 'year' ? undefined : 'the date may lie in another year';
    case 'another key':
      return standsElsewhere(table, id, row) ? undefined : 'the number is repeated nowhere';
    default:
      return undefined;
  }
}

/** Whether another sheet repeats the number of a row. */
function standsElsewhere(table: Table, id: string, row: number): boolean {
  const value = table.columns[id]?.texts?.[row];
  return from.book.tables.some(
    (other) => other !== table && Object.values(other.columns).some(({ texts }) => texts?.includes(value)),
  );
}

/** Whether the headline of a row has rows behind it in this workbook. */
function hasDetail(table: Table, row: number): boolean {
  const { column, numbers } = table.columns['ind_id'] ?? {};
  const id = column?.type === 'code' ? column.codes.codes[numbers?.[row] ?? -1]?.id : undefined;
  return (catalogue.figures.find((figure) => figure.id === id)?.detail.length ?? 0) > 0;
}

/** Rules that ask for one spelling, and the official one, whatever the other spelling means. */
const ABOUT_SPELLING = ['RG-27', 'TF-21'];

describe('one change to the workbook of 2011', () => {
  const misses: Miss[] = [];
  let planted = 0;
  let harmless = 0;

  it.each(catalogue.registers.map((register) => [register.id]))('is found at its cell: %s', (id) => {
    const before = planted;
    for (const table of from.book.tables.filter(({ register }) => register.id === id)) {
      for (const column of Object.values(table.columns)) misses.push(...missesOf(table, column));
    }
    expect(planted).toBeGreaterThan(before);
    expect(misses.filter(({ column, reason }) => column.startsWith(`${id}.`) && reason === undefined)).toEqual([]);
  });

  it('is passed over where it says the same in other words', () => {
    const accused = from.book.tables.flatMap((table) =>
      Object.values(table.columns).flatMap((column) => falseAlarmsOf(table, column)),
    );
    process.stdout.write(`${harmless} harmless changes planted, ${accused.length} false alarms.\n`);
    expect(accused).toEqual([]);
    expect(harmless).toBeGreaterThan(100);
  });

  it('prints what cannot be seen, and why', () => {
    const reasons = new Map<string, Set<string>>();
    for (const { damage, column, reason } of misses) {
      const key = `${damage}: ${reason ?? 'should have been found'}`;
      reasons.set(key, (reasons.get(key) ?? new Set()).add(column));
    }
    const percent = (((planted - misses.length) / planted) * 100).toFixed(1);
    const lines = [...reasons].map(([key, columns]) => `  ${key}\n    ${[...columns].join(', ')}`);
    process.stdout.write(
      `${planted} changes planted, ${planted - misses.length} found (${percent} %).\nNot found:\n${lines.join('\n')}\n`,
    );
    expect(planted).toBeGreaterThan(1000);
    expect((planted - misses.length) / planted).toBeGreaterThan(0.8);
  });

  function missesOf(table: Table, column: TableColumn): Miss[] {
    const found: Miss[] = [];
    for (const { row, place, damage, findings } of changes(table, column, DAMAGES)) {
      planted += 1;
      if (findings.some((finding) => pointsAt(finding, table.sheet, place, column.position))) continue;
      found.push({
        damage: damage.name,
        column: `${table.register.id}.${column.id}`,
        reason: whyUnseen(damage, table, column, row),
      });
    }
    return found;
  }

  function falseAlarmsOf(table: Table, column: TableColumn): string[] {
    const accused: string[] = [];
    for (const { damage, findings } of changes(table, column, HARMLESS)) {
      harmless += 1;
      const alarms = findings.filter(({ number }) => !ABOUT_SPELLING.includes(number));
      accused.push(...alarms.map(({ rule, message }) => `${damage.name}: ${rule} ${message.zh}`));
    }
    return accused;
  }
});

interface Change {
  readonly row: number;
  /** Row of the sheet. */
  readonly place: number;
  readonly damage: Damage;
  readonly findings: readonly Finding[];
}

/** Each of the damages that can befall the column, planted in one row after the other, and what is newly said of it. */
function* changes(table: Table, column: TableColumn, damages: readonly Damage[]): Generator<Change> {
  const grid = gridOfTable(from, table);
  for (const row of rowsOf(table)) {
    const place = column.row ?? table.rows[row] ?? 0;
    const value = grid.values[place]?.[column.position] ?? null;
    const kind = column.kinds[row];
    if (column.column.computed !== undefined || (kind !== Kind.value && kind !== Kind.blank)) continue;
    for (const damage of damages) {
      const damaged = damage.of(value, column.column);
      if (damaged === undefined) continue;
      yield { row, place, damage, findings: newFindings(from, grid, place, column.position, damaged) };
    }
  }
}
