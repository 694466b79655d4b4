import type { Expr } from '../../model/expression';
import { Kind, type TableColumn } from '../../model/table';
import { textReader } from './cells';
import { compileCompare, type Judge } from './compare';
import type { Scope } from './scope';
import { withBytes } from './scratch';
import { conjoin, disjoin, negate, Truth } from './truth';

/**
 * Makes an expression ready to be judged block by block over one table: one `Truth` a row, three-valued as
 * `model/expression.ts` says. Blocks hold at most BLOCK_ROWS rows.
 * @throws {Error} when the expression is no sensible one: a fault of the catalogue, not of data.
 */
export function compileExpr(expr: Expr, scope: Scope): Judge {
  switch (expr.op) {
    case 'present':
      return presence(scope.table.columns[expr.column]);
    case 'compare':
      return compileCompare(expr, scope);
    case 'in':
      return membership(scope.table.columns[expr.column], expr.values);
    case 'mentions':
      return mentioning(scope.table.columns[expr.column], expr.words);
    case 'not': {
      const judge = compileExpr(expr.of, scope);
      return (from, to, verdicts) => {
        judge(from, to, verdicts);
        negate(verdicts, to - from);
      };
    }
    case 'all':
      return joined(expr.of, scope, Truth.yes, conjoin);
    case 'any':
      return joined(expr.of, scope, Truth.no, disjoin);
  }
}

const everywhere =
  (truth: number): Judge =>
  (from, to, verdicts) =>
    verdicts.fill(truth, 0, to - from);

/** Unreadable and uncalculated cells are neither there nor missing: they have a finding of their own. */
const PRESENT = Uint8Array.of(Truth.no, Truth.yes, Truth.unknown, Truth.unknown, Truth.yes);

function presence(cells: TableColumn | undefined): Judge {
  if (!cells) return everywhere(Truth.unknown);
  const { kinds } = cells;
  return (from, to, verdicts) => {
    for (let row = from; row < to; row++) verdicts[row - from] = PRESENT[kinds[row]!]!;
  };
}

function membership(cells: TableColumn | undefined, values: readonly (string | number)[]): Judge {
  if (!cells) return everywhere(Truth.unknown);
  const { kinds, numbers, column } = cells;
  if (column.type === 'code' && numbers) {
    const wanted = Uint8Array.from(column.codes.codes, (code) => (values.includes(code.id) ? Truth.yes : Truth.no));
    return (from, to, verdicts) => {
      for (let row = from; row < to; row++) {
        verdicts[row - from] = kinds[row] === Kind.value ? (wanted[numbers[row]!] ?? Truth.unknown) : Truth.unknown;
      }
    };
  }
  const wanted = new Set(values.map(String));
  const several = column.type === 'code' && column.several === true;
  const read = textReader(cells);
  return (from, to, verdicts) => {
    for (let row = from; row < to; row++) {
      const value = read(row);
      if (value === undefined) verdicts[row - from] = Truth.unknown;
      else {
        const found = several ? value.split(',').every((id) => wanted.has(id)) : wanted.has(value);
        verdicts[row - from] = found ? Truth.yes : Truth.no;
      }
    }
  };
}

function mentioning(cells: TableColumn | undefined, words: readonly string[]): Judge {
  if (!cells) return everywhere(Truth.unknown);
  const read = textReader(cells);
  const wanted = words.map((word) => word.toLowerCase());
  return (from, to, verdicts) => {
    for (let row = from; row < to; row++) {
      const text = read(row)?.toLowerCase();
      if (text === undefined) verdicts[row - from] = Truth.unknown;
      else verdicts[row - from] = wanted.some((word) => text.includes(word)) ? Truth.yes : Truth.no;
    }
  };
}

function joined(
  parts: readonly Expr[],
  scope: Scope,
  neutral: number,
  join: (left: Uint8Array, right: Uint8Array, count: number) => void,
): Judge {
  const judges = parts.map((part) => compileExpr(part, scope));
  return (from, to, verdicts) => {
    verdicts.fill(neutral, 0, to - from);
    for (const judge of judges) {
      withBytes((next) => {
        judge(from, to, next);
        join(verdicts, next, to - from);
      });
    }
  };
}
