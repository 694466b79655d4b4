import fc from 'fast-check';
import { catalogue } from '../src/catalogue';
import { registerOf } from '../src/model/catalogue';
import * as e from '../src/model/expression';
import type { Expr, Term } from '../src/model/expression';
import { columnOf } from '../src/model/register';
import type { RowRule } from '../src/model/rule';
import { LANGS, type Lang } from '../src/model/text';
import { Truth } from '../src/engine/evaluate/truth';
import { printBreach, printHolds } from '../src/template/formula/formula';
import type { TemplateOptions } from '../src/template/options';
import { PLAIN_TABLE } from '../src/model/plainTable';
import { planOf } from '../src/template/plan';
import {
  breachesOf,
  copiedDown,
  fillSheet,
  isDeferred,
  surroundingsOf,
  readColumns,
  verdictsOf,
  type RawRow,
} from './support/agreement';
import { exampleCell, rawCell } from './support/rawCells';
import { withParametersOf } from './support/rule';
import { evaluateAll } from './support/spreadsheet';

/**
 * One rule text, two readers: the check and the formulas printed into templates say the same of every row. A formula
 * never accuses a row the check accepts; it is silent about a row the check accuses only where the row holds something
 * a formula cannot read as the check does (`isDeferred`).
 */
const optionsIn = (lang: Lang, rule?: RowRule): TemplateOptions => ({
  catalogue: rule ? withParametersOf(rule, catalogue) : catalogue,
  lang,
  year: 2011,
  // Rules ask the cover when the report was filed.
  data: { cover: [{ file_date: '2012-01-10' }] },
  unit: 'wan',
  registersPresent: catalogue.registers.map(({ id }) => id),
});
/** Plain tables have no template whose formulas could disagree. */
const rowRules = catalogue.rules.filter(
  (rule): rule is RowRule => rule.form === 'row' && rule.register !== PLAIN_TABLE.id,
);
const ROWS = 160;
/** Fewer rows than this on either side, and the agreement proves nothing. */
const ENOUGH = 12;

const cases = LANGS.flatMap((lang) => rowRules.map((rule) => ({ lang, rule, name: `${rule.rule} in ${lang}` })));

describe.each(cases)('$name', ({ lang, rule }) => {
  const options = optionsIn(lang, rule);
  const plan = planOf(registerOf(catalogue, rule.register), options);
  const printed = printBreach(rule, plan, options);

  if ('reason' in printed) {
    test(`is left to the check: ${printed.reason}`, () => {
      expect(LEFT_TO_THE_CHECK).toContain(rule.rule);
    });
    return;
  }

  test('formula and check agree', () => {
    const exprs = [...(rule.when ? [rule.when] : []), rule.expect];
    const rows = fc.sample(rowsLike(rule, readColumns(exprs, plan), lang), { numRuns: ROWS, seed: 2011 });
    const filled = fillSheet(plan, rows, options);
    const expected = breachesOf(rule, filled, options);
    const around = surroundingsOf(options);
    const found = evaluateAll(copiedDown(printed.formula, plan, rows.length, around.names), {
      [plan.sheet]: filled.values,
      ...around.sheets,
    });
    const disagreements = rows.flatMap((row, index) => {
      const accused = found[index] === true;
      if (accused === expected[index]) return [];
      if (!accused && isDeferred(exprs, filled, index, options)) return [];
      return [{ row, check: expected[index], formula: found[index] }];
    });
    expect(disagreements).toEqual([]);
    const accused = found.filter((result) => result === true).length;
    expect(accused).toBeGreaterThanOrEqual(ENOUGH);
    expect(rows.length - accused).toBeGreaterThanOrEqual(ENOUGH);
  });
});

/** Rules no formula says; each with its reason in the test's name. */
const LEFT_TO_THE_CHECK: readonly string[] = [
  'projects.households-as-described',
  'trainees.gender-as-in-number',
  'placements.gender-as-in-number',
];

/** Rows near the rule's own examples: some cells replaced by anything that may stand there. */
function rowsLike(rule: RowRule, ids: readonly string[], lang: Lang): fc.Arbitrary<RawRow> {
  const register = registerOf(catalogue, rule.register);
  const examples = [...rule.examples.fail, ...rule.examples.pass];
  return fc
    .record({
      example: fc.constantFrom(...examples),
      replaced: fc.record(
        Object.fromEntries(
          ids.map((id) => [id, fc.option(rawCell(columnOf(register, id), lang), { freq: 3, nil: undefined })]),
        ),
      ),
      isReplaced: fc.record(Object.fromEntries(ids.map((id) => [id, fc.nat({ max: 2 }).map((n) => n === 0)]))),
    })
    .map(({ example, replaced, isReplaced }) =>
      Object.fromEntries(
        ids.map((id) => [
          id,
          isReplaced[id] ? (replaced[id] ?? null) : exampleCell(example[id], columnOf(register, id), lang),
        ]),
      ),
    );
}

describe.each(LANGS)('expressions nobody wrote, in %s', (lang) => {
  const options = optionsIn(lang);
  const plan = planOf(registerOf(catalogue, 'projects'), options);
  const around = surroundingsOf(options);
  const EXPRESSIONS = 150;

  test('formula and check agree, also on what does not hold', () => {
    const rows = fc.sample(fc.record(cellsOf(lang)), { numRuns: 24, seed: 7 });
    const filled = fillSheet(plan, rows, options);
    const sides = fc
      .sample(expression, { numRuns: EXPRESSIONS, seed: 11 })
      .flatMap((expr) => [expr, e.not(expr)])
      .flatMap((expr) => {
        const printed = printHolds(expr, plan, options);
        return 'reason' in printed ? [] : [{ expr, formula: printed.formula }];
      });
    const jobs = sides.flatMap(({ formula }) => copiedDown(formula, plan, rows.length, around.names));
    const found = evaluateAll(jobs, { [plan.sheet]: filled.values, ...around.sheets });
    let [holding, silent] = [0, 0];
    const disagreements = sides.flatMap(({ expr, formula }, side) => {
      const verdicts = verdictsOf(expr, filled, options);
      return rows.flatMap((row, index) => {
        const result = found[side * rows.length + index];
        const holds = verdicts[filled.at[index] ?? -1] === Truth.yes;
        if (holds) holding++;
        if ((result === true) === holds) return [];
        if (holds && isDeferred([expr], filled, index, options)) {
          silent++;
          return [];
        }
        return [{ formula, row, check: verdicts[index], result }];
      });
    });
    expect(disagreements.slice(0, 3)).toEqual([]);
    expect(sides.length).toBeGreaterThan(EXPRESSIONS);
    expect(holding).toBeGreaterThan(rows.length * 30);
    expect(silent).toBeLessThan(holding);
  });

  function cellsOf(language: Lang) {
    const register = registerOf(catalogue, 'projects');
    const ids = [...MONEY, ...NUMBERS, ...DATES, 'status', 'category', 'project_id'];
    return Object.fromEntries(ids.map((id) => [id, rawCell(columnOf(register, id), language)]));
  }
});

const MONEY = ['inv_total', 'src_bj', 'src_nm', 'src_other'];
const NUMBERS = ['households', 'people', 'progress'];
const DATES = ['approve_date', 'start_act', 'finish_act'];
const by = fc.constantFrom<e.Comparison>('<', '<=', '=', '<>', '>=', '>');

const numberTerm: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...NUMBERS).map(e.column) },
  fc.constantFrom(0, 1, 2.5, 7, 100, -1).map(e.constant),
  fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS)).map((ids) => e.sum(...ids)),
  fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS)).map((ids) => e.product(...ids)),
  fc.tuple(fc.constantFrom(...NUMBERS), fc.constantFrom(...NUMBERS)).map(([of, divisor]) => e.quotient(of, divisor)),
  fc.tuple(fc.constantFrom(...DATES), fc.constantFrom(...DATES)).map(([from, to]) => e.daysInclusive(from, to)),
  fc.constantFrom(...DATES).map((id) => e.year(id)),
  fc.constant(e.lengthOf('project_id')),
  fc.constant(e.attribute('project_id', 'keyYear')),
);
const moneyTerm: fc.Arbitrary<Term> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MONEY).map(e.column) },
  fc.subarray(MONEY, { minLength: 2 }).map((ids) => e.sum(...ids)),
  fc.tuple(fc.constantFrom(...MONEY), fc.constantFrom(...NUMBERS)).map((ids) => e.product(...ids)),
  fc.tuple(fc.constantFrom(...MONEY), fc.constantFrom(...NUMBERS)).map(([of, divisor]) => e.quotient(of, divisor)),
  fc.tuple(fc.constantFrom(...MONEY), fc.constantFrom(...NUMBERS)).map(([id, n]) => e.sum(id, e.product(n, id))),
  fc.constantFrom(0, 1000, 2850, 1_000_000).map(e.constant),
);
const dateTerm: fc.Arbitrary<Term> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...DATES).map(e.column) },
  fc.constantFrom('2011-05-20', '2011-07-19').map(e.dateConstant),
);
const tolerance = fc.constantFrom(
  {},
  {},
  { within: { absolute: 0.5 } },
  { within: { relative: 0.01 } },
  { decimals: 0 },
);
const comparison = (term: fc.Arbitrary<Term>) =>
  fc.tuple(term, by, term, tolerance).map(([left, how, right, within]) => e.compare(left, how, right, within));
const texts = fc.oneof(
  fc.constantFrom('completed', 'accepted', 'not-started').map((id) => e.isIn('status', id, 'under-way')),
  fc
    .tuple(fc.constantFrom<e.Comparison>('=', '<>'), fc.constantFrom('livelihood', 'industrial'))
    .map(([how, id]) => e.compare('category', how, e.constant(id))),
  fc.constantFrom('A', 'a').map((letter) => e.compare(e.part('project_id', 1, 1), '=', e.constant(letter))),
);
const { expression } = fc.letrec<{ expression: Expr }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 2 },
    { weight: 3, arbitrary: comparison(numberTerm) },
    { weight: 3, arbitrary: comparison(moneyTerm) },
    { weight: 3, arbitrary: comparison(dateTerm) },
    texts,
    fc.constantFrom(...MONEY, ...DATES, 'status', 'project_id').map(e.present),
    tie('expression').map(e.not),
    fc.array(tie('expression'), { minLength: 2, maxLength: 3 }).map((parts) => e.all(...parts)),
    fc.array(tie('expression'), { minLength: 2, maxLength: 3 }).map((parts) => e.any(...parts)),
  ),
}));
