import type { RangeAddress } from '../../model/address';
import { isFault, type Visibility } from '../../model/workbook';
import { areasOf } from './areas';
import { LIST_KEY } from './ownSheets';
import type { Run, RunOptions } from './run';
import type { RawValue } from './values';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Protected so that formats, conditional ones among them, cannot be changed. */
  readonly locksFormats: boolean;
}

export interface Listing {
  /** The file's name, as people know it. */
  readonly name: string;
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

/** Where the values of a sheet stand and what stands among them. */
export interface SheetSurvey extends SheetEntry {
  /** Cells with values; absent when there are none. */
  readonly extent?: RangeAddress;
  /** The first rows from A1, to learn how many bytes a row takes and which columns hold numbers. */
  readonly sample: readonly (readonly RawValue[])[];
  /** Areas with formulas; absent when Excel does not tell. */
  readonly formulas?: readonly RangeAddress[];
  /** Areas with error values, likewise. */
  readonly errors?: readonly RangeAddress[];
  readonly merges: readonly RangeAddress[];
  /** None, all, or some that must be asked for one by one. */
  readonly hiddenRows: Hidden;
  readonly hiddenColumns: Hidden;
  /** The list of findings of ours. */
  readonly isList: boolean;
}
export type Hidden = 'none' | 'all' | 'some';

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** What `entryOf` needs of the collection of sheets. */
export const ENTRY = 'items/id,items/name,items/visibility,items/protection/protected,items/protection/options';

/** Rows and columns looked at before blocks are cut. */
const SAMPLE = 'A1:AZ24';
/** Where merged cells are looked for when there are more of them than Excel lists (512). */
const MERGED_HEADERS = 'A1:AZ60';
/** More areas than this are not worth asking for one by one. */
const MANY_AREAS = 2_000;
/** 2 January 1904 is day 1463 of dates counted from 1900, and day 1 of those from 1904. */
const FIRST_1904 = 1;

/** All sheets of the workbook, in the order of their tabs: one batch. */
export async function listSheets(run: Run, options: RunOptions): Promise<Listing> {
  return run(async (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets;
    workbook.load('name');
    sheets.load(ENTRY);
    // The API does not say how dates count, but calculates as the workbook does.
    const day = workbook.functions.date(1904, 1, 2);
    day.load('value');
    await context.sync();
    return { name: workbook.name, sheets: sheets.items.map(entryOf), date1904: day.value === FIRST_1904 };
  }, options);
}

export const entryOf = (sheet: Excel.Worksheet): SheetEntry => ({
  id: sheet.id,
  name: sheet.name,
  visibility: VISIBILITY[sheet.visibility] ?? 'visible',
  protected: sheet.protection.protected,
  locksFormats: sheet.protection.protected && !sheet.protection.options.allowFormatCells,
});

/**
 * Where values, formulas, errors and merged cells of sheets stand: one batch.
 *
 * Excel refuses to list more than 512 merged areas, and with it the whole batch; then the sheets are asked once more,
 * carefully: merged cells of the first rows only, and formulas read like values.
 */
export async function surveySheets(
  run: Run,
  sheets: readonly SheetEntry[],
  options: RunOptions,
): Promise<readonly SheetSurvey[]> {
  if (sheets.length === 0) return [];
  try {
    return await survey(run, sheets, options, false);
  } catch (error) {
    options.signal?.throwIfAborted();
    if (!mayBeAreas(error)) throw error;
    return survey(run, sheets, options, true);
  }
}

/** Faults that may come from a question about areas; others would come again. */
const mayBeAreas = (error: unknown): boolean => isFault(error, 'unknown', 'too-large');

function survey(
  run: Run,
  sheets: readonly SheetEntry[],
  options: RunOptions,
  careful: boolean,
): Promise<readonly SheetSurvey[]> {
  return run(async (context) => {
    const asked = sheets.map((entry) => ask(context, entry, careful));
    await context.sync();
    return asked.map(answered);
  }, options);
}

interface Asked {
  readonly entry: SheetEntry;
  readonly used: Excel.Range;
  readonly sample: Excel.Range;
  readonly merges: Excel.RangeAreas;
  readonly special?: readonly [formulas: Excel.RangeAreas, wrongFormulas: Excel.RangeAreas, typed: Excel.RangeAreas];
  readonly mark: Excel.WorksheetCustomProperty;
}

function ask(context: Excel.RequestContext, entry: SheetEntry, careful: boolean): Asked {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const all = sheet.getRange();
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  const sample = sheet.getRange(SAMPLE);
  sample.load('values');
  const merges = (careful ? sheet.getRange(MERGED_HEADERS) : all).getMergedAreasOrNullObject();
  merges.load('address');
  const mark = sheet.customProperties.getItemOrNullObject(LIST_KEY);
  mark.load('value');
  const asked = { entry, used, sample, merges, mark };
  // Excel does not look for special cells on protected sheets.
  if (careful || entry.protected) return asked;
  const special = [
    all.getSpecialCellsOrNullObject('Formulas'),
    all.getSpecialCellsOrNullObject('Formulas', 'Errors'),
    all.getSpecialCellsOrNullObject('Constants', 'Errors'),
  ] as const;
  for (const areas of special) areas.load('address,areaCount');
  return { ...asked, special };
}

function answered({ entry, used, sample, merges, special, mark }: Asked): SheetSurvey {
  const formulas = special && listed(special[0]);
  const wrong = special && listed(special[1]);
  const typed = special && listed(special[2]);
  return {
    ...entry,
    ...(!used.isNullObject && {
      extent: {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      },
    }),
    sample: sample.values as RawValue[][],
    ...(formulas && { formulas }),
    ...(wrong && typed && { errors: [...wrong, ...typed] }),
    merges: merges.isNullObject ? [] : areasOf(merges.address),
    hiddenRows: used.isNullObject ? 'none' : hidden(used.rowHidden),
    hiddenColumns: used.isNullObject ? 'none' : hidden(used.columnHidden),
    isList: !mark.isNullObject,
  };
}

/** Null stands for "some", which the library's types do not say. */
const hidden = (answer: boolean | null): Hidden => (answer === null ? 'some' : answer ? 'all' : 'none');

/** The areas, unless there are too many or the address was cut. */
function listed(areas: Excel.RangeAreas): readonly RangeAddress[] | undefined {
  if (areas.isNullObject) return [];
  if (areas.areaCount > MANY_AREAS) return undefined;
  const ranges = areasOf(areas.address);
  return ranges.length === areas.areaCount ? ranges : undefined;
}
