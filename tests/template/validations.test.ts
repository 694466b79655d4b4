import { catalogue } from '../../src/catalogue';
import { columnOf, SEQUENCE } from '../../src/model/register';
import type { ColumnRule } from '../../src/model/rule';
import type { SheetDesign, Validation } from '../../src/model/sheet';
import { check } from '../../src/engine/check/check';
import { readBook } from '../../src/engine/read/book';
import { finish } from '../../src/engine/steps';
import { nativeRules } from '../../src/template/highlights';
import type { TemplateOptions } from '../../src/template/options';
import { planOf } from '../../src/template/plan';
import { designRegister } from '../../src/template/registerSheet';
import { isValidated } from '../../src/template/validations';
import { gridOf } from '../support/grid';
import type { SheetValue } from '../support/spreadsheet';

/** What native validations refuse is what the check's rules about single cells report, and the other way round. */
const options: TemplateOptions = {
  catalogue,
  lang: 'zh',
  year: 2011,
  unit: 'wan',
  registersPresent: catalogue.registers.map(({ id }) => id),
};
const NUMBERS: readonly SheetValue[] = [0, 1, 2, 40, 100, 101, -1, -0.5, 0.5, 12.25, 2011, 1995, 1e6, '甲', '12a'];

const lists = catalogue.registers.filter(({ sheet }) => sheet.kind === 'list');
const judged = lists.flatMap((register) => {
  const design = designRegister(register, options);
  return planOf(register, options).ids.flatMap((id, position) => {
    const { type } = columnOf(register, id);
    const rules = catalogue.rules.filter(
      (rule): rule is ColumnRule => rule.form === 'column' && rule.register === register.id && rule.column === id,
    );
    const held = rules.filter((rule) => isValidated(rule, columnOf(register, id))).map(({ rule }) => rule);
    const name = `${register.id}.${id}`;
    const counts = type === 'number' || type === 'money';
    return counts && id !== SEQUENCE && held.length > 0 ? [{ name, register, position, held, design }] : [];
  });
});

/** Rows of one value each in one column of a blank template, and the rules the check reports by row. */
function reported(design: SheetDesign, top: number, column: number, values: readonly SheetValue[]) {
  const preamble = design.rows.slice(0, top).map((row) => row.map((cell) => cell?.value ?? null));
  const rows = values.map((value, index) =>
    design.widths.map((_, each) => (each === column ? value : each === 0 ? index + 1 : null)),
  );
  const merges = design.merges.filter(({ bottom }) => bottom < top);
  const book = finish(readBook([gridOf(design.name, [...preamble, ...rows], { merges })], catalogue));
  const { findings } = finish(check(book, catalogue, { today: '2011-12-31' }));
  const byRow: string[][] = values.map(() => []);
  for (let position = 0; position < findings.size; position++) {
    const at = findings.cell(position);
    if (at.column === column) byRow[at.row - top]?.push(findings.rule(position).rule);
  }
  return byRow;
}

function accepts({ rule }: Validation, value: SheetValue): boolean {
  if (rule.type !== 'whole' && rule.type !== 'decimal')
    throw new Error(`A number column has a ${rule.type} validation`);
  if (typeof value !== 'number') return false;
  return value >= rule.from && value <= (rule.to ?? Infinity) && (rule.type === 'decimal' || Number.isInteger(value));
}

test.each(judged)('$name takes what the check takes', ({ register, position, held, design }) => {
  const validation = design.validations[position];
  const rules = reported(design, planOf(register, options).at.data[0], position, NUMBERS);
  const refused = NUMBERS.filter((value) => validation && !accepts(validation, value));
  const found = NUMBERS.filter((_, index) => rules[index]?.some((rule) => held.includes(rule)));
  expect(refused).toEqual(found);
  expect(refused.length).toBeGreaterThan(1);
});

test('most number columns are judged here, and all rules about rows are held in the sheets but for named reasons', () => {
  expect(judged.length).toBeGreaterThan(30);
  const { held, left, total } = nativeRules(options);
  expect(held.length).toBeGreaterThan(200);
  expect(new Set(held).size).toBe(held.length);
  expect(total).toBeGreaterThan(held.length);
  expect(left.map(({ reason }) => reason).sort()).toEqual([
    ...Array.from({ length: 7 }, () => 'not all columns are texts'),
    ...Array.from({ length: 5 }, () => 'not all repeats count'),
    'parameter accept-days has no value in 2011',
    'parameter cap-ent has no value in 2011',
    'parameter cost-pd has no value in 2011',
    'parameter invested-of-plan has no value in 2011',
    'parameter match has no value in 2011',
    'parameter progress-gap has no value in 2011',
    'parameter sub-rate has no value in 2011',
    'the check digit of an identity number does not fit a formula',
    'the check digit of an identity number does not fit a formula',
    'the households a text names do not fit a formula',
  ]);
});
