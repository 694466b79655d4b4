import type { Column } from '../../model/column';
import type { Comparison, Expr, Term } from '../../model/expression';
import type { BalanceRule } from '../../model/rule';
import { columnOf } from '../../model/register';
import { fill, text, type Lang, type Text } from '../../model/text';
import { columnOfTerm, columnWords, listed, quoted, termWords, valueWords, type Speech } from './terms';

export const NUMBERS: Readonly<Record<Comparison, Text>> = {
  '<': text('{left}小于{right}', '{left} is less than {right}'),
  '<=': text('{left}不超过{right}', '{left} is at most {right}'),
  '=': text('{left}等于{right}', '{left} equals {right}'),
  '<>': text('{left}不等于{right}', '{left} differs from {right}'),
  '>=': text('{left}不小于{right}', '{left} is at least {right}'),
  '>': text('{left}大于{right}', '{left} is more than {right}'),
};
export const DATES: Readonly<Record<Comparison, Text>> = {
  '<': text('{left}早于{right}', '{left} is before {right}'),
  '<=': text('{left}不晚于{right}', '{left} is not after {right}'),
  '=': text('{left}与{right}相同', '{left} is the same as {right}'),
  '<>': text('{left}与{right}不同', '{left} differs from {right}'),
  '>=': text('{left}不早于{right}', '{left} is not before {right}'),
  '>': text('{left}晚于{right}', '{left} is after {right}'),
};
const WORDS = {
  present: text('{column}已填写', '{column} is filled in'),
  absent: text('{column}未填写', '{column} is blank'),
  is: text('{left}为{right}', '{left} is {right}'),
  isNot: text('{left}不是{right}', '{left} is not {right}'),
  in: text('{column}为{values}', '{column} is {values}'),
  notIn: text('{column}不是{values}', '{column} is not {values}'),
  mentions: text('{column}提到{words}', '{column} mentions {words}'),
  mentionsNot: text('{column}未提到{words}', '{column} does not mention {words}'),
  both: text('{first}，且{last}', '{first}, and {last}'),
  either: text('{first}，或{last}', '{first}, or {last}'),
  brackets: text('（{words}）', '({words})'),
  absolute: text('{words}（相差{by}以内视为一致）', '{words} (differences up to {by} count as none)'),
  relative: text('{words}（相差{by}%以内视为一致）', '{words} (differences up to {by} % count as none)'),
} as const;

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = {
  '<': '>=',
  '<=': '>',
  '=': '<>',
  '<>': '=',
  '>=': '<',
  '>': '<=',
};

/** An expression over one row as a clause without a full stop: “总投资”等于“北京帮扶”与“其他”之和. */
export const clause = (expr: Expr, speech: Speech): string => said(plain(expr), speech);

/** An expression in which `not` stands only before what a cell is asked; it is true of the same rows. */
function plain(expr: Expr, denied = false): Expr {
  switch (expr.op) {
    case 'not':
      return plain(expr.of, !denied);
    case 'all':
    case 'any': {
      const op = denied === (expr.op === 'all') ? 'any' : 'all';
      const of = expr.of.map((part) => plain(part, denied)).flatMap((part) => (part.op === op ? part.of : [part]));
      return { op, of };
    }
    case 'compare':
      return denied ? { ...expr, by: OPPOSITE[expr.by] } : expr;
    case 'present':
    case 'in':
    case 'mentions':
      return denied ? { op: 'not', of: expr } : expr;
  }
}

function said(expr: Expr, speech: Speech): string {
  const { lang } = speech;
  switch (expr.op) {
    case 'present':
      return fill(WORDS.present[lang], { column: columnWords(expr.column, speech) });
    case 'in':
      return amongWords(expr, 'in', speech);
    case 'mentions':
      return mentionWords(expr, 'mentions', speech);
    case 'compare':
      return compared(expr, speech);
    case 'not':
      return denied(expr.of, speech);
    case 'all':
    case 'any': {
      const parts = expr.of.map((part) =>
        part.op === 'all' || part.op === 'any'
          ? fill(WORDS.brackets[lang], { words: said(part, speech) })
          : said(part, speech),
      );
      return joined(parts, expr.op === 'all' ? 'both' : 'either', lang);
    }
  }
}

function denied(expr: Expr, speech: Speech): string {
  if (expr.op === 'in') return amongWords(expr, 'notIn', speech);
  if (expr.op === 'mentions') return mentionWords(expr, 'mentionsNot', speech);
  if (expr.op === 'present') return fill(WORDS.absent[speech.lang], { column: columnWords(expr.column, speech) });
  return said(plain(expr, true), speech);
}

function mentionWords(
  { column, words }: Extract<Expr, { op: 'mentions' }>,
  how: 'mentions' | 'mentionsNot',
  speech: Speech,
): string {
  const { lang } = speech;
  const named = words.map((word) => quoted(word, lang));
  return fill(WORDS[how][lang], { column: columnWords(column, speech), words: listed(named, 'or', lang) });
}

function amongWords({ column, values }: Extract<Expr, { op: 'in' }>, how: 'in' | 'notIn', speech: Speech): string {
  const { lang, register } = speech;
  const words = values.map((value) => valueWords(value, columnOf(register, column), lang));
  return fill(WORDS[how][lang], { column: columnWords(column, speech), values: listed(words, 'or', lang) });
}

/** Clauses that hold together, or of which one does. */
export const joined = (parts: readonly string[], how: 'both' | 'either', lang: Lang): string =>
  parts.length === 0 ? '' : parts.reduce((first, last) => fill(WORDS[how][lang], { first, last }));

function compared({ left, by, right, within }: Extract<Expr, { op: 'compare' }>, speech: Speech): string {
  const [leftColumn, rightColumn] = [columnOfTerm(left, speech), columnOfTerm(right, speech)];
  const words = fill(comparisonWords(left, by, right, speech)[speech.lang], {
    left: termWords(left, speech, rightColumn ?? moneyIn(right, speech)),
    right: termWords(right, speech, leftColumn ?? moneyIn(left, speech)),
  });
  return withTolerance(words, within, speech);
}

function comparisonWords(left: Term, by: Comparison, right: Term, speech: Speech): Text {
  const isDate = (term: Term): boolean => term.term === 'date' || columnOfTerm(term, speech)?.type === 'date';
  if (isDate(left) || isDate(right)) return DATES[by];
  const isWord = right.term === 'constant' && typeof right.value === 'string';
  if (isWord && by === '=') return WORDS.is;
  return isWord && by === '<>' ? WORDS.isNot : NUMBERS[by];
}

/** Words with how far two sides may differ, where they may. */
export function withTolerance(words: string, within: BalanceRule['within'], speech: Speech): string {
  const { lang } = speech;
  if (!within) return words;
  if ('percent' in within) {
    const by = termWords({ term: 'parameter', parameter: within.percent }, speech);
    return fill(WORDS.relative[lang], { words, by });
  }
  return 'absolute' in within
    ? fill(WORDS.absolute[lang], { words, by: String(within.absolute) })
    : fill(WORDS.relative[lang], { words, by: String(Number((within.relative * 100).toPrecision(6))) });
}

/** A money column a calculated side reads: a number beside it is an amount. */
function moneyIn(term: Term, speech: Speech): Column | undefined {
  if (term.term !== 'sum') return undefined;
  return term.of.map((part) => columnOfTerm(part, speech)).find((column) => column?.type === 'money');
}
