import { a1Range } from '../../../model/address';
import { SEQUENCE } from '../../../model/register';
import type { Table } from '../../../model/table';
import { joinTexts, text, type Text } from '../../../model/text';
import { listText, rowsText, together, type Noted } from './noted';

/** Blank rows and repeated headers between the data: sorting, filters and pivot tables end there. */
export function interruptionsOf({ facts: { interruptions } }: Table): Noted | undefined {
  const [first, ...more] = interruptions;
  if (!first) return undefined;
  const rowsOf = (of: 'blank' | 'header'): number[] =>
    interruptions.filter((each) => each.of === of).map(({ row }) => row);
  const [blank, header] = [rowsOf('blank'), rowsOf('header')].map((rows) =>
    rows.length > 0 ? rowsText(rows) : undefined,
  );
  const parts: Text[] = [];
  if (blank) parts.push(text(`${blank.zh}为空行`, `blank ${blank.en}`));
  if (header) parts.push(text(`${header.zh}为重复表头`, `the header again in ${header.en}`));
  return {
    cell: { row: first.row, column: 0 },
    words: together(parts),
    others: more.map(({ row }) => ({ row, column: 0 })),
  };
}

/** Merged cells among the data. */
export function mergedDataOf({ facts: { merges } }: Table): Noted | undefined {
  const [first, ...more] = merges;
  if (!first) return undefined;
  return {
    cell: { row: first.top, column: first.left },
    words: listText(merges.map(a1Range)),
    others: more.map(({ top, left }) => ({ row: top, column: left })),
  };
}

/** Data rows and columns of the register that are not seen. The cell named is one that is: the beginning of the header. */
export function hiddenOf({ grid, rows, columns, facts }: Table): Noted | undefined {
  const hiddenRows = facts.hiddenRowCount === 0 ? [] : [...rows].filter((row) => grid.hiddenRows.has(row));
  const hiddenColumns = Object.values(columns)
    .filter(({ id, position }) => id !== SEQUENCE && grid.hiddenColumns.has(position))
    .filter(({ kinds }) => kinds.some((kind) => kind > 0))
    .sort((a, b) => a.position - b.position);
  const parts: Text[] = [];
  if (hiddenRows.length > 0) {
    const named = rowsText(hiddenRows);
    parts.push(text(`${hiddenRows.length}行（${named.zh}）`, `${hiddenRows.length} of the data (${named.en})`));
  }
  if (hiddenColumns.length > 0) {
    const named = joinTexts(hiddenColumns.map(({ column }) => column.header));
    parts.push(text(`${hiddenColumns.length}栏（${named.zh}）`, `columns (${named.en})`));
  }
  if (parts.length === 0) return undefined;
  return { cell: { row: facts.headerRows[0], column: 0 }, words: together(parts), others: [] };
}

/** Days counted from 1904: said once, at the first list of the workbook that has dates. */
export function from1904(table: Table, tables: readonly Table[]): Noted | undefined {
  const hasDates = ({ grid, register, columns }: Table): boolean =>
    grid.date1904 &&
    register.sheet.kind === 'list' &&
    Object.values(columns).some(({ column, kinds }) => column.type === 'date' && kinds.some((kind) => kind > 0));
  if (!hasDates(table) || tables.find(hasDates) !== table) return undefined;
  const [first] = Object.values(table.columns).filter(({ column }) => column.type === 'date');
  return {
    cell: { row: table.facts.headerRows[1], column: first?.position ?? 0 },
    words: text('1904', '1904'),
    others: [],
  };
}
