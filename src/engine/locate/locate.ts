import type { Suspect } from '../../model/finding';
import type { RowRule, Rule } from '../../model/rule';
import type { Context, Spotted } from '../check/context';
import { isSame, refOf, typedNumber, type NumberCell } from './cell';
import { holds, solve, type Equation } from './equation';
import { equationOfRow, isEquation } from './ofRow';
import { equationOfBalance, equationOfTotal } from './ofSums';
import { skippedTexts } from './skipped';
import { slipOf, type Slip } from './slip';
import { reasonOf, type Ground } from './words';

/** So many cells may be named; where more are as likely, naming them would help nobody. */
const MOST_NAMED = 3;

/** A slip that is more easily made explains a number better: the lower, the likelier. */
const WEIGHTS: Readonly<Record<Slip, number>> = { swapped: 1, scaled: 1, sign: 1, digit: 2, missing: 2, extra: 2 };
const NO_SLIP = 3;

/** One cell, and the one value with which the broken equation holds and no other breaks. */
interface Candidate {
  readonly cell: NumberCell;
  readonly value: number;
  /** How many broken equations the value mends. */
  readonly mended: number;
  readonly slip: Slip | undefined;
}

/**
 * The cells of a broken equation that are most probably wrong, the likeliest first: the fewest changes that make all
 * equations hold (Fellegi and Holt, 1976), and among those the ones that a slip of the hand explains. Equally likely
 * cells are all named, up to three; nothing is named where nothing tells one cell from the others. A cell with a formula
 * is never named: what it is computed from would be wrong.
 */
export function suspectsOf(rule: Rule, spotted: Spotted, context: Context): readonly Suspect[] {
  // What may be explained in writing may well be true: then no number is wrong.
  if (rule.severity !== 'error') return [];
  if (rule.form === 'total') {
    const skipped = skippedTexts(spotted, context);
    if (skipped.length > 0) return skipped.length > MOST_NAMED ? [] : skipped;
  }
  const broken = brokenEquation(rule, spotted, context);
  if (!broken) return [];
  const { candidates, excluded } = candidatesOf(
    broken,
    new Equations(context, rule.form === 'balance' ? [broken] : []),
  );
  const best = Math.min(...candidates.map(rankOf));
  const named = candidates.filter((each) => rankOf(each) === best);
  if (named.length > MOST_NAMED) return [];
  const isSole = candidates.length === 1 && excluded > 0;
  return named.flatMap((candidate) => {
    const ground = groundOf(candidate, isSole);
    return ground ? [suspectOf(candidate, ground, context)] : [];
  });
}

function brokenEquation(rule: Rule, { index, place }: Spotted, context: Context): Equation | undefined {
  if (rule.form === 'row') {
    // Within a tolerance many values will do: none of them is the one that was meant.
    const isExact = isEquation(rule.expect) && !rule.expect.within;
    return isExact ? equationOfRow(rule, place, context) : undefined;
  }
  const detail = context.found.details.get(index);
  if (detail?.of !== 'balance') return undefined;
  if (rule.form === 'balance') return equationOfBalance(detail.outcome, context);
  const total = context.tables[place.table]!.totals.find(({ row }) => row === place.sheetRow);
  const { column } = detail.outcome.leftCells();
  return total && equationOfTotal(total, { table: place.table, column }, context);
}

function candidatesOf(
  broken: Equation,
  equations: Equations,
): { readonly candidates: readonly Candidate[]; readonly excluded: number } {
  const candidates: Candidate[] = [];
  let excluded = 0;
  for (const cell of broken.cells) {
    const table = equations.context.tables[cell.table]!;
    const value = solve(broken, cell, table);
    const others = equations.of(cell);
    // An equation that holds now bears witness for its cells.
    if (value === undefined || others.some((each) => holds(each, cell) && !holds(each, cell, value))) {
      excluded++;
      continue;
    }
    const mended = others.filter((each) => !holds(each, cell) && holds(each, cell, value)).length;
    const slip = slipOf(typedNumber(cell, value, table), typedNumber(cell, cell.value, table));
    candidates.push({ cell, value, mended, slip });
  }
  return { candidates, excluded };
}

/** The lower, the likelier: equations mended first, then how easily the slip is made. */
const rankOf = ({ mended, slip }: Candidate): number => (slip ? WEIGHTS[slip] : NO_SLIP) - mended * (NO_SLIP + 1);

/** Why a candidate may be named; undefined where nothing but arithmetic speaks for it. */
function groundOf({ slip, mended }: Candidate, isSole: boolean): Ground | undefined {
  if (slip) return slip;
  if (mended > 1) return 'several';
  return isSole ? 'no-other' : undefined;
}

function suspectOf({ cell, value }: Candidate, ground: Ground, context: Context): Suspect {
  const table = context.tables[cell.table]!;
  const [meant, found] = [value, cell.value].map((each) => String(typedNumber(cell, each, table)));
  return { ...refOf(context, cell), value: meant!, reason: reasonOf(ground, meant!, found!) };
}

/** The equations cells take part in: those of their row, of the typed totals over them, and the balances given. */
class Equations {
  private readonly rules = new Map<string, readonly RowRule[]>();
  private readonly kept = new Map<string, Equation | undefined>();

  constructor(
    readonly context: Context,
    private readonly balances: readonly Equation[],
  ) {}

  of(cell: NumberCell): readonly Equation[] {
    return [...this.ofRow(cell), ...this.ofTotals(cell), ...this.balances].filter((each) =>
      each.cells.some((other) => isSame(other, cell)),
    );
  }

  private ofRow({ table, dataRow }: NumberCell): readonly Equation[] {
    if (dataRow < 0) return [];
    return this.rulesOf(this.context.tables[table]!.register.id).flatMap(
      (rule) =>
        this.once(`${rule.rule}:${table}:${dataRow}`, () =>
          equationOfRow(rule, { table, row: dataRow }, this.context),
        ) ?? [],
    );
  }

  private ofTotals({ table, row, dataRow, cells }: NumberCell): readonly Equation[] {
    return this.context.tables[table]!.totals.filter((total) =>
      dataRow < 0 ? total.row === row : total.from <= dataRow && dataRow < total.to,
    ).flatMap(
      (total) =>
        this.once(`${table}:${total.row}:${cells.id}`, () =>
          equationOfTotal(total, { table, column: cells.id }, this.context),
        ) ?? [],
    );
  }

  /** Rules on trial bear no witness. */
  private rulesOf(register: string): readonly RowRule[] {
    const known = this.rules.get(register);
    const rules =
      known ??
      this.context.rules.filter(
        (rule): rule is RowRule =>
          rule.form === 'row' && rule.register === register && !rule.trial && isEquation(rule.expect),
      );
    if (!known) this.rules.set(register, rules);
    return rules;
  }

  private once(name: string, make: () => Equation | undefined): Equation | undefined {
    if (!this.kept.has(name)) this.kept.set(name, make());
    return this.kept.get(name);
  }
}
