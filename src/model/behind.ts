import type { CellRef } from './finding';
import type { Text } from './text';

/** One cell behind a figure. */
export interface BehindCell extends CellRef {
  /** The row's own name, such as the project's. */
  readonly name?: string;
  /** What it says, with its unit; personal numbers masked. */
  readonly value: Text;
}

/** The cells a figure is made of. */
export interface Behind {
  /** What they are: 项目台账：总投资. */
  readonly what: Text;
  /** What the cells come to, with its unit. */
  readonly total: Text;
  /** They add up to it, there are as many of them, they hold as many different values, or one of them says it. */
  readonly by: 'sum' | 'count' | 'distinct' | 'said';
  /** Asked for when somebody looks: there may be 100,000 of them. */
  readonly cells: () => readonly BehindCell[];
}
