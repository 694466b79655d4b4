import { apportion } from '../../engine/share';
import { roundHalfAway } from '../../model/money';
import { text } from '../../model/text';
import { column, DECIMALS, each, LANGUAGE, one, optional, range, type CellFunction } from '../declare';
import { noAnswer, wrongValue } from '../fault';
import { amountOf, amountsOf, reshaped, sideBySide } from '../ranges';

const WORDS = {
  sumIsZero: text('各项合计为零，无法按比例分配。', 'The values add up to zero and cannot be shared out.'),
  noAmounts: text('区域内没有数字。', 'The range holds no numbers.'),
} as const;
const AMOUNTS = range(
  text('各项', 'values'),
  text('一列或一行数字，空白不计。', 'A column or row of numbers; blanks do not count.'),
);

/** As it stands in a report: to calculate with it, divide. */
const printedPercent = (share: number, decimals: number): string =>
  `${roundHalfAway(share * 100, decimals).toFixed(decimals)}%`;

const rate: CellFunction = {
  name: 'RATE',
  does: text(
    '完成率，写成百分数；计划为零时写“—”。',
    'The share done of a plan, as a percentage in words; "—" where nothing was planned.',
  ),
  parameters: [
    each(text('完成数', 'done'), text('完成、到位或支出的数。', 'What was done, arrived or spent.')),
    each(text('计划数', 'plan'), text('计划的数。', 'What was planned.')),
    DECIMALS,
  ],
  examples: [
    { given: [21621.62, 24756.13, 2], gives: '87.34%' },
    { given: [3, 0], gives: '—' },
  ],
  run(given) {
    const plan = given.number(1);
    return plan === 0 ? '—' : printedPercent(given.number(0) / plan, given.decimals(2, 2));
  },
};

const NO_LAST_YEAR = text('上年为零', 'last year was zero');

const yoy: CellFunction = {
  name: 'YOY',
  does: text(
    '同比增减，写成百分数；上年为零时写“上年为零”。',
    'The change on last year, as a percentage in words; says so where last year was zero.',
  ),
  parameters: [
    each(text('本年数', 'current'), text('本年的数。', 'The number of this year.')),
    each(text('上年数', 'previous'), text('上年的数。', 'The number of last year.')),
    optional(
      one(
        text('小数位数', 'decimals'),
        text('保留的小数位数，默认1位。', 'How many decimals are kept; one by default.'),
      ),
    ),
    LANGUAGE,
  ],
  examples: [
    { given: [16, 83], gives: '-80.7%' },
    { given: [5, 0], gives: '上年为零' },
    { given: [5, 0, null, 'en'], gives: 'last year was zero' },
  ],
  run(given) {
    const [current, previous] = [given.number(0), given.number(1)];
    if (previous === 0) return NO_LAST_YEAR[given.language(3)];
    return printedPercent((current - previous) / Math.abs(previous), given.decimals(2, 1));
  },
};

const share: CellFunction = {
  name: 'SHARE',
  does: text(
    '各项占合计的百分比，舍入后相加正好是100。',
    'What each value is of the whole, in percent; rounded so that all add up to 100.',
  ),
  parameters: [AMOUNTS, DECIMALS],
  examples: [{ given: [column(7000, 7000, 18900), 2], gives: column(21.28, 21.27, 57.45) }],
  run(given) {
    const steps = 10 ** given.decimals(1, 2);
    const amounts = amountsOf(given.range(0));
    return reshaped(given.range(0), shared(amounts, 100 * steps, steps));
  },
};

const balround: CellFunction = {
  name: 'BALROUND',
  does: text(
    '舍位平衡：各项舍入后相加等于合计（最大余数法）。',
    'Rounds values so that they add up to the rounded total (largest remainder).',
  ),
  parameters: [
    AMOUNTS,
    DECIMALS,
    optional(
      one(
        text('合计', 'total'),
        text('舍入后应当等于的合计；不填为各项之和。', 'What they should add up to; their own sum by default.'),
      ),
    ),
  ],
  examples: [
    {
      given: [
        {
          value: [1250, 5263, 13500, 375].map((value) => [(value / 20388) * 100]),
          typed: '{1250;5263;13500;375}/20388*100',
        },
        1,
      ],
      gives: column(6.1, 25.8, 66.2, 1.9),
    },
    { given: [column(0.4, 0.4, 0.4), 0, 2], gives: column(1, 1, 0) },
  ],
  run(given) {
    const steps = 10 ** given.decimals(1, 2);
    const amounts = amountsOf(given.range(0));
    const total = given.number(
      2,
      amounts.reduce((sum, amount) => sum + amount, 0),
    );
    return reshaped(given.range(0), shared(amounts, roundHalfAway(total * steps, 0), steps));
  },
};

/** Whole units shared out, back in what they are parts of. */
function shared(amounts: readonly number[], units: number, steps: number): number[] {
  if (amounts.length === 0) throw noAnswer(WORDS.noAmounts);
  // The sum of parts that cancel out is zero in whole millionths, not in doubles.
  if (
    roundHalfAway(
      amounts.reduce((sum, amount) => sum + amount, 0),
      6,
    ) === 0
  )
    throw wrongValue(WORDS.sumIsZero);
  return apportion(amounts, units).map((unit) => unit / steps);
}

const progress: CellFunction = {
  name: 'PROGRESS',
  does: text(
    '按投资加权的平均形象进度；未填进度或投资的项目不计。',
    'The mean physical progress, weighted by investment; projects without either do not count.',
  ),
  parameters: [
    range(text('进度', 'progress'), text('各项目的形象进度。', 'The progress of each project.')),
    range(
      text('投资', 'weights'),
      text('各项目的投资，与进度一一对应。', 'The investment of each project, one for each progress.'),
    ),
    DECIMALS,
  ],
  examples: [{ given: [column(100, 50, null), column(300, 100, 80)], gives: 87.5 }],
  run(given) {
    let [weight, weighted] = [0, 0];
    for (const [done, invested] of sideBySide(given.range(0), given.range(1))) {
      const [value, by] = [amountOf(done), amountOf(invested)];
      if (value === undefined || by === undefined) continue;
      weight += by;
      weighted += value * by;
    }
    if (weight === 0) throw noAnswer(WORDS.noAmounts);
    return roundHalfAway(weighted / weight, given.decimals(2, 2));
  },
};

/** Parts of a whole: rates, changes, shares and rounding that adds up. */
export const shares: readonly CellFunction[] = [rate, yoy, share, balround, progress];
