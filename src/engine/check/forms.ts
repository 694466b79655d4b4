import type { Rule } from '../../model/rule';
import type { Steps } from '../steps';
import type { Context, Explanation, Spotted } from './context';
import { judgeBalance } from './forms/balance';
import { explainOutcome } from './forms/balanceWords';
import { explainColumn, judgeColumn } from './forms/column';
import { explainReference, judgeReference } from './forms/reference';
import { explainRow, judgeRow } from './forms/row';
import { explainSequence, judgeSequence } from './forms/sequence';
import { explainSeries, judgeSeries } from './forms/series';
import { explainSimilar, judgeSimilar } from './forms/similar';
import { explainSheet, judgeSheet } from './forms/sheet';
import { explainSpread, judgeSpread } from './forms/spread';
import { judgeTotal } from './forms/total';
import { explainUnique, judgeUnique } from './forms/unique';

/** Judges all tables a rule speaks of, block by block; findings and outcomes go into the context. */
export function judge(rule: Rule, index: number, context: Context): Steps<void> {
  switch (rule.form) {
    case 'column':
      return judgeColumn(rule, index, context);
    case 'row':
      return judgeRow(rule, index, context);
    case 'unique':
      return judgeUnique(rule, index, context);
    case 'similar':
      return judgeSimilar(rule, index, context);
    case 'sequence':
      return judgeSequence(rule, index, context);
    case 'series':
      return judgeSeries(rule, index, context);
    case 'reference':
      return judgeReference(rule, index, context);
    case 'balance':
      return judgeBalance(rule, index, context);
    case 'total':
      return judgeTotal(rule, index, context);
    case 'spread':
      return judgeSpread(rule, index, context);
    case 'sheet':
      return judgeSheet(rule, index, context);
  }
}

/** What a rule's form says of one of its findings. */
export function explain(rule: Rule, spotted: Spotted, context: Context): Explanation {
  switch (rule.form) {
    case 'column':
      return explainColumn(rule, spotted, context);
    case 'row':
      return explainRow(rule, spotted, context);
    case 'unique':
      return explainUnique(rule, spotted, context);
    case 'similar':
      return explainSimilar(rule, spotted, context);
    case 'sequence':
      return explainSequence(rule, spotted, context);
    case 'series':
      return explainSeries(rule, spotted, context);
    case 'reference':
      return explainReference(rule, spotted, context);
    case 'balance':
    case 'total':
      return explainOutcome(spotted, context);
    case 'spread':
      return explainSpread(rule, spotted, context);
    case 'sheet':
      return explainSheet(rule, spotted, context);
  }
}
