import fc from 'fast-check';
import { catalogue } from '../../src/catalogue';
import { clause } from '../../src/guide/prose/expression';
import { sentence } from '../../src/guide/prose/sentence';
import { registerOf } from '../../src/model/catalogue';
import * as e from '../../src/model/expression';
import type { Attribute, Comparison, Expr, Term } from '../../src/model/expression';
import { LANGS, type Lang } from '../../src/model/text';

const register = registerOf(catalogue, 'projects');
const say = (expr: Expr, lang: Lang = 'zh'): string => clause(expr, { register, catalogue, lang });
const rule = (id: string) => {
  const found = catalogue.rules.find((each) => each.rule === id);
  if (!found) throw new Error(`There is no rule ${id}`);
  return sentence(found, catalogue);
};

describe('an expression as a clause', () => {
  test.each<[Expr, string, string]>([
    [e.present('accept_date'), '“验收日期”已填写', '"Accepted on" is filled in'],
    [e.absent('accept_date'), '“验收日期”未填写', '"Accepted on" is blank'],
    [
      e.compare('src_bj', '<=', 'inv_total'),
      '“北京帮扶资金”不超过“总投资”',
      '"Beijing assistance fund" is at most "Total investment"',
    ],
    [
      e.compare('approve_date', '<=', 'accept_date'),
      '“批复日期”不晚于“验收日期”',
      '"Approved on" is not after "Accepted on"',
    ],
    [
      e.compare('approve_date', '>', e.dateConstant('2011-07-19')),
      '“批复日期”晚于2011年7月19日',
      '"Approved on" is after 19 July 2011',
    ],
    [
      e.compare('inv_total', '>', e.constant(10000)),
      '“总投资”大于10000元',
      '"Total investment" is more than 10000 yuan',
    ],
    [
      e.isIn('status', 'completed', 'accepted'),
      '“项目状态”为“已完工”或“已验收”',
      '"Status" is "Completed" or "Accepted"',
    ],
    [
      e.not(e.any(e.isIn('status', 'completed'), e.all(e.present('src_bj'), e.not(e.present('src_nm'))))),
      '“项目状态”不是“已完工”，且（“北京帮扶资金”未填写，或“内蒙古配套资金”已填写）',
      '"Status" is not "Completed", and ("Beijing assistance fund" is blank, or "Inner Mongolia matching fund" is filled in)',
    ],
    [
      e.compare('inv_total', '=', e.sum('src_bj', 'src_nm', 'src_other'), { within: { relative: 0.01 } }),
      '“总投资”等于“北京帮扶资金”、“内蒙古配套资金”与“其他资金”之和（相差1%以内视为一致）',
      '"Total investment" equals the sum of "Beijing assistance fund", "Inner Mongolia matching fund" and "Other funds" (differences up to 1 % count as none)',
    ],
    [
      e.compare(e.year('approve_date'), '=', e.cover('year')),
      '“批复日期”的年份等于封面的“年度”',
      'the year of "Approved on" equals "Reporting year" on the cover',
    ],
    [
      e.compare(e.product('households', e.sum('people', e.constant(1))), '<>', e.quotient('people', 'households')),
      '“受益户数”×(“受益人口”与1之和)不等于“受益人口”÷“受益户数”',
      '"Households" × (the sum of "People" and 1) differs from "People" ÷ "Households"',
    ],
    [
      e.compare(e.daysInclusive('start_plan', 'finish_plan'), '<=', e.parameter('max-sub-days')),
      '“计划开工”到“计划完工”的天数（首尾两天都算）不超过参数“一次贴息最长天数”',
      'the days from "Planned start" to "Planned finish", both included is at most the parameter "Most days of one subsidy"',
    ],
    [
      e.compare(e.part('banner_code', 1, 2), '=', e.constant('15')),
      '“旗县代码”第1至2位为“15”',
      'the part of "Code of banner or county" from character 1 to 2 is "15"',
    ],
  ])('%#: says what it asks', (expr, zh, en) => {
    expect([say(expr), say(expr, 'en')]).toEqual([zh, en]);
  });
});

describe('a rule as a sentence', () => {
  test.each([
    [
      'donations.cash-is-cash',
      /^当“捐赠形式”为“现金”时，“现金金额”已填写，且/,
      /^Where "Form" is "Cash", "Cash" is filled in, and /,
    ],
    [
      'payments.paid-from-registered-allocation',
      /^“下达编号”能在“资金下达”中找到/,
      /^"Allocation ID" stands in "Allocations"/,
    ],
    [
      'payments.paid-after-allocation',
      /“拨付日期”不早于其“下达日期”。$/,
      /"Paid on" is not before its "Allocated on"\.$/,
    ],
    [
      'payments.paid-within-allocation',
      /^按“下达编号”逐项，“资金拨付”的“拨付金额”合计不超过/,
      /^For each "Allocation ID", the total of "Amount paid"/,
    ],
    ['trainees.person-once-a-class', /^没有两行的“班次编号”与“身份证号”相同。$/, /^No two rows have the same /],
    ['projects.sequence-runs-on', /^“序号”从1起逐行加1。$/, /^"No\." counts 1, 2, 3/],
    ['projects.totals-add-up', /^合计行每一栏等于各行之和。$/, /^Each column of the totals row/],
    ['projects.unit-stated', /^注明金额单位。$/, /^The sheet states its money unit\.$/],
  ])('%s', (id, zh, en) => {
    expect(rule(id).zh).toMatch(zh);
    expect(rule(id).en).toMatch(en);
  });

  test('every rule has one in each language, ending as sentences end, without an id', () => {
    for (const each of catalogue.rules) {
      const { zh, en } = sentence(each, catalogue);
      expect([each.rule, /^.+[^。]。$/.test(zh), /^["\p{Lu}].+[^.]\.$/u.test(en)]).toEqual([each.rule, true, true]);
      expect([zh, en].filter(hasId)).toEqual([]);
    }
  });
});

// Ids of columns and parameters that are no words of English.
const IDS = [
  ...catalogue.registers.flatMap(({ columns }) => Object.keys(columns)),
  ...catalogue.parameters.map(({ id }) => id),
].filter((id) => /[_-]/.test(id));
const hasId = (words: string): boolean => IDS.some((id) => words.includes(id)) || /undefined|\[object|\{/.test(words);

const columns = Object.keys(register.columns);
const column = fc.constantFrom(...columns);
const comparison = fc.constantFrom<Comparison>('<', '<=', '=', '<>', '>=', '>');
const { expr } = fc.letrec<{ expr: Expr; term: Term }>((tie) => ({
  term: fc.oneof(
    { maxDepth: 3 },
    column.map(e.column),
    fc.integer({ min: -10, max: 1e6 }).map(e.constant),
    fc.constantFrom('15', '示例').map(e.constant),
    fc.constant(e.dateConstant('2011-07-19')),
    fc.constantFrom(...catalogue.parameters.map(({ id }) => id)).map(e.parameter),
    fc.constantFrom('year', 'period').map(e.cover),
    fc.tuple(column, fc.constantFrom<Attribute>('parent', 'gender', 'keyYear')).map(([id, of]) => e.attribute(id, of)),
    fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((of) => e.sum(...of)),
    fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((of) => e.product(...of)),
    fc.tuple(tie('term'), tie('term')).map(([of, by]) => e.quotient(of, by)),
    fc.tuple(tie('term'), tie('term')).map(([from, to]) => e.days(from, to)),
    tie('term').map(e.year),
    tie('term').map(e.lengthOf),
    tie('term').map((of) => e.part(of, 1, 2)),
  ),
  expr: fc.oneof(
    { maxDepth: 4 },
    column.map(e.present),
    fc.tuple(tie('term'), comparison, tie('term')).map(([left, by, right]) => e.compare(left, by, right)),
    fc
      .tuple(column, fc.array(fc.constantFrom('a', 1), { minLength: 1, maxLength: 3 }))
      .map(([id, values]) => e.isIn(id, ...values)),
    tie('expr').map(e.not),
    fc.array(tie('expr'), { minLength: 1, maxLength: 3 }).map((of) => e.all(...of)),
    fc.array(tie('expr'), { minLength: 1, maxLength: 3 }).map((of) => e.any(...of)),
  ),
}));

describe('any expression', () => {
  test('is said in both languages without an id, with brackets and quotation marks in pairs', () => {
    const long = { seen: 0 };
    fc.assert(
      fc.property(expr, (asked) => {
        for (const lang of LANGS) {
          const words = say(asked, lang);
          if (words.length > 80) long.seen += 1;
          expect(words).not.toBe('');
          expect(hasId(words)).toBe(false);
          for (const [open, close] of ['（）', '()', '“”']) {
            expect(words.split(open ?? '').length).toBe(words.split(close ?? '').length);
          }
          expect(words.split('"').length % 2).toBe(1);
        }
      }),
      { numRuns: 500 },
    );
    expect(long.seen).toBeGreaterThan(50);
  });

  test('said twice with "not" before it, it is what it was', () => {
    fc.assert(
      fc.property(expr, (asked) => {
        for (const lang of LANGS) expect(say(e.not(e.not(asked)), lang)).toBe(say(asked, lang));
      }),
    );
  });

  test('and its opposite are never said alike', () => {
    fc.assert(
      fc.property(expr, (asked) => {
        for (const lang of LANGS) expect(say(e.not(asked), lang)).not.toBe(say(asked, lang));
      }),
    );
  });
});
