import type { Highlight } from '../model/sheet';

/** Printed from the row rules. */
export const highlightsOf = (): readonly Highlight[] => [];
