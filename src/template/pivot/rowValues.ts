import { fromFen, type MoneyUnit } from '../../model/money';
import type { GroupedTable, Measure, SummaryTable } from '../../model/summary';
import { Kind, type Table, type TableColumn } from '../../model/table';
import { joinWords, type Lang } from '../../model/text';

export type DataValue = string | number | null;

/** The rows a summary groups. */
export const ownRows = (table: SummaryTable): readonly GroupedTable[] => table.sources[table.summary.register] ?? [];

/** The name of each innermost group's group on a level. */
export function groupLabels({ rows, summary }: SummaryTable, index: number, lang: Lang): string[] {
  const innermost = index === summary.levels.length - 1;
  const labels: string[] = [];
  for (const { kind, depth, label, leaves } of rows) {
    if (depth !== index || kind !== (innermost ? 'group' : 'subtotal')) continue;
    for (let leaf = leaves[0]; leaf < leaves[1]; leaf++) labels[leaf] = label[lang];
  }
  return labels;
}

/** What a cell holds, as a value of one type by column; blank where it could not be read. */
export function valueOf(table: Table, cells: TableColumn, row: number, unit: MoneyUnit, lang: Lang): DataValue {
  const { column, kinds, numbers, texts } = cells;
  const kind = kinds[row];
  if (kind !== Kind.value && kind !== Kind.bound) return null;
  switch (column.type) {
    case 'money':
      return fromFen(numbers?.[row] ?? 0, column.unit ?? unit);
    case 'number':
    case 'date':
      return numbers?.[row] ?? null;
    case 'code': {
      const { codes } = column.codes;
      const ids = texts?.[row]?.split(',') ?? [codes[numbers?.[row] ?? -1]?.id];
      const found = codes.filter(({ id }) => ids.includes(id));
      return found.length === 0
        ? null
        : joinWords(
            found.map(({ id, label }) => (column.show === 'id' ? id : label[lang])),
            lang,
          );
    }
    default:
      return texts?.[row] ?? null;
  }
}

/** Sums of another register by the number of ours that its rows repeat, in fen. */
export function amountsThrough(whole: SummaryTable, measure: Extract<Measure, { of: 'sumOf' }>): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { table } of whole.sources[measure.register] ?? []) {
    const keys = table.columns[measure.through]?.texts;
    const cells = table.columns[measure.column];
    cells?.numbers?.forEach((fen, row) => {
      const key = keys?.[row];
      const kind = cells.kinds[row];
      if (key === undefined || (kind !== Kind.value && kind !== Kind.bound)) return;
      amounts.set(key, (amounts.get(key) ?? 0) + fen);
    });
  }
  return amounts;
}

/** Amounts added without the noise of binary places; nothing where all of them are blank. */
export function added(values: readonly DataValue[]): number | null {
  const there = values.filter((value) => typeof value === 'number');
  return there.length === 0 ? null : Number(there.reduce((sum, value) => sum + value, 0).toFixed(6));
}
