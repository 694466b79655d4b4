import { readXlsx, type Sheet } from 'hucre';
import { parseA1Range, type RangeAddress } from '../../src/model/address';
import type { SheetDesign } from '../../src/model/sheet';
import { isCellError, PENDING, type CellValue, type Grid } from '../../src/model/workbook';
import { gridOf } from '../../src/workbook/memory';
import { XlsxWorkbook } from '../../src/workbook/xlsx/workbook';

/** The same sheets with nothing computed: what comes back, another program computed. */
export const uncomputed = (designs: readonly SheetDesign[]): SheetDesign[] =>
  designs.map((design) => ({
    ...design,
    rows: design.rows.map((row) => row.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null }))),
  }));

/** A workbook of these sheets as a file. */
export async function fileOf(designs: readonly SheetDesign[]): Promise<Uint8Array> {
  const workbook = XlsxWorkbook.create('往返.xlsx', new Date(0));
  for (const design of designs) await workbook.write(design);
  return workbook.toBytes();
}

/** What another program made of a sheet: as we read it, and as the library reads what a grid does not hold. */
export interface Returned {
  readonly grid: Grid;
  readonly sheet: Sheet;
}

export async function returnedSheets(bytes: Uint8Array): Promise<Map<string, Returned>> {
  const [workbook, book] = [XlsxWorkbook.open(bytes, '往返.xlsx'), await readXlsx(bytes, { readStyles: true })];
  const returned = new Map<string, Returned>();
  for await (const grid of workbook.read((await workbook.sheets()).map(({ name }) => name))) {
    const sheet = book.sheets.find(({ name }) => name === grid.name);
    if (sheet) returned.set(grid.name, { grid, sheet });
  }
  return returned;
}

const shown = (value: CellValue | undefined): string => {
  if (value === undefined || value === null) return '';
  if (value === PENDING) return 'pending';
  if (isCellError(value)) return value.error;
  // Programs compute with the last bit of their own.
  return typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value);
};

/** `B4: 3 came back as 4`, for every cell that differs. */
export function differences(design: SheetDesign, { grid }: Returned): string[] {
  const expected = gridOf(design).values;
  const found: string[] = [];
  for (let row = 0; row < Math.max(expected.length, grid.values.length); row += 1) {
    const width = Math.max(expected[row]?.length ?? 0, grid.values[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      const [ours, theirs] = [shown(expected[row]?.[column]), shown(grid.values[row]?.[column])];
      const formula = design.rows[row]?.[column]?.formula;
      if (ours !== theirs) found.push(`${row + 1}/${column + 1} ${formula ?? ''}: ${ours} came back as ${theirs}`);
    }
  }
  return found;
}

const covers = (ranges: string, range: RangeAddress): boolean =>
  ranges.split(' ').some((each) => {
    const whole = parseA1Range(each);
    if (!whole) return false;
    const from = whole.top <= range.top && whole.left <= range.left;
    return from && whole.bottom >= range.bottom && whole.right >= range.right;
  });

/** Programs write optional quotes and blanks as they like; LibreOffice writes truths as numbers here. */
const bare = (formula: string): string =>
  formula
    .replace(/[\s']/g, '')
    .replace(/\bTRUE\b/g, '1')
    .replace(/\bFALSE\b/g, '0');

/** The validations that did not come back with their criterion, prompt and error box, in words. */
export const lostValidations = (design: SheetDesign, { sheet }: Returned): string[] =>
  design.validations.flatMap(({ range, rule, prompt, error }) => {
    const back = sheet.dataValidations?.find((each) => covers(each.range, range));
    const texts = [
      back?.inputTitle,
      back?.inputMessage,
      back?.errorStyle ?? 'stop',
      back?.errorTitle,
      back?.errorMessage,
    ];
    const same =
      back &&
      texts.join('|') === [prompt.title, prompt.text, error.style, error.title, error.text].join('|') &&
      (rule.type === 'any' || back.type === (rule.type === 'length' ? 'textLength' : rule.type)) &&
      (rule.type !== 'list' || bare(back.formula1 ?? '') === bare(rule.source)) &&
      (!('from' in rule) || Number(back.formula1) === rule.from);
    return same ? [] : [`${JSON.stringify(rule)} ${prompt.title} came back as ${JSON.stringify(back)}`];
  });

/** The highlights that did not come back, in words. */
export const lostHighlights = (design: SheetDesign, { sheet }: Returned): string[] =>
  design.highlights.flatMap(({ range, formula }) => {
    const back = sheet.conditionalRules?.some(
      (each) => covers(each.range, range) && bare([each.formula].flat().join('')) === bare(formula),
    );
    return back ? [] : [`${JSON.stringify(range)} ${formula}`];
  });
