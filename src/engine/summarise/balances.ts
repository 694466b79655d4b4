import type { Catalogue } from '../../model/catalogue';
import { registerOf } from '../../model/catalogue';
import { columnsOf, type Expr } from '../../model/expression';
import { printFen, type MoneyUnit } from '../../model/money';
import { columnOf, COVER, type Register } from '../../model/register';
import type { Aggregate, Rule } from '../../model/rule';
import type { BalanceLine, BalanceSummary, BalanceTable } from '../../model/summary';
import { Kind, type Book } from '../../model/table';
import { fill, joinTexts, text, type Text } from '../../model/text';
import type { BalanceOutcome, SideCells, Unchecked } from '../check/outcome';
import { labelOf, printNumber, same, withoutPersonal } from '../check/print';
import { liveSideOf } from './balanceSides';

/** From this many groups that agree on, one line stands for all of them: auditors look for those that differ. */
const GATHERED = 2;

/** Where an office explains its differences. */
const OVERVIEW = { register: 'indicators', explanation: 'explain' } as const;

const REASONS: Readonly<Record<Unchecked, Text>> = {
  'not-applicable': text('本报告期不适用。', 'Does not apply to this report.'),
  'register-absent': text('缺少“{register}”。', 'There is no “{register}”.'),
  'no-rows': text('“{register}”尚未填报。', '“{register}” is not filled in yet.'),
  'column-missing': text('所需的列不在表中。', 'A column it needs is not on the sheet.'),
  blank: text('数值未填。', 'The numbers are left blank.'),
  unreadable: text('有数值无法识别或尚未计算。', 'A number cannot be read or is not calculated yet.'),
};
const ALL_GROUPS = text('共{n}组，均一致', 'all {n} groups agree');
const NONE_JUDGED = text('共{n}组', '{n} groups');

/** 勾稽核对表 from what a check found: rule by rule, differences one by one, groups that agree together. */
export function balanceTable(
  summary: BalanceSummary,
  outcomes: readonly BalanceOutcome[],
  book: Book,
  catalogue: Catalogue,
): BalanceTable {
  const byRule = new Map<string, BalanceOutcome[]>();
  for (const outcome of outcomes) {
    const of = byRule.get(outcome.rule.rule);
    if (of) of.push(outcome);
    else byRule.set(outcome.rule.rule, [outcome]);
  }
  const lines = [...byRule.values()]
    .flatMap((each) => linesOf(each, book, catalogue))
    .sort((one, other) => (one.number === other.number ? 0 : one.number < other.number ? -1 : 1));
  const unit = book.tables.find((table) => table.register.id !== COVER)?.unit ?? 'wan';
  return { summary, ...(book.year !== undefined && { year: book.year }), unit, lines };
}

/** The lines of one rule. */
function linesOf(outcomes: readonly BalanceOutcome[], book: Book, catalogue: Catalogue): BalanceLine[] {
  const gathered: BalanceLine[] = [];
  const single: BalanceLine[] = [];
  for (const verdict of ['balanced', 'unchecked'] as const) {
    for (const alike of likeOutcomes(outcomes.filter((outcome) => outcome.verdict === verdict))) {
      if (alike.length < GATHERED) single.push(...alike.map((outcome) => lineOf(outcome, book, catalogue)));
      else gathered.push(gatheredLine(alike, book, catalogue));
    }
  }
  const differing = outcomes.filter((outcome) => outcome.verdict === 'differs');
  return [...differing.map((outcome) => lineOf(outcome, book, catalogue)), ...single, ...gathered];
}

/** Outcomes that can stand on one line: of the same reason, and where their numbers are added up, of one unit. */
function likeOutcomes(outcomes: readonly BalanceOutcome[]): BalanceOutcome[][] {
  const found = new Map<string, BalanceOutcome[]>();
  for (const outcome of outcomes) {
    const unit = outcome.rule.form === 'total' ? '' : `${outcome.money ? 'money' : ''}${outcome.counted?.zh ?? ''}`;
    const key = [outcome.reason, outcome.lacking, unit].join('|');
    const of = found.get(key);
    if (of) of.push(outcome);
    else found.set(key, [outcome]);
  }
  return [...found.values()];
}

/** One line for several groups that came out alike. */
function gatheredLine(outcomes: readonly BalanceOutcome[], book: Book, catalogue: Catalogue): BalanceLine {
  const first = outcomes[0]!;
  const sum = (side: 'left' | 'right'): number => outcomes.reduce((total, outcome) => total + (outcome[side] ?? 0), 0);
  // Totals rows stand each for a column of its own unit: their numbers may not be added up.
  const addable = first.verdict === 'balanced' && first.rule.form === 'balance';
  const words = first.verdict === 'balanced' ? ALL_GROUPS : NONE_JUDGED;
  const n = String(outcomes.length);
  const { counted, ...line } = bareLine(first, book, catalogue);
  return {
    ...line,
    live: addable ? liveSides(outcomes, book) : {},
    group: text(fill(words.zh, { n }), fill(words.en, { n })),
    ...(addable ? { left: sum('left'), right: sum('right'), ...(counted && { counted }) } : { money: false }),
  };
}

function lineOf(outcome: BalanceOutcome, book: Book, catalogue: Catalogue): BalanceLine {
  const { left, right } = outcome;
  const words = groupWords(outcome, catalogue);
  const group = words && withoutPersonal(words);
  return {
    ...bareLine(outcome, book, catalogue),
    ...(left !== undefined && right !== undefined && { live: liveSides([outcome], book) }),
    ...(group && { group }),
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
  };
}

/** What was judged: the group, and for totals rows the column. */
function groupWords({ rule, group, leftCells, rightCells }: BalanceOutcome, catalogue: Catalogue): Text | undefined {
  const column = rule.form === 'total' ? leftCells().column || rightCells().column : '';
  if (column === '') return group;
  const { header } = columnOf(registerOf(catalogue, rule.register), column);
  return group ? text(`${group.zh}：${header.zh}`, `${group.en}: ${header.en}`) : header;
}

/** A line without its group and numbers. */
function bareLine(outcome: BalanceOutcome, book: Book, catalogue: Catalogue): BalanceLine {
  const { rule, by, money, counted, verdict, unit } = outcome;
  const explanation = verdict === 'unchecked' ? reasonOf(outcome, catalogue) : explanationOf(outcome, book);
  return {
    number: rule.number,
    title: rule.title,
    sheet: registerOf(catalogue, rule.register).title,
    ...(rule.form === 'balance' && {
      sides: { left: sideWords(rule.left, catalogue), right: sideWords(rule.right, catalogue) },
    }),
    by,
    money,
    ...(counted && { counted }),
    tolerance: toleranceWords(outcome.tolerance, money, unit),
    slack: outcome.tolerance,
    live: {},
    verdict: verdict === 'balanced' ? 'agrees' : verdict,
    ...(explanation && { explanation }),
  };
}

/** The rows behind both sides of some outcomes of one rule. */
function liveSides(outcomes: readonly BalanceOutcome[], book: Book): BalanceLine['live'] {
  const rule = outcomes[0]?.rule;
  if (rule?.form !== 'balance') return {};
  const [left, right] = [
    liveSideOf(
      rule.left,
      outcomes.map(({ leftCells }) => leftCells()),
      book,
    ),
    liveSideOf(
      rule.right,
      outcomes.map(({ rightCells }) => rightCells()),
      book,
    ),
  ];
  return { ...(left && { left }), ...(right && { right }) };
}

const toleranceWords = (tolerance: number, money: boolean, unit: MoneyUnit): string =>
  tolerance === 0 ? '0' : money ? printFen(tolerance, unit) : printNumber(tolerance);

function reasonOf({ rule, reason, lacking }: BalanceOutcome, catalogue: Catalogue): Text {
  const words = REASONS[reason ?? 'not-applicable'];
  const register = registerOf(catalogue, lacking ?? rule.register).title;
  const filled = (lang: 'zh' | 'en'): string => fill(words[lang], { register: register[lang] });
  return text(filled('zh'), filled('en'));
}

/** What the office wrote beside the headline that takes part in the balance. */
function explanationOf({ leftCells, rightCells, verdict }: BalanceOutcome, book: Book): Text | undefined {
  if (verdict !== 'differs') return undefined;
  for (const { rows } of [leftCells(), rightCells()] satisfies SideCells[]) {
    for (const { table: index, row } of rows) {
      const table = book.tables[index];
      const cells = table?.register.id === OVERVIEW.register ? table.columns[OVERVIEW.explanation] : undefined;
      const written = cells?.kinds[row] === Kind.value ? cells.texts?.[row] : undefined;
      if (written !== undefined) return withoutPersonal(same(written));
    }
  }
  return undefined;
}

const SUM = text('{sheet}：{column}', '{sheet}: {column}');
const COUNT = text('{sheet}：行数', '{sheet}: rows');
const DISTINCT = text('{sheet}：{column}（去重计数）', '{sheet}: {column} (each counted once)');

/** What stands on a side, in words: 资金下达：下达金额（资金来源=北京市级）. */
function sideWords({ of, register: id, column, where }: Aggregate, catalogue: Catalogue): Text {
  const register = registerOf(catalogue, id);
  const wording = { sum: SUM, count: COUNT, distinct: DISTINCT }[of];
  const condition = where && conditionWords(where, register);
  const inLang = (lang: 'zh' | 'en'): string => {
    const header = column === undefined ? '' : columnOf(register, column).header[lang];
    const words = fill(wording[lang], { sheet: register.sheet.name[lang], column: header });
    if (!condition) return words;
    return lang === 'zh' ? `${words}（${condition.zh}）` : `${words} (${condition.en})`;
  };
  return text(inLang('zh'), inLang('en'));
}

const SOME_ROWS = text('符合条件的行', 'rows that qualify');
const OR = text('或', ' or ');

/** Conditions on code columns in words; others are said to pick the rows that qualify. */
function conditionWords(expr: Expr, register: Register): Text {
  switch (expr.op) {
    case 'all':
      return joinTexts(expr.of.map((part) => conditionWords(part, register)));
    case 'any': {
      // “Blank or not cancelled” is said as “not cancelled”.
      const parts = expr.of.filter((part) => !isAbsence(part)).map((part) => conditionWords(part, register));
      return text(parts.map((part) => part.zh).join(OR.zh), parts.map((part) => part.en).join(OR.en));
    }
    case 'in':
      return comparedWords(expr, register, '=');
    case 'not':
      return expr.of.op === 'in' ? comparedWords(expr.of, register, '≠') : SOME_ROWS;
    case 'present':
    case 'compare':
    case 'mentions':
      return SOME_ROWS;
  }
}

const isAbsence = (expr: Expr): boolean => expr.op === 'not' && expr.of.op === 'present';

function comparedWords({ column: id, values }: Extract<Expr, { op: 'in' }>, register: Register, sign: string): Text {
  const column = columnOf(register, id);
  const labels = joinTexts(
    values.map((value) => (column.type === 'code' ? labelOf(column, String(value)) : same(String(value)))),
  );
  return text(`${column.header.zh}${sign}${labels.zh}`, `${column.header.en} ${sign} ${labels.en}`);
}

/**
 * The balances of a catalogue as this sheet needs them judged: also where the office has explained a difference, which
 * a check then passes over. Both numbers and the explanation belong on the sheet that is signed.
 */
export const balancesWithExplained = (catalogue: Catalogue): Catalogue => ({
  ...catalogue,
  rules: catalogue.rules.flatMap((rule): Rule[] => {
    if (rule.form === 'total') return [rule];
    return rule.form === 'balance' ? [{ ...rule, left: unexplained(rule.left), right: unexplained(rule.right) }] : [];
  }),
});

function unexplained(side: Aggregate): Aggregate {
  const { where, ...rest } = side;
  if (side.register !== OVERVIEW.register || where?.op !== 'all') return side;
  const isOfExplanation = (part: Expr): boolean => columnsOf(part).includes(OVERVIEW.explanation);
  return { ...rest, where: { ...where, of: where.of.filter((part) => !isOfExplanation(part)) } };
}
