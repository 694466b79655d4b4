import type { CellFunction } from './declare';
import { amounts } from './groups/amounts';
import { comparing } from './groups/comparing';
import { dates } from './groups/dates';
import { divisions } from './groups/divisions';
import { loans } from './groups/loans';
import { numbers } from './groups/numbers';
import { office } from './groups/office';
import { pairs } from './groups/pairs';
import { shares } from './groups/shares';
import { texts } from './groups/texts';

/** Every function people can type into cells, in the order in which the handbook lists them. */
export const cellFunctions: readonly CellFunction[] = [
  ...amounts,
  ...shares,
  ...comparing,
  ...texts,
  ...dates,
  ...numbers,
  ...divisions,
  ...pairs,
  ...loans,
  ...office,
];
