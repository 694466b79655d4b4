import type { FaultName } from '../host/faults';
import { FAULT_WORDS } from './words';

/** The faults one can choose, in the order of the list. */
export const FAULTS = Object.keys(FAULT_WORDS) as readonly FaultName[];

/** How late a slow host answers, in ms. */
export const SLOW = 3000;
