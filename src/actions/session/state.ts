import type { Damage } from '../../model/damage';
import type { PreviousBook } from '../../model/table';
import type { Text } from '../../model/text';
import type { SheetRange } from '../../model/workbook';
import type { CheckReport } from '../checkWorkbook';

/**
 * What a person asked to be judged. All of the workbook is always read and judged; the scope says what is shown: all
 * findings, those that stand in a sheet, or those of the rows that some cells lie in.
 */
export type Scope =
  | { readonly of: 'workbook' }
  | { readonly of: 'sheet'; readonly sheet: string }
  | { readonly of: 'cells'; readonly cells: SheetRange };

/** Work that takes longer than a moment. */
export interface Job {
  readonly of:
    | 'check'
    | 'mark'
    | 'clear-marks'
    | 'insert'
    | 'summarise'
    | 'overview'
    | 'pivot'
    | 'list'
    | 'previous'
    | 'inspect'
    | 'repair'
    | 'fix'
    | 'undo';
  /** 0–1. */
  readonly done: number;
}

/** One sentence for the person: what happened and what to do. */
export interface Notice {
  /** `busy`: something else was asked for while a job runs; the job goes on. */
  readonly kind: 'done' | 'problem' | 'busy';
  readonly text: Text;
  /** What the program said about a problem we did not foresee: for support, never shown as the message. */
  readonly details?: string;
}

/** Everything the doors show of a session; each change is a new object. */
export interface SessionState {
  readonly job?: Job;
  readonly notice?: Notice;
  readonly scope: Scope;
  /** The last check, kept up to date by edits while live checking is on. */
  readonly report?: CheckReport;
  /** Cells edited since they were judged: findings that stand in their rows or relate to them are grey. */
  readonly stale: readonly SheetRange[];
  /** Something changed that no recheck covers (sheets, rows or columns moved): all findings are grey, check again. */
  readonly outdated: boolean;
  /** `stale`: cells moved, or findings came or went since, so that colours may stand beside what they are about. */
  readonly marks: 'none' | 'shown' | 'stale';
  /** What the templates had lost when they were last compared or repaired; absent before somebody asks. */
  readonly templates?: readonly Damage[];
  /** Touched rows are judged again by themselves. */
  readonly live: boolean;
  /** Last year's workbook, which checks compare with. */
  readonly previous?: PreviousBook | undefined;
}
