import { fromFen, MONEY_UNITS, type MoneyUnit } from '../../model/money';
import type { Expr } from '../../model/expression';
import { formatOf } from '../../model/numberFormat';
import { columnOf, columnOrder, SEQUENCE, type Register } from '../../model/register';
import type { Column } from '../../model/column';
import type { Measure, SummaryTable } from '../../model/summary';
import type { Table } from '../../model/table';
import { fill, text, type Lang } from '../../model/text';
import { FieldNames } from './fieldNames';
import { added, amountsThrough, groupLabels, ownRows, valueOf, type DataValue } from './rowValues';

/** A summary that may be turned: as its sheet shows it, and the same over all rows of its register. */
export interface PivotSource {
  readonly table: SummaryTable;
  /** Without the condition by which the summary leaves rows out; the same table where it has none. */
  readonly whole: SummaryTable;
}

/** A column of the data a PivotTable draws on. */
export interface DataField {
  readonly name: string;
  readonly values: readonly DataValue[];
  readonly format?: string;
}

/** The rows of a register as plain typed columns, with what its summaries add to them. */
export interface RegisterData {
  readonly register: Register;
  readonly unit: MoneyUnit;
  /** In the order of the sheet. */
  readonly fields: readonly DataField[];
  /** Number of the row on its sheet, which every row has: what counts rows. */
  readonly rowNumber: DataField;
  level(summary: string, index: number): DataField;
  /** What a measure adds up; absent where a PivotTable cannot say it. */
  summed(summary: string, measure: string): DataField | undefined;
  /** 是 in the rows the summary speaks of; absent where it speaks of all. */
  member(summary: string): DataField | undefined;
}

const SHEET = text('工作表', 'Sheet');
const ROW = text('行号', 'Row');
const MEMBER = text('列入{id}', 'In {id}');
export const YES = text('是', 'Yes');
const NO = text('否', 'No');

/** Amounts of sheets in different units stand in the unit of plans and reports. */
const COMMON_UNIT: MoneyUnit = 'wan';

/**
 * Makes the plain table of a register.
 * @param sources all summaries over the register, at least one: so the table is the same whichever of them is turned
 */
export function registerData(sources: readonly PivotSource[], lang: Lang): RegisterData {
  const [first] = sources;
  const grouped = first?.whole.sources[first.whole.summary.register] ?? [];
  const tables = grouped.map(({ table }) => table);
  const register = tables[0]?.register;
  if (!register) throw new Error('A PivotTable needs a register that is there');
  const units = new Set(tables.map(({ unit }) => unit));
  const [only = COMMON_UNIT] = units;
  const unit = units.size === 1 ? only : COMMON_UNIT;
  return new Builder(register, tables, unit, lang).build(sources);
}

class Builder {
  private readonly names = new FieldNames();
  private readonly columns = new Map<string, DataField>();
  /** By what they are and, where something asks for them, by whose they are: the fields never depend on the data. */
  private readonly kinds = new Map<string, DataField>();
  private readonly levels = new Map<string, DataField>();
  private readonly sums = new Map<string, DataField>();
  private readonly members = new Map<string, DataField>();

  constructor(
    private readonly register: Register,
    private readonly tables: readonly Table[],
    private readonly unit: MoneyUnit,
    private readonly lang: Lang,
  ) {}

  build(sources: readonly PivotSource[]): RegisterData {
    const sheet = this.field(
      SHEET[this.lang],
      this.perRow((table) => table.sheet),
    );
    const rowNumber = this.field(
      ROW[this.lang],
      this.perRow((table, row) => (table.rows[row] ?? 0) + 1),
      '0',
    );
    // The groups of summaries take their names first: a column that is such a group is the same field.
    for (const { whole } of sources) {
      for (const index of whole.summary.levels.keys()) this.addLevel(whole, index);
    }
    for (const id of columnOrder(this.register.sheet.layout)) this.addColumn(id);
    for (const { table, whole } of sources) {
      for (const measure of table.summary.measures) this.addMeasure(whole, measure);
      if (table.summary.where) this.addMember(table);
    }
    return {
      register: this.register,
      unit: this.unit,
      fields: [
        ...new Set([sheet, rowNumber, ...this.levels.values(), ...this.columns.values(), ...this.sums.values()]),
        ...this.members.values(),
      ],
      rowNumber,
      level: (summary, index) => {
        const field = this.levels.get(`${summary} ${index}`);
        if (!field) throw new Error(`${summary} has no level ${index}`);
        return field;
      },
      summed: (summary, measure) => this.sums.get(`${summary} ${measure}`),
      member: (summary) => this.members.get(summary),
    };
  }

  private field(name: string, values: readonly DataValue[], format?: string, of?: string): DataField {
    return { name: this.names.free(name, of), values, ...(format !== undefined && { format }) };
  }

  private perRow(value: (table: Table, row: number, index: number) => DataValue): DataValue[] {
    let index = 0;
    return this.tables.flatMap((table) => Array.from(table.rows, (_, row) => value(table, row, index++)));
  }

  /** The field that is already there under what it is, or a new one. */
  private once(kind: string, make: () => DataField): DataField {
    const field = this.kinds.get(kind) ?? make();
    this.kinds.set(kind, field);
    return field;
  }

  /** The name of each row's group; equal levels of several summaries are one field. */
  private addLevel(whole: SummaryTable, index: number): void {
    const { id, levels } = whole.summary;
    const { header, ...level } = levels[index] ?? { header: text('', '') };
    const labels = groupLabels(whole, index, this.lang);
    const values = ownRows(whole).flatMap(({ leafOf }) => Array.from(leafOf, (leaf) => labels[leaf] ?? null));
    const kind = `level ${header.zh} ${JSON.stringify(level)}`;
    this.levels.set(
      `${id} ${index}`,
      this.once(kind, () => this.field(header[this.lang], values, undefined, id)),
    );
  }

  private addColumn(id: string): void {
    const column = columnOf(this.register, id);
    if (id === SEQUENCE || !isOpen(column)) return;
    if (this.kinds.has(`level ${column.header.zh} ${JSON.stringify({ column: id })}`)) return;
    const values = this.perRow((table, row) => {
      const cells = table.columns[id];
      return cells ? valueOf(table, cells, row, this.unit, this.lang) : null;
    });
    this.columns.set(
      id,
      this.field(`${column.header[this.lang]}${this.unitOf(column)}`, values, this.formatOf(column), this.groupOf(id)),
    );
  }

  private addMeasure(whole: SummaryTable, measure: Measure): void {
    const field = this.summedBy(whole, measure);
    if (field) this.sums.set(`${whole.summary.id} ${measure.id}`, field);
  }

  private summedBy(whole: SummaryTable, measure: Measure): DataField | undefined {
    const { id } = whole.summary;
    const group = measure.group ? `${measure.group[this.lang]}·` : '';
    const name = `${group}${measure.header[this.lang]}${bracketed(MONEY_UNITS[this.unit].label[this.lang], this.lang)}`;
    switch (measure.of) {
      case 'sum':
        return isPlain(measure) ? this.columns.get(measure.column) : undefined;
      case 'plus': {
        const parts = measure.measures
          .map((part) => this.sums.get(`${id} ${part}`))
          .filter((part) => part !== undefined);
        if (parts.length < measure.measures.length) return undefined;
        const kind = `plus ${parts.map((part) => part.name).join('+')}`;
        const values = this.perRow((_, __, row) => added(parts.map((part) => part.values[row] ?? null)));
        return this.once(kind, () => this.field(name, values, parts[0]?.format, id));
      }
      case 'sumOf': {
        const { register, through, column } = measure;
        if (measure.latest !== undefined) return undefined;
        const values = this.throughOther(whole, measure);
        return this.once(`of ${register} ${through} ${column}`, () =>
          this.field(name, values, moneyFormat(this.unit), id),
        );
      }
      default:
        return undefined;
    }
  }

  /** What another register holds for each row; the first row of a number carries it, so that nothing counts twice. */
  private throughOther(whole: SummaryTable, measure: Extract<Measure, { of: 'sumOf' }>): DataValue[] {
    const amounts = amountsThrough(whole, measure);
    const keyColumn = this.register.key[0] ?? '';
    return this.perRow((table, row) => {
      const key = table.columns[keyColumn]?.texts?.[row];
      const fen = key === undefined ? undefined : amounts.get(key);
      if (key === undefined || fen === undefined) return null;
      amounts.delete(key);
      return fromFen(fen, this.unit);
    });
  }

  private addMember(table: SummaryTable): void {
    const { id } = table.summary;
    const values = ownRows(table).flatMap(({ leafOf }) =>
      Array.from(leafOf, (leaf) => (leaf >= 0 ? YES : NO)[this.lang]),
    );
    this.members.set(id, this.field(fill(MEMBER[this.lang], { id }), values));
  }

  /** The head over a column, which tells columns of one name apart. */
  private groupOf(id: string): string | undefined {
    const head = this.register.sheet.layout.find(
      (part) => typeof part !== 'string' && columnOrder(part.of).includes(id),
    );
    return typeof head === 'object' ? head.group[this.lang] : undefined;
  }

  private unitOf(column: Column): string {
    if (column.type === 'money') {
      const unit = MONEY_UNITS[column.unit ?? this.unit].label[this.lang];
      return bracketed(column.per ? `${unit}/${column.per[this.lang]}` : unit, this.lang);
    }
    const unit = column.type === 'number' ? column.unit?.[this.lang] : undefined;
    // Some headers say their unit themselves: 形象进度（%）.
    return unit === undefined || column.header[this.lang].includes(unit) ? '' : bracketed(unit, this.lang);
  }

  private formatOf(column: Column): string | undefined {
    if (column.type === 'money') return moneyFormat(column.unit ?? this.unit);
    return column.type === 'number' || column.type === 'date' ? formatOf(column, this.lang, this.unit) : undefined;
  }
}

/** Whether a measure reads every row of the summary's own register and may be added up through all of its groups. */
export const isPlain = (measure: Measure & { readonly register?: string; readonly where?: Expr }): boolean =>
  measure.register === undefined && measure.where === undefined && measure.within === undefined;

const bracketed = (unit: string, lang: Lang): string => (lang === 'zh' ? `（${unit}）` : ` (${unit})`);

const moneyFormat = (unit: MoneyUnit): string => `#,##0.${'0'.repeat(MONEY_UNITS[unit].decimals)}`;

/** What is copied: nothing personal, no names of people, no running text, in which such things may stand. */
const isOpen = (column: Column): boolean =>
  column.personal !== true && (column.type !== 'text' || (column.singleLine === true && column.person !== true));
