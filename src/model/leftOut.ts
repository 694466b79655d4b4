import type { Text } from './text';

/** An official number of the study that no rule holds, and why: it would accuse good data, or no workbook can tell. */
export interface LeftOut {
  /** CM-06. */
  readonly number: string;
  readonly title: Text;
  readonly why: Text;
}
