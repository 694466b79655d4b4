import type { SpreadRule } from '../../../model/likenessRules';
import type { Context } from '../context';

/** Which values are far below and far above a middle. Of two values of one end the outer one is far if the inner is. */
export interface Ends {
  readonly isBelow: (value: number) => boolean;
  readonly isAbove: (value: number) => boolean;
}

export const NOTHING_FAR: Ends = { isBelow: () => false, isAbove: () => false };

/** Values that are so many times a middle, or so small a part of it. Zero is a true amount and never far. */
export const timesOff = (middle: number, limit: number): Ends => ({
  isBelow: (value) => value > 0 && value * limit <= middle,
  isAbove: (value) => value > 0 && value >= middle * limit,
});

export const isFar = ({ isBelow, isAbove }: Ends, value: number): boolean => isBelow(value) || isAbove(value);

/** How far is too far, as the office sets it; undefined silences the rule. */
export const limitOf = ({ limit }: SpreadRule, context: Context): number | undefined => factorOf(limit, context);

/** From where on a value is another rule's. */
export const endOf = ({ upTo }: SpreadRule, context: Context): number =>
  factorOf(upTo, context) ?? Number.POSITIVE_INFINITY;

function factorOf(parameter: string | undefined, { environment }: Context): number | undefined {
  const value = parameter === undefined ? undefined : environment.parameter(parameter);
  return typeof value === 'number' && value > 0 ? value : undefined;
}
