import { a1 } from '../../model/address';
import { toSerial } from '../../model/date';
import { MONEY_UNITS, type MoneyUnit } from '../../model/money';
import {
  MADE_RECORDS,
  sheetOfPointer,
  STAMP_RECORDS,
  STAMP_SHEET,
  type Stamp,
  type SummaryStamp,
} from '../../model/stamp';
import type { Lang } from '../../model/text';
import type { Grid } from '../../model/workbook';

/** What the sheet of our own says about the workbook. */
export interface Stamps {
  /** By the sheet's name as it is called now. */
  readonly templates: ReadonlyMap<string, Stamp>;
  readonly summaries: readonly SummaryStamp[];
  /** Sheets of ours that hold no register: summaries, PivotTables and their data, drop-down lists. */
  readonly own: ReadonlySet<string>;
  readonly overrides: Readonly<Record<string, number | string | undefined>>;
  /** The whole workbook is a list of findings. */
  readonly findings: boolean;
}

type RecordKind = keyof typeof STAMP_RECORDS;

/** Reads the stamps of a workbook; without our sheet there are none. Damaged records are passed over. */
export function readStamps(grids: readonly Grid[]): Stamps {
  const grid = grids.find((each) => each.name === STAMP_SHEET);
  const templates = new Map<string, Stamp>();
  const summaries: SummaryStamp[] = [];
  const own = new Set<string>([STAMP_SHEET]);
  const overrides = new Map<string, number | string | undefined>();
  let findings = false;
  for (let row = 0; grid && row < grid.values.length; row++) {
    const kind = grid.values[row]?.[0];
    if (typeof kind !== 'string' || !Object.hasOwn(STAMP_RECORDS, kind)) continue;
    const field = fieldsOf(grid, row, kind as RecordKind);
    const sheet = sheetOfPointer(field('pointer'));
    if (kind === 'template' && sheet !== undefined) {
      const unit = field('unit');
      templates.set(sheet, {
        register: field('register'),
        version: field('version'),
        lang: langOf(field('lang')),
        unit: isMoneyUnit(unit) ? unit : 'wan',
        sheet,
      });
    } else if (kind === 'parameter') {
      overrides.set(field('id'), overrideOf(grid, row));
    } else if (MADE_RECORDS.has(kind) && sheet !== undefined) {
      own.add(sheet);
      const date = field('date');
      if (kind === 'summary') {
        summaries.push({ id: field('id'), lang: langOf(field('lang')), sheet, ...(isDay(date) && { date }) });
      }
    } else if (kind === 'findings') {
      findings = true;
    }
  }
  return { templates, summaries, own, overrides: Object.fromEntries(overrides), findings };
}

const langOf = (text: string): Lang => (text === 'en' ? 'en' : 'zh');
const isDay = (text: string): boolean => {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return toSerial(Number(year), Number(month), Number(day)) !== undefined;
};
const isMoneyUnit = (text: string): text is MoneyUnit => Object.hasOwn(MONEY_UNITS, text);

/** Fields of a record by name; a pointer is the text of its formula. */
function fieldsOf(grid: Grid, row: number, kind: RecordKind): (name: string) => string {
  const names: readonly string[] = STAMP_RECORDS[kind];
  return (name) => {
    const column = names.indexOf(name) + 1;
    if (column === 0) return '';
    const formula = grid.formulas.get(a1(row, column));
    const value = grid.values[row]?.[column];
    return formula ?? (typeof value === 'string' || typeof value === 'number' ? String(value) : '');
  };
}

/** An override as typed; a blank one silences the rules that read the parameter. */
function overrideOf(grid: Grid, row: number): number | string | undefined {
  const value = grid.values[row]?.[1 + STAMP_RECORDS.parameter.indexOf('value')];
  return typeof value === 'number' || (typeof value === 'string' && value !== '') ? value : undefined;
}
