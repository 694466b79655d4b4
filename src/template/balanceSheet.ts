import { a1 } from '../model/address';
import { fromFen, MONEY_UNITS, type MoneyUnit } from '../model/money';
import type { SheetDesign } from '../model/sheet';
import type { BalanceLine, BalanceTable } from '../model/summary';
import { fill, text, type Lang, type Text } from '../model/text';
import type { Grid } from '../model/workbook';
import { sideFormula } from './balanceSide';
import { Canvas } from './grid';
import { isSaid, keptWords, matchWords, type IsAbout, type KeptWords, type WrittenColumns } from './keptWords';
import { MISSING } from './summaryFormulas';
import { drawBottom, drawTop, sheetOf, type SummaryOptions } from './summaryFrame';
import type { CellRole, Look } from './styles';
import { heightOf, linesOf } from './widths';

interface Column {
  readonly id: string;
  readonly header: Text;
  readonly group?: Text;
  readonly width: number;
  readonly role: CellRole;
}

const LEFT = text('左方', 'Left side');
const RIGHT = text('右方', 'Right side');

/** What identifies a line for whoever explained it, and where the explanation stands. */
const WRITTEN = {
  about: {
    number: text('规则编号', 'Rule'),
    title: text('勾稽关系', 'Balance'),
    group: text('核对对象', 'Of what'),
    left: text('内容', 'What'),
  },
  words: text('核对说明✎', 'Explanation ✎'),
} as const satisfies WrittenColumns;

const COLUMNS: readonly Column[] = [
  { id: 'seq', header: text('序号', 'No.'), width: 5, role: 'short' },
  { id: 'number', header: WRITTEN.about.number, width: 7.5, role: 'short' },
  { id: 'title', header: WRITTEN.about.title, width: 21, role: 'words' },
  { id: 'group', header: WRITTEN.about.group, width: 13, role: 'words' },
  { id: 'leftWords', header: WRITTEN.about.left, group: LEFT, width: 21, role: 'words' },
  { id: 'left', header: text('数值', 'Number'), group: LEFT, width: 11.5, role: 'figure' },
  { id: 'by', header: text('关系', 'Is'), width: 5, role: 'short' },
  { id: 'rightWords', header: WRITTEN.about.left, group: RIGHT, width: 21, role: 'words' },
  { id: 'right', header: text('数值', 'Number'), group: RIGHT, width: 11.5, role: 'figure' },
  { id: 'difference', header: text('差额', 'Difference'), width: 11.5, role: 'figure' },
  { id: 'unit', header: text('单位', 'Unit'), width: 7, role: 'short' },
  { id: 'tolerance', header: text('允许误差', 'Tolerance'), width: 11, role: 'short' },
  { id: 'verdict', header: text('结论', 'Verdict'), width: 8.5, role: 'short' },
  { id: 'remark', header: text('备注', 'Remark'), width: 14, role: 'words' },
  { id: 'explanation', header: WRITTEN.words, width: 20, role: 'words' },
];

const VERDICTS: Readonly<Record<BalanceLine['verdict'], Text>> = {
  agrees: text('一致', 'Agrees'),
  differs: text('不一致', 'Differs'),
  unchecked: text('未核对', 'Not checked'),
};
const WITHIN = text('未超过', 'Within');
const BEYOND = text('超过', 'Exceeded');
const TOTALS_ROW = text('{sheet}：合计行', '{sheet}: totals row');
const ITS_ROWS = text('所辖各行之和', 'Sum of its rows');
const CHECKED = text(
  '带公式的数值随登记表更新，其余为{date}核对时的数值；核对时共{n}项，其中不一致{differing}项、未核对{unchecked}项。',
  'Numbers with formulas follow the registers, the others are those of {date}, when {n} were checked: {differing} differ, {unchecked} not checked.',
);

const SIZE = 10.5;
const at = (id: string): number => COLUMNS.findIndex((column) => column.id === id);

/**
 * 勾稽核对表 as an official sheet: every balance with both sides, room for explanations, signed by those who checked.
 * @param before the sheet as it stands now: what was explained there is explained here
 */
export function designBalances(table: BalanceTable, options: SummaryOptions, before?: Grid): SheetDesign {
  const { lang } = options;
  const widths = COLUMNS.map(({ width }) => width);
  const canvas = new Canvas(lang, COLUMNS.length);
  const top = drawTop(canvas, table.summary.title, table.year, [], widths, options);
  drawHeader(canvas, top, lang);
  const first = top + 2;
  const { byRow, left } = matchWords(table.lines, before ? keptWords(before, WRITTEN) : [], [isLine, isAlike]);
  table.lines.forEach((line, index) => {
    drawLine(canvas, line, first + index, index + 1, table, lang, byRow.get(index));
  });
  const end = drawVanished(canvas, first + table.lines.length, left, lang);
  const count = (verdict: BalanceLine['verdict']): string =>
    String(table.lines.filter((line) => line.verdict === verdict).length);
  const values = {
    date: options.today,
    n: String(table.lines.length),
    differing: count('differs'),
    unchecked: count('unchecked'),
  };
  const checked = text(fill(CHECKED.zh, values), fill(CHECKED.en, values));
  const notes = [...table.summary.notes, checked];
  const last = drawBottom(canvas, end, notes, widths, options);
  return sheetOf(canvas, table.summary.sheet[lang], widths, { header: [top, top + 1], last, frozenColumns: 2 }, lang);
}

/** The line an explanation was written for. */
const isLine: IsAbout<BalanceLine> = (line, about) =>
  isAlike(line, about) && (about['group'] === '' ? !line.group : isSaid(about['group'], line.group ?? NOTHING));
/** The same balance, whose groups have been put together since, or taken apart. */
const isAlike: IsAbout<BalanceLine> = (line, about) =>
  line.number === about['number'] && isSaid(about['left'], leftWords(line));
const NOTHING = text('', '');

const VANISHED = text('以下核对说明所对应的勾稽关系已不存在', 'Explanations of balances that are no longer there');

/** Explanations whose balance has vanished, under a heading of their own; returns the row after them. */
function drawVanished(canvas: Canvas, row: number, left: readonly KeptWords[], lang: Lang): number {
  if (left.length === 0) return row;
  canvas.line(row, VANISHED[lang], { role: 'label' }, heightOf(1, SIZE) + 2);
  left.forEach(({ about, words }, index) => {
    const at = row + 1 + index;
    const values: Readonly<Record<string, string>> = { ...about, leftWords: about['left'] ?? '', explanation: words };
    COLUMNS.forEach(({ id, role }, column) => {
      canvas.put(at, column, id === 'left' ? null : (values[id] ?? null), lookOf(id, { role }));
    });
    canvas.heights[at] = rowHeight(values);
  });
  return row + 1 + left.length;
}

/** People type in the last column, also where the sheet is protected. */
const lookOf = (id: string, look: Look): Look => (id === 'explanation' ? { ...look, unlocked: true } : look);

const rowHeight = (words: Readonly<Record<string, string>>): number =>
  heightOf(Math.max(1, ...COLUMNS.map(({ id, width }) => linesOf(words[id] ?? '', width - 1))), SIZE);

function drawHeader(canvas: Canvas, top: number, lang: Lang): void {
  const look = { role: 'header' } as const;
  COLUMNS.forEach(({ header, group }, column) => {
    if (!group) {
      canvas.block({ top, left: column, bottom: top + 1, right: column }, header[lang], look);
      return;
    }
    canvas.put(top + 1, column, header[lang], look);
    if (COLUMNS[column - 1]?.group !== group) {
      canvas.block({ top, left: column, bottom: top, right: column + 1 }, group[lang], look);
    }
  });
  canvas.heights[top] = heightOf(1, SIZE);
  canvas.heights[top + 1] = heightOf(1, SIZE);
}

function drawLine(
  canvas: Canvas,
  line: BalanceLine,
  row: number,
  seq: number,
  { unit }: BalanceTable,
  lang: Lang,
  explanation: string | undefined,
): void {
  const number = (value: number | undefined): number | string =>
    value === undefined ? MISSING : line.money ? fromFen(value, unit) : value;
  const { left, right } = line;
  const whole = !line.money && Number.isInteger(left ?? 0) && Number.isInteger(right ?? 0);
  const decimals = whole ? 0 : line.money ? MONEY_UNITS[unit].decimals : 2;
  const format = whole ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const both = left !== undefined && right !== undefined;
  const words = { ...wordsOf(line, lang), ...(explanation !== undefined && { explanation }) };
  const values: Readonly<Record<string, string | number>> = {
    ...words,
    seq,
    left: number(left),
    right: number(right),
    difference: number(both ? left - right : undefined),
    unit: line.money ? MONEY_UNITS[unit].label[lang] : (line.counted?.[lang] ?? ''),
  };
  const formulas = both ? lineFormulas(line, { left, right }, row, decimals, unit, lang) : {};
  COLUMNS.forEach(({ id, role }, column) => {
    const shown = role === 'figure' ? { role, format } : { role };
    const bold = line.verdict === 'differs' && ['difference', 'verdict'].includes(id);
    const look = bold ? { ...shown, role: id === 'verdict' ? ('header' as const) : ('total' as const) } : shown;
    canvas.put(row, column, values[id] ?? null, lookOf(id, look), formulas[id]);
  });
  canvas.heights[row] = rowHeight(words);
}

/** Both sides from their registers where formulas can say them, the difference and the verdict from what stands there. */
function lineFormulas(
  line: BalanceLine,
  { left, right }: { readonly left: number; readonly right: number },
  row: number,
  decimals: number,
  unit: MoneyUnit,
  lang: Lang,
): Readonly<Record<string, string | undefined>> {
  const { money, by, slack, live } = line;
  const { agrees, differs } = verdictWords(by);
  const difference = a1(row, at('difference'));
  const within = money ? fromFen(slack, unit) : slack;
  const holds = by === '<=' ? `${difference}<=${within}` : `ABS(${difference})<=${within}`;
  return {
    left: sideFormula(live.left, left, money, unit),
    right: sideFormula(live.right, right, money, unit),
    difference: `ROUND(${a1(row, at('left'))}-${a1(row, at('right'))},${decimals})`,
    verdict: `IF(${holds},"${agrees[lang]}","${differs[lang]}")`,
  };
}

const verdictWords = (by: BalanceLine['by']): Readonly<Record<BalanceLine['verdict'], Text>> =>
  by === '<=' ? { ...VERDICTS, agrees: WITHIN, differs: BEYOND } : VERDICTS;

/** What stands on the left, in words. */
function leftWords({ sides, sheet }: BalanceLine): Text {
  const inLang = (lang: Lang): string => fill(TOTALS_ROW[lang], { sheet: sheet[lang] });
  return sides?.left ?? text(inLang('zh'), inLang('en'));
}

/** The words of a line, by column. */
function wordsOf(line: BalanceLine, lang: Lang): Readonly<Record<string, string>> {
  const { sides, by, verdict } = line;
  return {
    number: line.number,
    title: line.title[lang],
    group: line.group?.[lang] ?? '',
    leftWords: leftWords(line)[lang],
    rightWords: sides?.right[lang] ?? ITS_ROWS[lang],
    by: by === '<=' ? '≤' : '=',
    tolerance: line.tolerance,
    verdict: verdictWords(by)[verdict][lang],
    remark: line.explanation?.[lang] ?? '',
  };
}
