import type { Catalogue } from '../../model/catalogue';
import { registerOf } from '../../model/catalogue';
import type { Expr } from '../../model/expression';
import { printFen, type MoneyUnit } from '../../model/money';
import { columnOf, type Register } from '../../model/register';
import type { Aggregate } from '../../model/rule';
import type { BalanceLine, BalanceSummary, BalanceTable } from '../../model/summary';
import { Kind, type Book } from '../../model/table';
import { fill, text, type Text } from '../../model/text';
import type { BalanceOutcome, SideCells, Unchecked } from '../check/outcome';
import { joinTexts, labelOf, printNumber, same } from '../check/print';

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
  const unit = book.tables.find((table) => table.register.id !== 'cover')?.unit ?? 'wan';
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

/** Outcomes that can stand on one line: of the same reason, and of one unit. */
function likeOutcomes(outcomes: readonly BalanceOutcome[]): BalanceOutcome[][] {
  const found = new Map<string, BalanceOutcome[]>();
  for (const outcome of outcomes) {
    const key = [outcome.reason, outcome.lacking, outcome.money, outcome.counted?.zh].join('|');
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
  return {
    ...bareLine(first, book, catalogue),
    group: text(fill(words.zh, { n }), fill(words.en, { n })),
    ...(addable && { left: sum('left'), right: sum('right') }),
  };
}

function lineOf(outcome: BalanceOutcome, book: Book, catalogue: Catalogue): BalanceLine {
  const { group, left, right } = outcome;
  return {
    ...bareLine(outcome, book, catalogue),
    ...(group && { group }),
    ...(left !== undefined && { left }),
    ...(right !== undefined && { right }),
  };
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
    verdict: verdict === 'balanced' ? 'agrees' : verdict,
    ...(explanation && { explanation }),
  };
}

const toleranceWords = (tolerance: number, money: boolean, unit: MoneyUnit): string =>
  tolerance === 0 ? '0' : money ? printFen(tolerance, unit) : printNumber(tolerance);

function reasonOf({ reason, lacking }: BalanceOutcome, catalogue: Catalogue): Text {
  const words = REASONS[reason ?? 'not-applicable'];
  const register = lacking === undefined ? undefined : registerOf(catalogue, lacking).title;
  const filled = (lang: 'zh' | 'en'): string => fill(words[lang], { register: register?.[lang] ?? '' });
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
      if (written !== undefined) return same(written);
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

const SOME_ROWS = text('部分行', 'some rows');

/** Conditions on code columns in words; others are said to pick some of the rows. */
function conditionWords(expr: Expr, register: Register): Text {
  if (expr.op === 'all') return joinTexts(expr.of.map((part) => conditionWords(part, register)));
  if (expr.op !== 'in') return SOME_ROWS;
  const column = columnOf(register, expr.column);
  const values = joinTexts(
    expr.values.map((value) => (column.type === 'code' ? labelOf(column, String(value)) : same(String(value)))),
  );
  return text(`${column.header.zh}=${values.zh}`, `${column.header.en} = ${values.en}`);
}
