import type { MoneyUnit } from '../../model/money';
import type { Register } from '../../model/register';
import { LANGS } from '../../model/text';
import type { SheetFacts } from '../../model/table';
import type { Grid } from '../../model/workbook';
import { halfWidth, plain } from './clean';
import { headerText } from './headerText';
import { moneyUnitOf } from './numbers';
import { ATTACHMENT_OPENINGS, FILING_OPENINGS, MONEY_WORDS, UNIT_OPENINGS } from './words';

/** A text above the table. */
interface PreambleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface StatedUnit {
  readonly unit: MoneyUnit;
  readonly cell: PreambleCell;
}

/** The texts of the rows above a header. */
function preambleCells(grid: Grid, headerTop: number): PreambleCell[] {
  const cells: PreambleCell[] = [];
  for (let row = 0; row < headerTop; row++) {
    for (const [column, value] of (grid.values[row] ?? []).entries()) {
      if (typeof value === 'string' && value.trim() !== '') cells.push({ row, column, text: value.trim() });
    }
  }
  return cells;
}

const LONGEST_UNITS = [...MONEY_WORDS.keys()].sort((a, b) => b.length - a.length);

/** What all openings of units hold: one look spares a search for each. */
const MAY_STATE_UNIT = /单位|unit|amount/;

/** The money unit a text such as 单位：万元 or Unit: 10,000 yuan states; undefined for 填报单位：元宝山区. */
export function unitStated(text: string): MoneyUnit | undefined {
  const word = plain(text);
  if (!MAY_STATE_UNIT.test(word)) return undefined;
  for (const opening of UNIT_OPENINGS) {
    for (let at = word.indexOf(opening); at >= 0; at = word.indexOf(opening, at + 1)) {
      const rest = word.slice(at + opening.length).replace(/^人民币/, '');
      const unit = LONGEST_UNITS.find(
        (each) => rest.startsWith(each) && !/^[\p{L}\p{N}]/u.test(rest.slice(each.length)),
      );
      if (unit) return MONEY_WORDS.get(unit);
    }
  }
  return undefined;
}

/** Where the rows above the table state the unit: in one cell, in two, or in brackets behind the title. */
export function findUnit(grid: Grid, headerTop: number): StatedUnit | undefined {
  const cells = preambleCells(grid, headerTop);
  for (const cell of cells) {
    const unit = unitStated(cell.text);
    if (unit) return { unit, cell };
  }
  for (const [index, cell] of cells.entries()) {
    const next = cells[index + 1];
    const opened = UNIT_OPENINGS.some((opening) => plain(cell.text) === opening || `${plain(cell.text)}:` === opening);
    const unit = opened && next?.row === cell.row ? moneyUnitOf(next.text) : undefined;
    if (unit && next) return { unit, cell: next };
  }
  for (const cell of cells) {
    const unit = moneyUnitOf(cell.text) ?? headerText(cell.text).unit;
    if (unit) return { unit, cell };
  }
  return undefined;
}

/** The title above the table: the text that names the register, else the widest merged one, else the longest. */
export function findTitle(grid: Grid, headerTop: number, register: Register): SheetFacts['title'] {
  const cells = preambleCells(grid, headerTop).filter(({ text }) => isTitleLike(plain(text)));
  const names = LANGS.flatMap((lang) => [
    plain(register.title[lang]),
    plain(register.sheet.title[lang].replace(/\{year\}年?/g, '')),
  ]);
  const weight = (cell: PreambleCell): number => {
    const word = plain(cell.text);
    const merge = grid.merges.find(({ top, left }) => top === cell.row && left === cell.column);
    const named = names.some((name) => name !== '' && word.includes(name)) ? 1000 : 0;
    return named + (merge ? 10 * (merge.right - merge.left) : 0) + Math.min(cell.text.length, 60) / 10;
  };
  const [title] = cells.map((cell) => ({ cell, weight: weight(cell) })).sort((a, b) => b.weight - a.weight);
  if (!title) return undefined;
  const year = yearIn(title.cell.text);
  return { ...title.cell, ...(year !== undefined && { year }) };
}

const isTitleLike = (word: string): boolean =>
  word.length > 2 &&
  unitStated(word) === undefined &&
  ![...FILING_OPENINGS, ...UNIT_OPENINGS, ...ATTACHMENT_OPENINGS].some((opening) => word.startsWith(opening));

const CHINESE_FIGURES = '〇一二三四五六七八九';

/** The reporting year a title names: 2011年…, 二〇一一年…, … 2011. */
export function yearIn(title: string): number | undefined {
  const narrow = halfWidth(title).replace(/[○零]/g, '〇');
  const figures = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(narrow)?.[1];
  if (figures !== undefined) return Number(figures);
  const chinese = /([一二][〇九][〇一二三四五六七八九]{2})年/.exec(narrow)?.[1];
  return chinese === undefined
    ? undefined
    : Number(Array.from(chinese, (figure) => CHINESE_FIGURES.indexOf(figure)).join(''));
}
