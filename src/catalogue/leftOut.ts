import type { LeftOut } from '../model/leftOut';

/** Official numbers that no rule holds, in their order, each with the reason. */
export const leftOut: readonly LeftOut[] = [];
