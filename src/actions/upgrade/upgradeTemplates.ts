import { readStamps } from '../../engine/read/stamps';
import { readBook } from '../../engine/read/book';
import { run, type Pace } from '../../engine/steps';
import { a1 } from '../../model/address';
import type { Catalogue } from '../../model/catalogue';
import { groupBy } from '../../model/groups';
import type { MoneyUnit } from '../../model/money';
import type { SheetDesign } from '../../model/sheet';
import { STAMP_SHEET, type Stamp } from '../../model/stamp';
import type { Book, Table } from '../../model/table';
import type { Lang, Text } from '../../model/text';
import type { CellValue, Grid, Workbook } from '../../model/workbook';
import type { TemplateOptions } from '../../template/options';
import { yearOfVersion } from '../../template/formPlan';
import { designWorkbook } from '../../template/registerSheet';
import { recordsOf } from '../../template/stampRecords';
import { half, readGrids } from '../readWorkbook';
import { carriedForm, carriedList, rowsOf, type CarriedSheet } from './carry';
import { leftBook, leftComments, type Left } from './left';

export interface UpgradeOptions extends Pace {
  /** The reporting year of the new templates; the old workbook's own unless given. */
  readonly year?: number;
  /** The language of the new templates where the old workbook has no stamp. */
  readonly lang: Lang;
}

/** What became of what was filled in. */
export interface UpgradeReport {
  readonly sheets: readonly {
    readonly sheet: string;
    readonly register: Text;
    readonly rows: number;
    readonly cells: number;
  }[];
  /** Filled cells of the old sheets, but for what templates print and compute themselves: found = carried + left. */
  readonly found: number;
  readonly carried: number;
  /** What did not move, place by place. */
  readonly left: readonly Left[];
}

/**
 * Carries what was filled in on the sheets of a workbook, whatever edition or office made them, into fresh templates of
 * the current edition in another workbook: cell by cell, by column, as it was typed. No amount is converted. The old
 * workbook is only read. The new one is read again at the end: every carried cell must hold what the old one held.
 * @returns nothing where the workbook holds no register
 * @throws {WorkbookError} as reading and writing do, and the signal's reason
 * @throws {Error} when a carried cell did not arrive: a fault of the program, and nothing may be saved
 */
export async function upgradeTemplates(
  old: Workbook,
  fresh: Workbook,
  catalogue: Catalogue,
  options: UpgradeOptions,
): Promise<UpgradeReport | undefined> {
  const grids = await readGrids(old, half(options, 'first'));
  const book = await run(readBook(grids, catalogue), half(options, 'second'));
  const stamps = readStamps(grids).templates;
  const tables = firstOfEach(book.tables);
  if (tables.length === 0) return undefined;
  const unit = usualUnit(tables);
  const carriedTables = tables.filter((table) => table.unit === unit || table.register.sheet.kind === 'form');
  const made = optionsFor(carriedTables, stamps, book, catalogue, { ...options, unit });
  const stamp = grids.find(({ name }) => name === STAMP_SHEET);
  const kept = (stamp ? recordsOf(stamp) : []).filter((record) => record[0]?.value === 'parameter');
  const designs = designWorkbook(made, kept);
  const sheets = carriedTables.map((table) => {
    const design = designOf(table, designs, made.lang);
    return table.register.sheet.kind === 'form'
      ? carriedForm(table, design, made, options.year !== undefined)
      : carriedList(table, design, made);
  });
  await fresh.writeAll(
    designs.map((design) => sheets.find((sheet) => sheet.design.name === design.name)?.design ?? design),
    options.signal && { signal: options.signal },
  );
  assertArrived(sheets, await readGrids(fresh, options.signal ? { signal: options.signal } : {}));
  const structures = await old.structures(carriedTables.map(({ sheet }) => ({ sheet, ranges: [] })));
  const left = [
    ...sheets.flatMap((sheet) => sheet.left),
    ...leftComments(structures),
    ...leftBook(book, grids, carriedTables, unit),
  ];
  const carried = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    sheets: sheets.map(({ table, design, cells }) => ({
      sheet: design.name,
      register: table.register.title,
      rows: table.rows.length,
      cells: cells.length,
    })),
    found:
      sheets.reduce((sum, { found }) => sum + found, 0) + left.reduce((sum, { elsewhere = 0 }) => sum + elsewhere, 0),
    carried,
    left,
  };
}

/** One sheet of each register; a second one of the same register is told as left behind. */
const firstOfEach = (tables: readonly Table[]): Table[] =>
  [...groupBy(tables, ({ register }) => register.id).values()].flatMap(([first]) => (first ? [first] : []));

/** The unit most amounts are typed in: sheets of one workbook have the same. */
function usualUnit(tables: readonly Table[]): MoneyUnit {
  const lists = tables.filter(({ register }) => register.sheet.kind === 'list');
  const byUnit = [...groupBy(lists, ({ unit }) => unit)].sort(([, one], [, other]) => other.length - one.length);
  return byUnit[0]?.[0] ?? 'wan';
}

function optionsFor(
  tables: readonly Table[],
  stamps: ReadonlyMap<string, Stamp>,
  book: Book,
  catalogue: Catalogue,
  { year, lang, unit }: Pick<UpgradeOptions, 'year' | 'lang'> & { readonly unit: MoneyUnit },
): TemplateOptions {
  const stamped = tables.flatMap(({ sheet }) => stamps.get(sheet) ?? []);
  const [first] = stamped;
  return {
    catalogue,
    unit,
    lang: first?.lang ?? lang,
    year: year ?? book.year ?? yearOfVersion(first?.version ?? '') ?? new Date().getFullYear(),
    registersPresent: catalogue.registers
      .map(({ id }) => id)
      .filter((id) => tables.some(({ register }) => register.id === id)),
    data: Object.fromEntries(tables.map((table) => [table.register.id, rowsOf(table, year !== undefined)])),
  };
}

function designOf({ register }: Table, designs: readonly SheetDesign[], lang: Lang): SheetDesign {
  const design = designs.find(({ name }) => name === register.sheet.name[lang]);
  if (!design) throw new Error(`No sheet was designed for ${register.id}`);
  return design;
}

function assertArrived(sheets: readonly CarriedSheet[], grids: readonly Grid[]): void {
  for (const { design, cells } of sheets) {
    const grid = grids.find(({ name }) => name === design.name);
    const lost = cells.find(({ row, column, value }) => !isSame(grid?.values[row]?.[column] ?? null, value));
    if (lost) throw new Error(`${design.name}!${a1(lost.row, lost.column)} did not arrive`);
  }
}

const isSame = (one: CellValue, other: CellValue): boolean => one === other;
