import type { Expr } from '../../model/expression';
import { blocks, type Steps } from '../steps';
import { compileExpr } from './expression';
import type { Scope } from './scope';
import { Truth } from './truth';

/** What an expression says of each row of a table, one truth a row; yes everywhere without an expression. */
export function* truthsOf(expr: Expr | undefined, scope: Scope): Steps<Uint8Array> {
  const truths = new Uint8Array(scope.table.rows.length).fill(Truth.yes);
  if (!expr) return truths;
  const judge = compileExpr(expr, scope);
  for (const [from, to] of blocks(truths.length)) {
    judge(from, to, truths.subarray(from, to));
    yield 0;
  }
  return truths;
}

/** The same as a mask: 1 for the rows of which the expression is true. */
export function* rowsWhere(expr: Expr, scope: Scope): Steps<Uint8Array> {
  const truths = yield* truthsOf(expr, scope);
  return truths.map((truth) => (truth === Truth.yes ? 1 : 0));
}
