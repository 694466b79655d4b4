import { a1, type CellAddress } from '../../model/address';
import type { Damage } from '../../model/damage';
import { asRanges, cellRange } from '../../model/ranges';
import type { CellChange, CellContent } from '../../model/workbook';
import { changed, heldBy } from './changes';
import { damage } from './damage';
import { cellsListed, fillWith, listed, verbatim } from './list';
import type { StandingSheet } from './standings';
import { BLANK, FORMULA_DIFFERS, TYPED_BUT } from './words';

/** A cell that is a formula in the template and holds something typed, or nothing. */
interface Overwritten extends CellAddress {
  readonly from: CellChange['from'];
  readonly to: CellContent;
}

/** Digits in which a typed amount and a computed one agree: programs differ in the last bits. */
const DIGITS = 12;

/**
 * Totals and computed cells that somebody typed over. Any formula is left: whoever wrote another one meant it, and the
 * check judges its result.
 */
export function overwrittenFormulas(standing: StandingSheet): Damage[] {
  const { table } = standing;
  const overwritten = expectedFormulas(standing).flatMap(({ row, column, to }): Overwritten[] => {
    const from = heldBy(table, { row, column });
    return from.formula === undefined ? [{ row, column, from, to }] : [];
  });
  const [same, other] = [overwritten.filter(agrees), overwritten.filter((each) => !agrees(each))];
  const restored = (cells: readonly Overwritten[]): CellChange[] => cells.map((cell) => changed(table, cell, cell.to));
  return [
    ...(same.length === 0
      ? []
      : [
          damage(
            'formula-overwritten',
            table.sheet,
            asRanges(same),
            { cells: cellsListed(asRanges(same)) },
            {
              by: 'repair',
              changes: restored(same),
            },
          ),
        ]),
    ...(other.length === 0
      ? []
      : [
          {
            kind: 'formula-overwritten' as const,
            sheet: table.sheet,
            ranges: asRanges(other),
            what: fillWith(FORMULA_DIFFERS.what, {
              cells: cellsListed(other.map(cellRange)),
              values: listed(other.map(compared)),
            }),
            todo: FORMULA_DIFFERS.todo,
            by: 'formulas' as const,
            changes: restored(other),
          },
        ]),
  ];
}

function expectedFormulas({
  anatomy,
  plan,
  furnishings,
}: StandingSheet): (CellAddress & { readonly to: CellContent })[] {
  const { total, data } = anatomy;
  const positionOf = (id: string): number => plan.ids.indexOf(id);
  return [
    ...(total === undefined
      ? []
      : furnishings.totals.map(({ column, cell }) => ({ row: total, column: positionOf(column), to: cell }))),
    ...furnishings.computed.flatMap(({ column, index, cell }) =>
      cell.formula === undefined ? [] : [{ row: data[0] + index, column: positionOf(column), to: cell }],
    ),
  ];
}

/** Whether nothing is lost when the formula takes the cell: it is blank, or holds what the formula gives. */
function agrees({ from: { value }, to }: Overwritten): boolean {
  if (value === null || value === '') return true;
  if (typeof value === 'number' && typeof to.value === 'number') {
    return Number(value.toPrecision(DIGITS)) === Number(to.value.toPrecision(DIGITS));
  }
  return value === to.value;
}

const compared = ({ row, column, from, to }: Overwritten): ReturnType<typeof fillWith> =>
  fillWith(TYPED_BUT, {
    cell: verbatim(a1(row, column)),
    typed: typeof from.value === 'object' || typeof from.value === 'symbol' ? BLANK : verbatim(String(from.value)),
    computed: to.value === null || to.value === '' ? BLANK : verbatim(String(to.value)),
  });
