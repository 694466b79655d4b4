import { WorkbookError } from '../../model/workbook';
import type { Notice } from './state';
import { NOTICES } from './words';

/** What a person is told of a problem: the workbook's own sentence, or a general one with the error kept for support. */
export function problemOf(error: unknown): Notice {
  if (error instanceof WorkbookError) {
    const { cause } = error;
    return { kind: 'problem', text: error.text, ...(cause !== undefined && { details: wordsOf(cause) }) };
  }
  return { kind: 'problem', text: NOTICES.general, details: wordsOf(error) };
}

const wordsOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));
