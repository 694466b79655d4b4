import { parseA1, parseA1Range, type RangeAddress } from '../../model/address';
import { asRanges, hasColumn, within } from '../../model/ranges';
import type { FoundFormat, FoundHighlight, FoundRule, FoundValidation } from '../../model/structure';
import type { ReadOptions } from '../../model/workbook';
import { fromFileFormula } from './functionNames';
import { parseSlowly, type Element, type Handler } from './xml';

/** What a sheet's part tells of its make. */
export interface PartStructure {
  readonly validations: readonly FoundValidation[];
  readonly highlights: readonly FoundHighlight[];
  readonly formats: readonly FoundFormat[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly filter?: RangeAddress;
  readonly widths: readonly (number | undefined)[];
}

/** `A1:B2 C3` as a file lists ranges. */
export const rangesOf = (sqref: string): RangeAddress[] =>
  sqref.split(/\s+/).flatMap((each) => {
    const range = parseA1Range(each.replaceAll('$', ''));
    return range ? [range] : [];
  });

/** A validation or conditional format while it is read. */
interface Open {
  readonly attributes: Readonly<Record<string, string>>;
  sqref: string;
  readonly formulas: string[];
}

class StructureReader implements Handler {
  readonly validations: FoundValidation[] = [];
  readonly highlights: FoundHighlight[] = [];
  freeze: PartStructure['freeze'];
  filter: RangeAddress | undefined;
  readonly widths: (number | undefined)[] = [];
  /** Number of the cell format, by cell and of whole columns and rows. */
  private readonly cells = new Map<number, number[]>();
  private readonly rowStyles = new Map<number, number>();
  private readonly columnStyles: { readonly from: number; readonly to: number; readonly style: number }[] = [];
  private validation: Open | undefined;
  private conditional: Open | undefined;
  private isExpression = false;

  constructor(private readonly asked: readonly RangeAddress[]) {}

  open({ name, attributes }: Element): void {
    switch (name) {
      case 'c':
        this.cell(attributes);
        break;
      case 'row':
        if (attributes['s'] !== undefined && attributes['customFormat'] !== undefined)
          this.rowStyles.set(Number(attributes['r']) - 1, Number(attributes['s']));
        break;
      case 'col':
        this.column(attributes);
        this.columnStyles.push({
          from: Number(attributes['min']) - 1,
          to: Number(attributes['max']) - 1,
          style: Number(attributes['style'] ?? 0),
        });
        break;
      case 'pane':
        if (attributes['state']?.startsWith('frozen'))
          this.freeze = { rows: Number(attributes['ySplit'] ?? 0), columns: Number(attributes['xSplit'] ?? 0) };
        break;
      case 'autoFilter':
        this.filter = rangesOf(attributes['ref'] ?? '')[0];
        break;
      case 'dataValidation':
        this.validation = { attributes, sqref: attributes['sqref'] ?? '', formulas: [] };
        break;
      case 'conditionalFormatting':
        this.conditional = { attributes, sqref: attributes['sqref'] ?? '', formulas: [] };
        break;
      case 'cfRule':
        this.isExpression = attributes['type'] === 'expression';
        break;
    }
  }

  close(name: string, text: string): void {
    // Rules that name other sheets stand in an extension, with their cells and formulas as texts of their own.
    const current = this.validation ?? this.conditional;
    if (name === 'sqref' && current) current.sqref = text;
    if (name === 'f' || name === 'formula1' || name === 'formula2' || name === 'formula') this.formula(name, text);
    if (name === 'dataValidation' && this.validation) {
      const rule = ruleOf(this.validation);
      for (const range of rangesOf(this.validation.sqref)) this.validations.push({ range, rule });
      this.validation = undefined;
    } else if (name === 'conditionalFormatting' && this.conditional) {
      const ranges = rangesOf(this.conditional.sqref);
      for (const formula of this.conditional.formulas) this.highlights.push({ ranges, formula });
      this.conditional = undefined;
    }
  }

  private formula(name: string, text: string): void {
    // In an extension the text stands in <f> and the element around it is empty.
    if (text === '') return;
    if (this.validation) this.validation.formulas[name === 'formula2' ? 1 : this.validation.formulas.length] ??= text;
    else if (this.conditional && this.isExpression) this.conditional.formulas.push(fromFileFormula(text));
  }

  private column({ min, max, width, hidden }: Readonly<Record<string, string>>): void {
    if (width === undefined || hidden === '1' || hidden === 'true') return;
    const last = Math.max(-1, ...this.asked.map(({ right }) => right));
    for (let column = Number(min) - 1; column < Number(max) && column <= last; column += 1) {
      if (hasColumn(this.asked, column)) this.widths[column] = Number(width);
    }
  }

  private cell(attributes: Readonly<Record<string, string>>): void {
    const at = parseA1(attributes['r'] ?? '');
    if (!at) return;
    const row = this.cells.get(at.row) ?? [];
    row[at.column] = Number(attributes['s'] ?? 0);
    this.cells.set(at.row, row);
  }

  /** The formats of the cells asked for, those that are in no file because nothing but their column says a format too. */
  formats(numberFormats: readonly (string | undefined)[]): FoundFormat[] {
    const places = new Map<string, { row: number; column: number }[]>();
    for (const { top, left, bottom, right } of this.asked) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const format = numberFormats[this.styleAt(row, column)];
          if (format === undefined) continue;
          const known = places.get(format);
          if (known) known.push({ row, column });
          else places.set(format, [{ row, column }]);
        }
      }
    }
    return [...places].flatMap(([format, cells]) => asRanges(cells).map((range) => ({ range, format })));
  }

  private styleAt(row: number, column: number): number {
    return (
      this.cells.get(row)?.[column] ??
      this.rowStyles.get(row) ??
      this.columnStyles.find(({ from, to }) => from <= column && column <= to)?.style ??
      0
    );
  }
}

/** Limits as files write them: numbers, sometimes as formulas of one number. */
const limit = (formula: string | undefined): number => (formula === undefined ? Number.NaN : Number(formula));
/** LibreOffice writes a truth as the number it counts as. */
const ALWAYS = /^(?:TRUE(?:\(\))?|1)$/i;

function ruleOf({ attributes, formulas }: Open): FoundRule {
  const { type = 'none', operator = 'between' } = attributes;
  const [first, second] = formulas;
  if (type === 'list' && first !== undefined) return { type, source: fromFileFormula(first) };
  if (type === 'custom' && first !== undefined && ALWAYS.test(first)) return { type: 'any' };
  // Any value, with a prompt alone.
  if (type === 'none' && attributes['prompt'] !== undefined) return { type: 'any' };
  const [from, to] = [limit(first), limit(second)];
  if (type === 'textLength' && operator === 'between') return { type: 'length', from, to };
  if (type !== 'whole' && type !== 'decimal' && type !== 'date') return { type: 'other' };
  if (operator === 'between') return { type, by: 'between', from, to };
  return operator === 'greaterThanOrEqual' ? { type, by: '>=', from } : { type: 'other' };
}

/**
 * Reads how a sheet is made.
 * @param numberFormats number format by index of the cell format
 * @throws {Error} when the part is not well-formed; the signal's reason once it is aborted
 */
export async function readPartStructure(
  part: Uint8Array,
  asked: readonly RangeAddress[],
  numberFormats: readonly (string | undefined)[],
  options: ReadOptions,
): Promise<PartStructure> {
  const reader = new StructureReader(asked);
  await parseSlowly(part, reader, options);
  const { validations, highlights, freeze, filter } = reader;
  return {
    validations: within(validations, asked),
    highlights,
    formats: reader.formats(numberFormats),
    widths: Array.from(reader.widths),
    ...(freeze && { freeze }),
    ...(filter && { filter }),
  };
}
