import { MONEY_UNITS, roundHalfAway } from '../../model/money';
import { text } from '../../model/text';
import { day, each, one, optional, percent, type CellFunction } from '../declare';
import { wrongValue } from '../fault';
import type { Given } from '../given';
import { parameterNumber } from '../parameter';

const WORDS = {
  backwards: text('截止日期早于起始日期。', 'The end is before the start.'),
  percent: text('利率应写成5.4%或0.054，现为{value}。', 'A rate should be written 5.4% or 0.054, but is {value}.'),
} as const;
const PRINCIPAL = each(
  text('本金', 'principal'),
  text('贷款金额（万元），或一片区域。', 'The loan in 10,000 yuan, or a range.'),
);
const FROM = each(text('起始', 'from'), text('起始日期，计息。', 'The first day, which counts.'));
const TO = each(text('截止', 'to'), text('截止日期，不计息。', 'The last day, which does not count.'));
const BASE = optional(
  one(
    text('基准天数', 'base'),
    text('一年按几天计，360或365；不填用参数“计息基准天数”。', 'Days of a year, 360 or 365; by default the parameter.'),
  ),
);

function rate(given: Given, index: number): number {
  const value = given.number(index);
  if (value < 0 || value > 1) throw wrongValue(WORDS.percent, { value: String(value) });
  return value;
}

/** Parts of a year between two arguments: the first day counts and the last does not. */
function years(given: Given, from: number, base: number): number {
  const days = given.date(from + 1) - given.date(from);
  if (days < 0) throw wrongValue(WORDS.backwards);
  const ofYear = given.has(base)
    ? given.limited(base, 360, 366)
    : parameterNumber(given.context, 'day-base', given.date(from));
  return days / ofYear;
}

const printed = (amount: number): number => roundHalfAway(amount, MONEY_UNITS.wan.decimals);

const interest: CellFunction = {
  name: 'INTEREST',
  does: text(
    '应付利息：本金×年利率×天数÷基准天数，算头不算尾。',
    'Interest due: principal times rate times days over the days of a year; the last day does not count.',
  ),
  parameters: [
    PRINCIPAL,
    each(text('年利率', 'rate'), text('写成5.4%或0.054。', 'Written 5.4% or 0.054.')),
    FROM,
    TO,
    BASE,
  ],
  examples: [{ given: [1000, percent(5.4), day('2011-01-01'), day('2011-12-31'), 360], gives: 54.6 }],
  run: (given) => printed(given.number(0) * rate(given, 1) * years(given, 2, 4)),
};

const subsidy: CellFunction = {
  name: 'SUBSIDY',
  does: text(
    '核定贴息额：按贴息率与贷款利率中较低的计算，扣除其他贴息，不超过上限。',
    'The subsidy approved: by the lower of its rate and the loan rate, less other subsidies, at most the cap.',
  ),
  parameters: [
    PRINCIPAL,
    each(text('贷款利率', 'loan_rate'), text('贷款的年利率，写成5.4%。', 'The rate of the loan, written 5.4%.')),
    each(text('贴息率', 'subsidy_rate'), text('年贴息率，写成3%。', 'The rate of the subsidy, written 3%.')),
    FROM,
    TO,
    BASE,
    optional(
      each(
        text('上限', 'cap'),
        text('单笔贴息上限（万元）；不填无上限。', 'The most a loan gets, in 10,000 yuan; none by default.'),
      ),
    ),
    optional(
      each(text('其他贴息', 'other'), text('其他渠道已贴息（万元）。', 'Subsidies from elsewhere, in 10,000 yuan.')),
    ),
  ],
  examples: [
    { given: [1000, percent(5.4), percent(3), day('2011-01-01'), day('2012-01-01'), 365], gives: 30 },
    { given: [1000, percent(5.4), percent(3), day('2011-01-01'), day('2012-01-01'), 365, 25], gives: 25 },
    { given: [1000, percent(2), percent(3), day('2011-01-01'), day('2012-01-01'), 365, 100, 5], gives: 15 },
  ],
  run(given) {
    const lower = Math.min(rate(given, 1), rate(given, 2));
    const computed = given.number(0) * lower * years(given, 3, 5) - given.number(7, 0);
    return printed(Math.min(Math.max(computed, 0), given.number(6, Number.POSITIVE_INFINITY)));
  },
};

/** Interest of loans and what is paid towards it. */
export const loans: readonly CellFunction[] = [interest, subsidy];
