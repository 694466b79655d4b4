import { MONEY_UNITS } from '../../model/money';
import type { Register } from '../../model/register';
import type { SheetDesign } from '../../model/sheet';
import { fill, text, type Lang } from '../../model/text';
import { Canvas } from '../grid';
import { BOLD, textWidth } from '../widths';
import type { DataField, RegisterData } from './registerData';

const SHEET = text('数据·{register}', 'Data · {register}');
const TITLE = text('{register}（透视表的数据）', '{register} (data of PivotTables)');
const NOTE = text(
  '本表由“{register}”复制，供数据透视表使用，{date}更新。请在登记表中改动，不在本表填写；改动后请重新生成。',
  'Copied from “{register}” for PivotTables, as of {date}. Please make changes in the register, not here, and make the PivotTable again.',
);
const UNIT = text('金额单位：{unit}。', 'Amounts in {unit}.');
const LONGEST_NAME = 31;

/** Where the parts of the sheet stand. */
const AT = { title: 0, note: 1, header: 2 } as const;
/** The cell that says when the data were copied, which PivotTables repeat. */
export const NOTE_CELL = { row: AT.note, column: 0 };

/** What the sheet of a register's data is called. */
export const dataSheetName = ({ sheet }: Register, lang: Lang): string =>
  fill(SHEET[lang], { register: sheet.name[lang] }).slice(0, LONGEST_NAME);

/** What its table is called: in both languages alike, so that a workbook may hold either. */
export const dataTableName = ({ id }: Register, lang: Lang): string => `jiedui_${id.replaceAll('-', '_')}_${lang}`;

/** Says whence the data come and when they were copied. */
export const dataNote = ({ register, unit }: RegisterData, { lang, today }: DataOptions): string =>
  fill(NOTE[lang], { register: register.sheet.name[lang], date: today }) +
  (lang === 'zh' ? '' : ' ') +
  fill(UNIT[lang], { unit: MONEY_UNITS[unit].label[lang] });

export interface DataOptions {
  readonly lang: Lang;
  /** The day the data are copied, ISO. */
  readonly today: string;
}

const NARROWEST = 8;
const WIDEST = 40;
const MARGIN = 2.5;
/** The button of the filter in a header. */
const ARROW = 3;

/** The rows of a register as a plain native table: one header row, one type a column, nothing merged or added up. */
export function designData(data: RegisterData, options: DataOptions): SheetDesign {
  const { register, fields } = data;
  const { lang } = options;
  const rows = fields[0]?.values.length ?? 0;
  const canvas = new Canvas(lang, fields.length);
  canvas.put(AT.title, 0, fill(TITLE[lang], { register: register.sheet.name[lang] }), { role: 'annex' });
  canvas.put(AT.note, 0, dataNote(data, options), { role: 'plain' });
  fields.forEach(({ name, values, format }, column) => {
    canvas.put(AT.header, column, name, { role: 'plain-head' });
    values.forEach((value, row) => {
      if (value === null) return;
      canvas.put(AT.header + 1 + row, column, value, { role: 'plain', ...(format !== undefined && { format }) });
    });
  });
  return {
    name: dataSheetName(register, lang),
    visibility: 'visible',
    rows: canvas.rows,
    styles: canvas.styles,
    merges: [],
    widths: fields.map(widthOf),
    heights: {},
    freeze: { rows: AT.header + 1, columns: 0 },
    validations: [],
    highlights: [],
    names: [],
    table: {
      name: dataTableName(register, lang),
      range: { top: AT.header, left: 0, bottom: AT.header + rows, right: fields.length - 1 },
    },
  };
}

function widthOf({ name, values }: DataField): number {
  const longest = values.reduce<number>((most, value) => Math.max(most, textWidth(String(value ?? ''))), 0);
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, textWidth(name) * BOLD + ARROW, longest + MARGIN)));
}
