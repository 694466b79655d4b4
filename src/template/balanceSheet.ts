import { a1 } from '../model/address';
import { fromFen, MONEY_UNITS } from '../model/money';
import type { SheetDesign } from '../model/sheet';
import type { BalanceLine, BalanceTable } from '../model/summary';
import { fill, text, type Lang, type Text } from '../model/text';
import { Canvas } from './grid';
import { MISSING } from './summaryFormulas';
import { drawBottom, drawTop, sheetOf, type SummaryOptions } from './summaryFrame';
import type { CellRole } from './styles';
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

const COLUMNS: readonly Column[] = [
  { id: 'seq', header: text('序号', 'No.'), width: 5, role: 'short' },
  { id: 'number', header: text('规则编号', 'Rule'), width: 7.5, role: 'short' },
  { id: 'title', header: text('勾稽关系', 'Balance'), width: 23, role: 'words' },
  { id: 'group', header: text('核对对象', 'Of what'), width: 14, role: 'words' },
  { id: 'leftWords', header: text('内容', 'What'), group: LEFT, width: 23, role: 'words' },
  { id: 'left', header: text('数值', 'Number'), group: LEFT, width: 11.5, role: 'figure' },
  { id: 'by', header: text('关系', 'Is'), width: 5, role: 'short' },
  { id: 'rightWords', header: text('内容', 'What'), group: RIGHT, width: 23, role: 'words' },
  { id: 'right', header: text('数值', 'Number'), group: RIGHT, width: 11.5, role: 'figure' },
  { id: 'difference', header: text('差额', 'Difference'), width: 11.5, role: 'figure' },
  { id: 'unit', header: text('单位', 'Unit'), width: 7, role: 'short' },
  { id: 'tolerance', header: text('允许误差', 'Tolerance'), width: 11, role: 'short' },
  { id: 'verdict', header: text('结论', 'Verdict'), width: 8.5, role: 'short' },
  { id: 'explanation', header: text('说明', 'Explanation'), width: 18, role: 'words' },
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
  '左右两方为{date}核对时的数值；共{n}项，其中不一致{differing}项、未核对{unchecked}项。',
  'Both sides as checked on {date}: {n} in all, {differing} differ, {unchecked} not checked.',
);

const SIZE = 10.5;
const at = (id: string): number => COLUMNS.findIndex((column) => column.id === id);

/** 勾稽核对表 as an official sheet: every balance with both sides, room for explanations, signed by those who checked. */
export function designBalances(table: BalanceTable, options: SummaryOptions): SheetDesign {
  const { lang } = options;
  const widths = COLUMNS.map(({ width }) => width);
  const canvas = new Canvas(lang, COLUMNS.length);
  const top = drawTop(canvas, table.summary.title, table.year, [], widths, options);
  drawHeader(canvas, top, lang);
  const first = top + 2;
  table.lines.forEach((line, index) => {
    drawLine(canvas, line, first + index, index + 1, table, lang);
  });
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
  const last = drawBottom(canvas, first + table.lines.length, notes, widths, options);
  return sheetOf(canvas, table.summary.sheet[lang], widths, { header: [top, top + 1], last, frozenColumns: 2 }, lang);
}

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
): void {
  const number = (value: number | undefined): number | string =>
    value === undefined ? MISSING : line.money ? fromFen(value, unit) : value;
  const { left, right } = line;
  const whole = !line.money && Number.isInteger(left ?? 0) && Number.isInteger(right ?? 0);
  const decimals = whole ? 0 : line.money ? MONEY_UNITS[unit].decimals : 2;
  const format = whole ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const both = left !== undefined && right !== undefined;
  const words = wordsOf(line, lang);
  const values: Readonly<Record<string, string | number>> = {
    ...words,
    seq,
    left: number(left),
    right: number(right),
    difference: number(both ? left - right : undefined),
    unit: line.money ? MONEY_UNITS[unit].label[lang] : (line.counted?.[lang] ?? ''),
  };
  const difference = `ROUND(${a1(row, at('left'))}-${a1(row, at('right'))},${decimals})`;
  COLUMNS.forEach(({ id, role }, column) => {
    const shown = role === 'figure' ? { role, format } : { role };
    const bold = line.verdict === 'differs' && ['difference', 'verdict'].includes(id);
    const formula = id === 'difference' && both ? difference : undefined;
    canvas.put(
      row,
      column,
      values[id] ?? null,
      bold ? { ...shown, role: id === 'verdict' ? 'header' : 'total' } : shown,
      formula,
    );
  });
  const lines = COLUMNS.map(({ id, width }) => linesOf(words[id] ?? '', width - 1));
  canvas.heights[row] = heightOf(Math.max(1, ...lines), SIZE);
}

/** The words of a line, by column. */
function wordsOf(line: BalanceLine, lang: Lang): Readonly<Record<string, string>> {
  const { sides, by, verdict } = line;
  const verdicts = by === '<=' ? { ...VERDICTS, agrees: WITHIN, differs: BEYOND } : VERDICTS;
  return {
    number: line.number,
    title: line.title[lang],
    group: line.group?.[lang] ?? '',
    leftWords: sides?.left[lang] ?? fill(TOTALS_ROW[lang], { sheet: line.sheet[lang] }),
    rightWords: sides?.right[lang] ?? ITS_ROWS[lang],
    by: by === '<=' ? '≤' : '=',
    tolerance: line.tolerance,
    verdict: verdicts[verdict][lang],
    explanation: line.explanation?.[lang] ?? '',
  };
}
