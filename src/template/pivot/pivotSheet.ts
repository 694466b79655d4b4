import { absolute, quoteSheet } from '../../model/address';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import { headRows, type PivotAxis, type PivotValue } from '../../model/pivot';
import { cellRange } from '../../model/ranges';
import type { SheetDesign } from '../../model/sheet';
import type { GroupSummary, Headed, Measure, SummaryColumn, SummaryTable } from '../../model/summary';
import { fill, joinWords, text, type Lang } from '../../model/text';
import { Canvas } from '../grid';
import { BOLD, textWidth } from '../widths';
import { dataNote, dataSheetName, dataTableName, NOTE_CELL, type DataOptions } from './dataSheet';
import { FieldNames } from './fieldNames';
import { isPlain, YES, type RegisterData } from './registerData';
import { viewOf, type PivotDraft } from './view';

const SHEET = text('透视 {sheet}', 'Pivot {sheet}');
const TITLE = text('{title}（数据透视表）', '{title} (PivotTable)');
const UNDATED = text('　　', '    ');
const VALUES = text('数值', 'Values');
const LEFT_OUT = text(
  '透视表只作加总和计数，不含：{measures}。这些数请见汇总表。',
  'A PivotTable adds up and counts only; it is without: {measures}. Please see the summary for these.',
);
const INSTEAD = text(
  '本程序不能新建数据透视表，以下是普通单元格，不能拖动字段。',
  'This program makes no PivotTables; these are plain cells, whose fields cannot be moved.',
);
const ROWS_COUNTED = text('行数', 'Rows');
/** What Excel puts in front of a number that has the name of a field. */
const SUM_OF = text('求和项：{name}', 'Sum of {name}');

const LONGEST_NAME = 31;
const AT = { title: 0, note: 1, leftOut: 2, table: 4 } as const;
const NARROWEST = 10;
const MARGIN = 3;

/** What the sheet with the PivotTable of a summary is called. */
export const pivotSheetName = ({ sheet }: GroupSummary, lang: Lang): string =>
  fill(SHEET[lang], { sheet: sheet[lang] }).slice(0, LONGEST_NAME);

/** A sheet with a native PivotTable on the data of a register, with the fields of a summary placed. */
export function designPivot(data: RegisterData, table: SummaryTable, options: DataOptions): SheetDesign {
  const { lang } = options;
  const { summary } = table;
  const member = data.member(summary.id);
  const filters = member ? [{ field: member.name, keep: YES[lang] }] : [];
  const top = AT.table + (filters.length === 0 ? 0 : filters.length + 1);
  const { values, leftOut } = valuesOf(data, table, lang);
  const draft: PivotDraft = {
    name: `jiedui_${summary.id}_${lang}`,
    at: { row: top, column: 0 },
    source: { sheet: dataSheetName(data.register, lang), table: dataTableName(data.register, lang) },
    rows: axesOf(data, table, lang),
    columns: [],
    filters,
    values,
    valuesCaption: VALUES[lang],
    instead: INSTEAD[lang],
  };
  const width = draft.rows.length + values.length;
  const drawn = new Canvas(lang, Math.max(2, width));
  const shown = viewOf(draft, data.fields, lang, (row, column, value, look) => {
    drawn.put(row, column, value, look);
  });
  const canvas = new Canvas(lang, 1);
  const year = table.year === undefined ? UNDATED[lang] : String(table.year);
  canvas.put(AT.title, 0, fill(TITLE[lang], { title: fill(summary.title[lang], { year }) }), { role: 'annex' });
  canvas.put(
    AT.note,
    0,
    dataNote(data, options),
    { role: 'plain' },
    `${quoteSheet(draft.source.sheet)}!${absolute(cellRange(NOTE_CELL))}`,
  );
  if (leftOut.length > 0) {
    canvas.put(AT.leftOut, 0, fill(LEFT_OUT[lang], { measures: joinWords(leftOut, lang) }), { role: 'plain' });
  }
  return {
    name: pivotSheetName(summary, lang),
    visibility: 'visible',
    rows: canvas.rows,
    styles: { ...canvas.styles, ...drawn.styles },
    merges: [],
    widths: widthsOf(draft),
    heights: {},
    freeze: { rows: top + headRows(draft), columns: 0 },
    validations: [],
    highlights: [],
    names: [],
    pivot: { ...draft, view: { ...shown, cells: drawn.rows } },
  };
}

/** The levels of the summary, with their groups in its order. */
function axesOf(data: RegisterData, { summary, rows }: SummaryTable, lang: Lang): PivotAxis[] {
  return summary.levels.map((_, index) => {
    const { name, values } = data.level(summary.id, index);
    const ordered = rows.filter(({ depth }) => depth === index).map(({ label }) => label[lang]);
    // Groups the summary leaves out are items all the same, which a change of the filter shows.
    const others = values.filter((value) => value !== null).map(String);
    return { field: name, items: [...new Set([...ordered, ...others])] };
  });
}

/** The measures a PivotTable can say, and the names of those it cannot. */
function valuesOf(data: RegisterData, table: SummaryTable, lang: Lang): { values: PivotValue[]; leftOut: string[] } {
  const names = new FieldNames();
  for (const { name } of data.fields) names.free(name);
  const leftOut: string[] = [];
  const values = table.columns.flatMap((column): PivotValue[] => {
    // Columns for each value of a field across: the PivotTable has that field to be put there.
    if (column.block) return [];
    const placed = place(column.measure, data, table);
    if (!placed) {
      leftOut.push(wordsOf(column.measure, lang));
      return [];
    }
    const caption = captionOf(column, data.unit, lang);
    const free = names.has(caption) ? fill(SUM_OF[lang], { name: caption }) : caption;
    return [{ ...placed, caption: names.free(free), format: formatOf(column, placed.as, data.unit) }];
  });
  if (values.length > 0) return { values, leftOut };
  return {
    values: [{ field: data.rowNumber.name, by: 'count', caption: ROWS_COUNTED[lang], format: '#,##0' }],
    leftOut,
  };
}

function place(
  measure: Measure,
  data: RegisterData,
  { summary }: SummaryTable,
): Pick<PivotValue, 'field' | 'by' | 'as'> | undefined {
  if (measure.of === 'count') return isPlain(measure) ? { field: data.rowNumber.name, by: 'count' } : undefined;
  const summed = data.summed(summary.id, measure.of === 'share' ? measure.measure : measure.id);
  if (!summed) return undefined;
  return { field: summed.name, by: 'sum', ...(measure.of === 'share' && { as: 'share' as const }) };
}

/** The header with the one over it, without which some say nothing: 受援. */
const wordsOf = ({ group, header }: Headed, lang: Lang): string =>
  group ? `${group[lang]}·${header[lang]}` : header[lang];

/** As the summary heads the column. */
function captionOf({ measure, quantity }: SummaryColumn, money: MoneyUnit, lang: Lang): string {
  const words = wordsOf(measure, lang);
  // The format of shares says %.
  if (quantity.kind === 'percent') return words;
  const unit = (quantity.unit ?? MONEY_UNITS[money].label)[lang];
  return lang === 'zh' ? `${words}（${unit}）` : `${words} (${unit})`;
}

function formatOf({ quantity }: SummaryColumn, as: PivotValue['as'], money: MoneyUnit): string {
  if (as === 'share') return '0.00%';
  const decimals = quantity.kind === 'money' ? MONEY_UNITS[money].decimals : quantity.decimals;
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

function widthsOf({ rows, values }: PivotDraft): number[] {
  const wide = (words: readonly string[]): number =>
    Math.round(Math.max(NARROWEST, ...words.map((each) => textWidth(each) * BOLD)) + MARGIN);
  return [...rows.map(({ field, items }) => wide([field, ...items])), ...values.map(({ caption }) => wide([caption]))];
}
