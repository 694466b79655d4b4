import type { Rule } from '../../model/rule';
import type { Context, Spotted } from '../check/context';
import type { Fix } from './fix';
import { noteFix } from './noteFix';
import { sequenceFix } from './sequenceFix';
import { totalFix } from './totalFix';

/**
 * How a finding is mended; undefined where only a person can tell. A cell with a formula never gets a value: whoever put
 * the formula there meant it to be computed.
 */
export function fixOf(rule: Rule, spotted: Spotted, context: Context): Fix | undefined {
  switch (rule.form) {
    case 'column':
      return noteFix(rule, spotted, context);
    case 'sequence':
      return sequenceFix(rule, spotted, context);
    case 'total':
      return totalFix(spotted, context);
    default:
      return undefined;
  }
}
