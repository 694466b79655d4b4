import { hostClass } from '../registry';
import { rangeContent } from './rangeContent';
import { rangeEdit } from './rangeEdit';
import { rangeShape } from './rangeShape';

/** A rectangle of cells. */
export const RANGE = [hostClass('Range', rangeShape), hostClass('Range', rangeContent), hostClass('Range', rangeEdit)];
