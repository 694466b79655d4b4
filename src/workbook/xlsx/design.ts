import type { Cell, CellStyle as FileStyle, NamedRange, SheetProtection, WriteSheet } from 'hucre';
import { a1Range, absolute, columnLetters, quoteSheet } from '../../model/address';
import type { CellStyle, DesignCell, SheetDesign } from '../../model/sheet';
import type { PrintTitles } from '../../model/structure';
import { fileChart, fileTable } from './designParts';
import { conditionalRules, dataValidations } from './designRules';
import { fittedText } from '../limits';
import { DEFAULT_FONT, MARGINS } from '../looks';
import { toFileFormula } from './functionNames';
import { encodeText } from './text';
import { FILTER_NAME } from './writeParts';

/** The library writes these texts as error values; as runs of rich text they stay texts. */
const ERROR_WORD = /^#(?:REF!|N\/A|NAME\?|NULL!|NUM!|VALUE!|DIV\/0!|[A-Z_]+[!?])$/;

const color = (rgb: string): { rgb: string } => ({ rgb: rgb.replace(/^#/, '') });

function fileStyle(style: CellStyle): FileStyle {
  const { font, fill, border, align, vertical, wrap, indent, format, unlocked } = style;
  const side = border && { style: border, color: color('000000') };
  const aligned = align ?? vertical ?? wrap ?? indent;
  return {
    font: {
      ...DEFAULT_FONT,
      ...(font?.name !== undefined && { name: font.name }),
      ...(font?.size !== undefined && { size: font.size }),
      ...(font?.bold && { bold: true }),
      ...(font?.italic && { italic: true }),
      ...(font?.color !== undefined && { color: color(font.color) }),
    },
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: color(fill) } }),
    ...(side && { border: { top: side, bottom: side, left: side, right: side } }),
    ...(aligned !== undefined && {
      alignment: {
        ...(align && { horizontal: align }),
        ...(vertical && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent !== undefined && { indent }),
      },
    }),
    ...(format !== undefined && { numFmt: format }),
    ...(unlocked && { protection: { locked: false } }),
  };
}

/** Texts are written as texts whatever they begin with: only `formula` makes a formula. */
function fileCell({ value, formula }: DesignCell): Partial<Cell> {
  if (formula !== undefined) {
    const computed = typeof value === 'string' ? encodeText(fittedText(value)) : value;
    return { formula: encodeText(toFileFormula(formula)), ...(computed !== null && { formulaResult: computed }) };
  }
  if (typeof value !== 'string') return { value };
  if (value === '') return { value: null };
  const text = encodeText(fittedText(value));
  return ERROR_WORD.test(text) ? { value: text, richText: [{ text }] } : { value: text };
}

function fileCells(design: SheetDesign): Map<string, Partial<Cell>> {
  const styles = new Map(Object.entries(design.styles).map(([name, style]) => [name, fileStyle(style)]));
  const cells = new Map<string, Partial<Cell>>();
  design.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!cell) return;
      const style = cell.style === undefined ? undefined : styles.get(cell.style);
      cells.set(`${r},${c}`, { ...fileCell(cell), ...(style && { style }) });
    });
  });
  // The library keeps heights only of rows that have a cell.
  for (const row of Object.keys(design.heights)) {
    if (!design.rows[Number(row)]?.some((cell) => cell)) cells.set(`${row},0`, { value: null, style: fileStyle({}) });
  }
  return cells;
}

/** Allowed on a protected sheet; without a password (docs/decisions/0010). */
const ROWS_AND_FORMATS: SheetProtection = {
  sheet: true,
  selectLockedCells: true,
  selectUnlockedCells: true,
  sort: true,
  autoFilter: true,
  insertRows: true,
  deleteRows: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
};

/** A design as the library takes a sheet. @throws {Error} when the design contradicts itself */
export function fileSheet(design: SheetDesign): WriteSheet {
  const { print, protection, freeze, filter, visibility, table, charts } = design;
  return {
    name: design.name,
    cells: fileCells(design),
    columns: design.widths.map((width, column) => ({
      width,
      ...(design.hiddenColumns?.includes(column) && { hidden: true }),
    })),
    rowDefs: new Map(Object.entries(design.heights).map(([row, height]) => [Number(row), { height }])),
    merges: design.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      startCol: left,
      endRow: bottom,
      endCol: right,
    })),
    dataValidations: dataValidations(design.validations),
    conditionalRules: conditionalRules(design.highlights),
    ...(freeze && { freezePane: freeze }),
    ...(filter && { autoFilter: { range: a1Range(filter) } }),
    // The library counts from the row after which the page ends, programs likewise.
    ...(print?.breaks && { rowBreaks: print.breaks.map((row) => row - 1) }),
    ...(print && {
      pageSetup: {
        paperSize: 'a4',
        orientation: print.orientation,
        fitToPage: true,
        fitToWidth: print.pagesWide ?? 1,
        fitToHeight: 0,
        horizontalCentered: true,
        margins: MARGINS,
      },
      headerFooter: { oddFooter: `&C${print.footer}` },
    }),
    ...(table && { tables: [fileTable(table, design)] }),
    ...(charts && { charts: charts.map((chart) => fileChart(chart, design)) }),
    ...(protection && { protection: ROWS_AND_FORMATS }),
    ...(visibility === 'hidden' && { hidden: true }),
    ...(visibility === 'veryHidden' && { veryHidden: true }),
  };
}

/**
 * The names of a design, those of printing among them. The library's own print options leave sheet names unquoted, so
 * that titles vanish for 项目 台账 or 2011年: hence names with the quoted one.
 */
export function fileNames({ name, names, print, filter }: SheetDesign): NamedRange[] {
  const sheet = quoteSheet(name);
  const named: NamedRange[] = names.map((each) => ({ name: each.name, range: toFileFormula(each.refersTo) }));
  if (filter) named.push({ name: FILTER_NAME, scope: name, range: `${sheet}!${absolute(filter)}` });
  if (!print) return named;
  named.push({ name: '_xlnm.Print_Area', scope: name, range: `${sheet}!${absolute(print.area)}` });
  return [...named, ...titleNames(name, print)];
}

/** The name for the rows and columns repeated on every page; none where there are none. */
export function titleNames(name: string, { repeatRows, repeatColumns }: PrintTitles): NamedRange[] {
  const sheet = quoteSheet(name);
  const titles = [
    ...(repeatColumns ? [`${sheet}!$${columnLetters(repeatColumns[0])}:$${columnLetters(repeatColumns[1])}`] : []),
    ...(repeatRows ? [`${sheet}!$${repeatRows[0] + 1}:$${repeatRows[1] + 1}`] : []),
  ];
  return titles.length === 0 ? [] : [{ name: '_xlnm.Print_Titles', scope: name, range: titles.join(',') }];
}
