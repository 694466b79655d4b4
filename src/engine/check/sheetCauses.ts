import type { Context } from './context';
import { NONE } from './found';
import type { BalanceOutcome } from './outcome';
import type { Broken } from './leftOut';

/**
 * Some findings say that a whole sheet counts wrongly: its unit row contradicts its template, or it repeats another
 * sheet of its register. Every balance that adds up rows of such a sheet is out for that one reason.
 * @param causes for each finding the one whose cause it shares, or −1; filled in here
 */
export function foldUnderSheet(causes: Int32Array, broken: readonly Broken[], context: Context): void {
  const faulty = faultySheets(context);
  if (faulty.size === 0) return;
  for (const { index, outcome } of broken) {
    // The total of a sheet is in the unit of its rows, and a copied sheet has its own.
    if (outcome.rule.form === 'total') continue;
    const cause = tablesOf(outcome)
      .map((table) => faulty.get(table))
      .find((each) => each !== undefined && isAbout(each, outcome, context));
    if (cause !== undefined && causes[index] === NONE) causes[index] = cause;
  }
  for (const [index, detail] of context.found.details) {
    const cause = faulty.get(context.found.tables[index]!);
    if (detail.of !== 'repeat' || cause === undefined || cause === index || causes[index] !== NONE) continue;
    if (context.found.details.get(cause)?.of === 'repeat') causes[index] = cause;
  }
}

/** The finding about a whole sheet, by table. */
function faultySheets({ found, tables }: Context): Map<number, number> {
  const faulty = new Map<number, number>();
  for (const [index, detail] of found.details) {
    const table = found.tables[index]!;
    const isUnit =
      detail.of === 'sheet' &&
      detail.what.fault === 'unit-conflict' &&
      tables[table]!.facts.unitCell?.text === detail.what.text;
    if (isUnit || (detail.of === 'repeat' && detail.copied === true)) faulty.set(table, index);
  }
  return faulty;
}

/** A wrong unit says nothing of counts. */
const isAbout = (cause: number, { money }: BalanceOutcome, { found }: Context): boolean =>
  money || found.details.get(cause)?.of === 'repeat';

const tablesOf = (outcome: BalanceOutcome): number[] => [
  ...new Set([outcome.leftCells(), outcome.rightCells()].flatMap(({ rows }) => rows.map(({ table }) => table))),
];
