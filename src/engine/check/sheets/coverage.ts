import { a1, parseA1Range, type CellAddress } from '../../../model/address';
import { Kind, type Table, type TableColumn, type TotalRow } from '../../../model/table';
import { text, type Text } from '../../../model/text';
import { isSummed } from '../forms/total';
import { rowsText, together, type Noted } from './noted';

/** Sums of plain references and nothing else: what they cover can be told without calculating. */
const SUM = /^(?:SUM|SUBTOTAL)\(([^()"!]*)\)$/i;
const SUBTOTAL_SUMS = new Set(['9', '109']);
const ADDED = /^[A-Z$\d+\s]+$/i;

/** Rows with an amount that the formulas of totals leave out. */
export function leftOutOf(table: Table): Noted | undefined {
  const cells: CellAddress[] = [];
  const parts: Text[] = [];
  for (const total of table.totals) {
    for (const column of Object.values(table.columns)) {
      if (!isSummed(column)) continue;
      const rows = rowsLeftOut(total, column, table);
      if (rows.length === 0) continue;
      cells.push({ row: total.row, column: column.position });
      const named = rowsText(rows);
      const at = a1(total.row, column.position);
      parts.push(text(`${at}未覆盖${named.zh}`, `${at} leaves out ${named.en}`));
    }
  }
  const [first, ...more] = cells;
  return first && { cell: first, words: together(parts), others: more };
}

/** Sheet rows of data with an amount that the formula of one total does not add up. */
function rowsLeftOut(total: TotalRow, column: TableColumn, table: Table): number[] {
  const covered = coveredBy(total.row, column.position, table);
  if (!covered) return [];
  const left: number[] = [];
  for (let row = total.from; row < total.to; row++) {
    const hasAmount = column.kinds[row] === Kind.value && column.numbers![row] !== 0;
    if (hasAmount && !covered.has(table.rows[row]!)) left.push(table.rows[row]!);
  }
  return left;
}

/** The rows of its column a formula adds up, subtotals by what they add up; undefined where it cannot be told. */
function coveredBy(row: number, column: number, table: Table, within: readonly number[] = []): Set<number> | undefined {
  const formula = table.grid.formulas.get(a1(row, column));
  const references = formula === undefined ? undefined : referencesIn(formula.replace(/^=/, '').trim());
  if (!references) return undefined;
  const covered = new Set<number>();
  for (const reference of references) {
    const range = parseA1Range(reference);
    if (range?.left !== column || range.right !== column) return undefined;
    const last = Math.min(range.bottom, table.grid.values.length - 1);
    for (let each = range.top; each <= last; each++) {
      const isTotal = each !== row && !within.includes(each) && table.totals.some((total) => total.row === each);
      const nested = isTotal ? coveredBy(each, column, table, [...within, row]) : undefined;
      // A subtotal that is typed stands for its group.
      const group = isTotal && !nested ? groupOf(each, table) : (nested ?? []);
      for (const one of [each, ...group]) covered.add(one);
    }
  }
  return covered;
}

function groupOf(row: number, { totals, rows }: Table): Int32Array {
  const total = totals.find((each) => each.row === row);
  return rows.slice(total?.from ?? 0, total?.to ?? 0);
}

/** The references of a plain sum: SUM(E4:E10,E12), SUBTOTAL(9,E4:E10), E4+E5. */
function referencesIn(formula: string): string[] | undefined {
  const inside = SUM.exec(formula)?.[1];
  const parts = (inside?.split(',') ?? (ADDED.test(formula) ? formula.split('+') : [])).map((part) =>
    part.replace(/[$\s]/g, '').toUpperCase(),
  );
  const isSubtotal = /^SUBTOTAL/i.test(formula);
  const references = isSubtotal && SUBTOTAL_SUMS.has(parts[0] ?? '') ? parts.slice(1) : parts;
  return references.length > 0 && references.every((reference) => parseA1Range(reference)) ? references : undefined;
}
