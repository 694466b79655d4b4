import { a1Range, parseA1 } from '../model/address';
import { SEVERITY_LABELS, type Finding } from '../model/finding';
import { asRanges } from '../model/ranges';
import type { SheetDesign } from '../model/sheet';
import { fill, text, type Lang, type Text } from '../model/text';
import type { Grid } from '../model/workbook';
import { Canvas } from './grid';
import type { WrittenColumns } from './keptWords';
import type { CellRole } from './styles';
import { pageFooter } from './texts';
import { heightOf, LETTERS, linesOf } from './widths';

/** A finding and the file it is about; without a file the list stands in the workbook it is about. */
export interface FiledFinding {
  readonly file?: string;
  readonly finding: Finding;
}

/** A column of the list of findings. */
export interface ListColumn {
  readonly header: Text;
  readonly width: number;
  readonly role: CellRole;
  readonly value: (filed: FiledFinding, lang: Lang, index: number) => string | number;
}

const FILE: ListColumn = {
  header: text('文件', 'File'),
  width: 13,
  role: 'words',
  value: ({ file }) => file ?? '',
};

/** What identifies a finding for whoever answered it, and where the answer stands. */
export const ANSWERED = {
  about: {
    number: text('规则编号', 'Rule'),
    sheet: text('工作表', 'Sheet'),
    cell: text('单元格', 'Cell'),
    name: text('行名称', 'Row'),
  },
  words: text('处理情况及说明', 'What was done, and why'),
} as const satisfies WrittenColumns;

const COLUMNS: readonly ListColumn[] = [
  { header: text('序号', 'No.'), width: 5, role: 'short', value: (_, __, index) => index + 1 },
  {
    header: text('级别', 'Severity'),
    width: 8.5,
    role: 'short',
    value: ({ finding }, lang) => SEVERITY_LABELS[finding.severity][lang],
  },
  { header: ANSWERED.about.number, width: 7.5, role: 'short', value: ({ finding }) => finding.number },
  FILE,
  { header: ANSWERED.about.sheet, width: 12, role: 'words', value: ({ finding }) => finding.sheet },
  { header: ANSWERED.about.cell, width: 7, role: 'short', value: ({ finding }) => finding.cell },
  { header: ANSWERED.about.name, width: 18, role: 'words', value: ({ finding }) => finding.name ?? '' },
  {
    header: text('问题及处理建议', 'What was found and what to do'),
    width: 42,
    role: 'words',
    value: ({ finding }, lang) => finding.message[lang],
  },
  {
    header: text('填报值', 'Found'),
    width: 11,
    role: 'words',
    value: ({ finding }, lang) => finding.observed?.[lang] ?? '',
  },
  {
    header: text('应为', 'Expected'),
    width: 11,
    role: 'words',
    value: ({ finding }, lang) => finding.expected?.[lang] ?? finding.suggestion ?? '',
  },
  {
    header: text('差额', 'Difference'),
    width: 11,
    role: 'words',
    value: ({ finding }, lang) => finding.difference?.[lang] ?? '',
  },
  {
    header: text('相关单元格', 'Related cells'),
    width: 20,
    role: 'words',
    value: ({ finding }) => relatedWords(finding.related),
  },
  { header: ANSWERED.words, width: 16, role: 'words', value: () => '' },
];

/** The columns of a list that stands in the workbook it is about. */
export const OWN_COLUMNS = COLUMNS.filter((each) => each !== FILE);

/** Whether somebody wrote into a list of findings what was done about them. @param values of the sheet, row by row */
export function holdsAnswers(values: Grid['values']): boolean {
  const column =
    values[HEADER_ROW]?.findIndex((value) => value === ANSWERED.words.zh || value === ANSWERED.words.en) ?? -1;
  return column >= 0 && values.slice(HEADER_ROW + 1).some((row) => (row[column] ?? '') !== '');
}

const TITLE = text('审核问题清单', 'List of findings');
const NAME = text('问题清单', 'Findings');
const NONE = text('未发现问题。', 'Nothing was found.');
const COUNT = text('共{count}条', '{count} findings');

const TITLE_ROW = 0;
const UNIT_ROW = 1;
const HEADER_ROW = 2;

const FONT_SIZE = 10.5;
/** The highest a row can be, in points. */
const HIGHEST = 409;
/** The longest text a cell can hold. */
const CELL_LIMIT = 32_767;

/** Findings laid out between two turns of others. */
const SLICE = 64;

/**
 * The findings of a check as a sheet one can filter, print and answer in. Tens of thousands of them take a while: yields
 * the share done, 0–1.
 */
export function* designFindings(findings: readonly FiledFinding[], lang: Lang): Generator<number, SheetDesign, void> {
  const inItsWorkbook = findings.length > 0 && findings.every(({ file }) => file === undefined);
  const columns = inItsWorkbook ? OWN_COLUMNS : COLUMNS;
  const canvas = new Canvas(lang, columns.length);
  canvas.line(TITLE_ROW, TITLE[lang], { role: 'title' }, 32);
  canvas.line(UNIT_ROW, fill(COUNT[lang], { count: String(findings.length) }), { role: 'unit' });
  columns.forEach((column, at) => {
    canvas.put(HEADER_ROW, at, column.header[lang], { role: 'header' });
  });
  canvas.heights[HEADER_ROW] = heightOf(
    rowLines(
      columns.map(({ header }) => header[lang]),
      columns,
    ),
    FONT_SIZE,
  );
  for (const [index, filed] of findings.entries()) {
    if (index % SLICE === 0) yield index / findings.length;
    const row = HEADER_ROW + 1 + index;
    const values = columns.map((column) => column.value(filed, lang, index));
    values.forEach((value, at) => {
      canvas.put(row, at, typeof value === 'string' ? shortened(value) : value, { role: columns[at]?.role ?? 'words' });
    });
    canvas.heights[row] = Math.min(HIGHEST, heightOf(rowLines(values.map(String), columns), FONT_SIZE));
  }
  if (findings.length === 0) canvas.line(HEADER_ROW + 1, NONE[lang], { role: 'note' });
  const right = columns.length - 1;
  const bottom = HEADER_ROW + Math.max(1, findings.length);
  return {
    name: NAME[lang],
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: canvas.merges,
    widths: columns.map((column) => column.width),
    heights: canvas.heights,
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    filter: { top: HEADER_ROW, left: 0, bottom, right },
    validations: [],
    highlights: [],
    names: [],
    print: {
      orientation: 'landscape',
      area: { top: 0, left: 0, bottom, right },
      repeatRows: [HEADER_ROW, HEADER_ROW],
      footer: pageFooter(lang),
    },
  };
}

/** Lines the longest text of a row takes; letters are counted wider than they are, so that none is cut off. */
const rowLines = (texts: readonly string[], columns: readonly ListColumn[]): number =>
  Math.max(1, ...texts.map((words, at) => linesOf(words, (columns[at]?.width ?? 1) / LETTERS.en - 0.5)));

/** Related cells in few words: each sheet named once, cells below each other as one range. */
function relatedWords(related: Finding['related']): string {
  const sheets = [...new Set(related.map(({ sheet }) => sheet))];
  return sheets.map((name) => `${name}!${rangesOf(related.filter(({ sheet }) => sheet === name))}`).join(' ');
}

const rangesOf = (related: Finding['related']): string =>
  asRanges(related.map(({ cell }) => parseA1(cell)).filter((cell) => cell !== undefined))
    .map(a1Range)
    .join(' ');

/** Whole addresses only, within what a cell holds. */
export const shortened = (value: string): string =>
  value.length <= CELL_LIMIT ? value : `${value.slice(0, value.lastIndexOf(' ', CELL_LIMIT - 2))} …`;
