import { text, type Text } from './text';

/** The money units of official sheets. A sheet has one; it is fixed when the sheet is inserted. */
export type MoneyUnit = 'yuan' | 'wan' | 'million' | 'yi';

export interface MoneyUnitFacts {
  readonly label: Text;
  /** Fen (1/100 yuan) in one of the unit. */
  readonly fen: number;
  /** Decimals printed in the unit; sums of typed amounts are exact to this place (docs/decisions/0007). */
  readonly decimals: number;
  /** Decimals summaries print in the unit: what one reads of large amounts. */
  readonly summed: number;
}

export const MONEY_UNITS: Readonly<Record<MoneyUnit, MoneyUnitFacts>> = {
  yuan: { label: text('元', 'yuan'), fen: 100, decimals: 2, summed: 2 },
  wan: { label: text('万元', '10,000 yuan'), fen: 1_000_000, decimals: 2, summed: 2 },
  million: { label: text('百万元', 'million yuan'), fen: 100_000_000, decimals: 4, summed: 2 },
  yi: { label: text('亿元', '100 million yuan'), fen: 10_000_000_000, decimals: 6, summed: 4 },
};

/** The smallest amount the unit prints, in fen: 0.01 万元 = 10,000 fen. */
export const printedStep = (unit: MoneyUnit): number => MONEY_UNITS[unit].fen / 10 ** MONEY_UNITS[unit].decimals;

/** The smallest amount summaries print in the unit, in fen: 0.0001 亿元 = 1,000,000 fen. */
export const summedStep = (unit: MoneyUnit): number => MONEY_UNITS[unit].fen / 10 ** MONEY_UNITS[unit].summed;

/**
 * Rounds half away from zero to a number of decimals, on the 15-digit decimal text of the number,
 * as Excel's ROUND does: 0.285 → 0.29, 1.005 → 1.01, −2.5 → −3 (docs/decisions/0007).
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** decimals;
  const exact = Math.abs(value) * scale;
  const whole = Math.floor(exact);
  // Far enough from a half, the 15-digit text cannot round otherwise: 99 of 100 amounts are spared its cost.
  const fraction = exact - whole;
  if (Math.abs(fraction - 0.5) > exact * 1e-14)
    return (Math.sign(value) * (fraction > 0.5 ? whole + 1 : whole)) / scale;
  const shifted = Number(exact.toPrecision(15));
  return (Math.sign(value) * Math.floor(shifted + 0.5)) / scale;
}

/** An amount typed in a unit, as whole fen. */
export const toFen = (amount: number, unit: MoneyUnit): number => roundHalfAway(amount * MONEY_UNITS[unit].fen, 0);

const toStep = (fen: number, step: number): number => (step === 1 ? fen : roundHalfAway(fen / step, 0) * step);
/** Fen rounded half away from zero to the last printed place of a unit, still in fen. */
export const roundFen = (fen: number, unit: MoneyUnit): number => toStep(fen, printedStep(unit));
/** The same to the last place summaries print in the unit. */
export const roundSummed = (fen: number, unit: MoneyUnit): number => toStep(fen, summedStep(unit));

/** Fen as the number one would type in the unit: 49,800,000,000 fen in 万元 → 49800. */
export const fromFen = (fen: number, unit: MoneyUnit): number => roundHalfAway(fen / MONEY_UNITS[unit].fen, 10);

/** Fen as printed in the unit, with at least its decimals: 498.00; extra decimals of the cell are kept. */
export function printFen(fen: number, unit: MoneyUnit): string {
  const decimals = MONEY_UNITS[unit].decimals;
  const amount = fromFen(fen, unit);
  const fixed = amount.toFixed(decimals);
  return Number(fixed) === amount ? fixed : String(amount);
}
