import { a1, a1Range, type CellAddress } from '../../model/address';
import { groupBy } from '../../model/groups';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { asRanges } from '../../model/ranges';
import type { Structure } from '../../model/structure';
import type { Book, Table } from '../../model/table';
import { fill, fillText, text, type Text } from '../../model/text';
import type { CellValue, Grid } from '../../model/workbook';

/** Something of the old workbook that is not in the new one. */
export interface Left {
  readonly sheet: string;
  /** Its cells, as people read them; absent for whole sheets. */
  readonly cells?: string;
  readonly what: Text;
  /** Filled cells of sheets that were not carried at all. */
  readonly elsewhere?: number;
}

/** A filled cell that did not move. */
export interface LeftCell extends CellAddress {
  readonly value: CellValue;
  /** It had a place in the new sheet, but holds an error or a formula nobody has computed. */
  readonly isUnreadable: boolean;
}

const WORDS = {
  unreadable: text(
    '公式出错或尚未计算，没有可转入的数值，请在新表中填写。',
    'The formula gives an error or is not calculated; there is no value to carry. Please fill it in on the new sheet.',
  ),
  unknown: text(
    '栏“{header}”在新模板中没有，共{count}格未转入。',
    'The new template has no column “{header}”; {count} cells were left.',
  ),
  formula: text(
    '由公式计算，已按数值转入，新表中不再随其他单元格变化。',
    'Computed by formulas; carried as values, which no longer follow other cells.',
  ),
  elsewhere: text(
    '表格以外或合计、小计行中填写的内容，未转入。',
    'Typed beside the table or in rows of totals and subtotals; left.',
  ),
  comment: text('批注未转入。', 'Comments were left.'),
  sheet: text('不是台账的工作表，未转入。', 'The sheet is no register; it was left.'),
  own: text(
    '汇总表等由本工具生成的表，请在新工作簿中重新生成。',
    'Made by this tool; please make it again in the new workbook.',
  ),
  second: text(
    '与另一张工作表属同一台账，未转入，请核对后合并。',
    'Another sheet of the same register was carried; please look at this one and put them together.',
  ),
  unit: text(
    '金额单位为{unit}，与其他表不同，未转入；转入时不换算金额。',
    'The amounts are in {unit}, unlike those of the other sheets; it was left, since no amount is converted.',
  ),
};

/** The cells of a sheet that did not move, by reason; and those that moved as values of formulas. */
export function leftCells(table: Table, left: readonly LeftCell[], moves: readonly CellAddress[]): Left[] {
  const { sheet, facts, grid } = table;
  const unknown = new Map(facts.unknownHeaders.map((header) => [header.column, header.text]));
  const [unreadable, others] = [
    left.filter(({ isUnreadable }) => isUnreadable),
    left.filter((each) => !each.isUnreadable),
  ];
  const inUnknown = groupBy(
    others.filter(({ column }) => unknown.has(column)),
    ({ column }) => column,
  );
  const elsewhere = others.filter(({ column }) => !unknown.has(column));
  const computed = moves.filter(({ row, column }) => grid.formulas.has(a1(row, column)));
  const entry = (cells: readonly CellAddress[], what: Text): Left[] =>
    cells.length === 0 ? [] : [{ sheet, cells: asRanges(cells).map(a1Range).join(' '), what }];
  return [
    ...entry(unreadable, WORDS.unreadable),
    ...[...inUnknown].flatMap(([column, cells]) =>
      entry(cells, fillText(WORDS.unknown, { header: unknown.get(column) ?? '', count: String(cells.length) })),
    ),
    ...entry(elsewhere, WORDS.elsewhere),
    ...entry(computed, WORDS.formula),
  ];
}

/** Comments, which no template carries. */
export const leftComments = (structures: readonly Structure[]): Left[] =>
  structures
    .filter(({ comments }) => comments.length > 0)
    .map(({ sheet, comments }) => ({ sheet, cells: comments.map(a1Range).join(' '), what: WORDS.comment }));

function inUnit(unit: MoneyUnit): Text {
  const { zh, en } = MONEY_UNITS[unit].label;
  return text(fill(WORDS.unit.zh, { unit: zh }), fill(WORDS.unit.en, { unit: en }));
}

/** Whole sheets that were not carried, with the cells filled in them. */
export function leftBook(
  { tables, unrecognised }: Book,
  grids: readonly Grid[],
  carried: readonly Table[],
  unit: MoneyUnit,
): Left[] {
  const filled = (sheet: string): number =>
    grids
      .find(({ name }) => name === sheet)
      ?.values.reduce((sum, row) => sum + row.filter((value) => value !== null && value !== '').length, 0) ?? 0;
  return [
    ...tables
      .filter((table) => !carried.includes(table))
      .map((table) => ({
        sheet: table.sheet,
        what: table.unit === unit || table.register.sheet.kind === 'form' ? WORDS.second : inUnit(table.unit),
        elsewhere: filled(table.sheet),
      })),
    ...unrecognised
      .filter(({ reason }) => reason !== 'empty')
      .map(({ sheet, reason }) =>
        reason === 'own' ? { sheet, what: WORDS.own } : { sheet, what: WORDS.sheet, elsewhere: filled(sheet) },
      ),
  ];
}
