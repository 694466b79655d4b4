import type { HostClass } from '../registry';
import { APPLICATION, FUNCTIONS } from './application';
import { BORDERS } from './borders';
import { FORMAT } from './format';
import { RANGE } from './range';
import { RUNTIME, WORKBOOK } from './workbook';
import { WORKSHEET } from './worksheet';
import { WORKSHEETS } from './worksheets';

/** The classes no add-in does without: program, workbook, sheets, ranges and their looks. */
export const CORE_CLASSES: readonly HostClass[] = [
  WORKBOOK,
  RUNTIME,
  APPLICATION,
  ...FUNCTIONS,
  WORKSHEETS,
  WORKSHEET,
  ...RANGE,
  ...FORMAT,
  ...BORDERS,
];
