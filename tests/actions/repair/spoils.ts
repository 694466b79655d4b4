import { parseA1Range } from '../../../src/model/address';
import type { DamageKind, RepairBy } from '../../../src/model/damage';
import type { Book } from '../../../src/workbench/book/book';
import type { Rect } from '../../../src/workbench/book/rect';
import type { Sheet } from '../../../src/workbench/book/sheet';
import type { CellStyle, Scalar } from '../../../src/workbench/book/types';
import { clearValidations } from '../../../src/workbench/book/validations';

export const rect = (address: string): Rect => {
  const found = parseA1Range(address);
  if (!found) throw new Error(`${address} is no range`);
  return found;
};

export function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  return sheet;
}

/** Somebody types into a cell. */
function type(sheet: Sheet, cell: string, value: Scalar): void {
  const { top, left } = rect(cell);
  sheet.fill(top, left, [[value]]);
}

/** Looks without a number format. */
const plain = (style: CellStyle): CellStyle =>
  Object.fromEntries(Object.entries(style).filter(([name]) => name !== 'numberFormat'));

/** Somebody pastes plain cells over others: validations and number formats are gone there. */
function pasteOver(sheet: Sheet, cells: string): void {
  const target = rect(cells);
  sheet.set('validations', clearValidations(sheet.state.validations, [target]), 'user');
  sheet.restyle(target, plain, 'user');
}

/** What people do to a template, and the damage it is. Sheets and cells are those of the workbook of 2011. */
export interface Spoil {
  readonly name: string;
  readonly spoil: (book: Book) => void;
  readonly kind: DamageKind;
  readonly sheet: string;
  /** A piece of the sentence that says where. */
  readonly where: string;
  readonly by: RepairBy;
  /** What people themselves changed in cells, by address: repair leaves it unless it says so here. */
  readonly restores?: readonly string[];
}

const PROJECTS = '项目台账';

export const SPOILS: readonly Spoil[] = [
  {
    name: 'all validations are taken away',
    spoil: (book) => {
      sheetOf(book, PROJECTS).set('validations', [], 'user');
    },
    kind: 'drop-down-lost',
    sheet: PROJECTS,
    where: '项目类别（D8:D',
    by: 'repair',
  },
  {
    name: 'cells are pasted over a part of a column',
    spoil: (book) => {
      pasteOver(sheetOf(book, PROJECTS), 'E10:E12');
    },
    kind: 'drop-down-lost',
    sheet: PROJECTS,
    where: '所属行业（E10:E12）',
    by: 'repair',
  },
  {
    name: 'a limit is taken from an amount',
    spoil: (book) => {
      const sheet = sheetOf(book, PROJECTS);
      sheet.set('validations', clearValidations(sheet.state.validations, [rect('X9')]), 'user');
    },
    kind: 'limit-lost',
    sheet: PROJECTS,
    where: 'X9',
    by: 'repair',
  },
  {
    name: 'blank date cells lose their format',
    spoil: (book) => {
      sheetOf(book, PROJECTS).restyle(rect('V9:W9'), plain, 'user');
    },
    kind: 'format-lost',
    sheet: PROJECTS,
    where: 'V9',
    by: 'repair',
  },
  {
    name: 'a total is typed over with the same amount',
    spoil: (book) => {
      const sheet = sheetOf(book, PROJECTS);
      type(sheet, totalCell(book), sheet.value(rect(totalCell(book)).top, rect(totalCell(book)).left));
    },
    kind: 'formula-overwritten',
    sheet: PROJECTS,
    where: 'X',
    by: 'repair',
  },
  {
    name: 'a total is typed over with another amount',
    spoil: (book) => {
      type(sheetOf(book, PROJECTS), totalCell(book), 12345);
    },
    kind: 'formula-overwritten',
    sheet: PROJECTS,
    where: '12345',
    by: 'formulas',
  },
  {
    name: 'a header is written in other words',
    spoil: (book) => {
      type(sheetOf(book, PROJECTS), 'B5', '项目代码');
    },
    kind: 'header-renamed',
    sheet: PROJECTS,
    where: 'B5“项目代码”应为“项目编号”',
    by: 'repair',
    restores: ['B5'],
  },
  {
    name: 'a header is overwritten with something nobody knows',
    spoil: (book) => {
      type(sheetOf(book, PROJECTS), 'F5', '栏目甲');
    },
    kind: 'header-renamed',
    sheet: PROJECTS,
    where: 'F5“栏目甲”应为“建设性质”',
    by: 'repair',
    restores: ['F5'],
  },
  {
    name: 'a column is deleted',
    spoil: (book) => {
      sheetOf(book, PROJECTS).remove(rect('E1:E1048576'), 'column', 'user');
    },
    kind: 'column-lost',
    sheet: PROJECTS,
    where: '所属行业',
    by: 'person',
  },
  {
    name: 'merged header cells are taken apart',
    spoil: (book) => {
      const sheet = sheetOf(book, PROJECTS);
      sheet.set(
        'merges',
        sheet.state.merges.filter(({ top, left }) => top !== 4 || left !== 6),
        'user',
      );
    },
    kind: 'header-unmerged',
    sheet: PROJECTS,
    where: 'G5:K5',
    by: 'repair',
  },
  {
    name: 'the title is deleted',
    spoil: (book) => {
      sheetOf(book, PROJECTS).clearContents(rect('A2'), 'user');
    },
    kind: 'title-changed',
    sheet: PROJECTS,
    where: '空白',
    by: 'repair',
    restores: ['A2'],
  },
  {
    name: 'the unit is changed',
    spoil: (book) => {
      const sheet = sheetOf(book, PROJECTS);
      const row = 3;
      const unit = Array.from({ length: 40 }, (_, column) => column).find((column) => {
        const value = sheet.value(row, column);
        return typeof value === 'string' && value.startsWith('单位：');
      });
      sheet.fill(row, unit ?? 0, [['单位：元']]);
    },
    kind: 'unit-changed',
    sheet: PROJECTS,
    where: '模板的金额单位为万元，表上写的是元',
    by: 'person',
  },
  {
    name: 'conditional formats are cleared',
    spoil: (book) => {
      sheetOf(book, PROJECTS).set('conditionalFormats', [], 'user');
    },
    kind: 'highlight-lost',
    sheet: PROJECTS,
    where: '条件格式',
    by: 'repair',
  },
  {
    name: 'panes are unfrozen',
    spoil: (book) => {
      sheetOf(book, PROJECTS).set('freeze', undefined, 'user');
    },
    kind: 'panes-lost',
    sheet: PROJECTS,
    where: '未冻结',
    by: 'repair',
  },
  {
    name: 'the filter is taken away',
    spoil: (book) => {
      sheetOf(book, PROJECTS).set('filter', undefined, 'user');
    },
    kind: 'filter-lost',
    sheet: PROJECTS,
    where: '筛选',
    by: 'repair',
  },
  {
    name: 'print titles are taken away',
    spoil: (book) => {
      sheetOf(book, PROJECTS).set('printTitleRows', undefined, 'user');
    },
    kind: 'titles-lost',
    sheet: PROJECTS,
    where: '打印',
    by: 'repair',
  },
  {
    name: 'the row of column numbers is deleted',
    spoil: (book) => {
      sheetOf(book, PROJECTS).remove(rect('A7:XFD7'), 'row', 'user');
    },
    kind: 'ordinals-lost',
    sheet: PROJECTS,
    where: '栏次',
    by: 'person',
  },
  {
    name: 'the total row is deleted',
    spoil: (book) => {
      const { top } = rect(totalCell(book));
      sheetOf(book, PROJECTS).remove({ top, left: 0, bottom: top, right: 16_383 }, 'row', 'user');
    },
    kind: 'total-lost',
    sheet: PROJECTS,
    where: '合计行',
    by: 'person',
  },
];

/** The total of the investments of the projects. */
function totalCell(book: Book): string {
  const sheet = sheetOf(book, PROJECTS);
  for (let row = 7; row < 400; row++) if (sheet.value(row, 0) === '合计') return `X${row + 1}`;
  throw new Error('There is no total row');
}
