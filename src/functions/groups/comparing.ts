import { median } from '../../engine/check/median';
import { ENOUGH } from '../../engine/check/forms/spread';
import { timesOff, isFar } from '../../engine/check/forms/spreadEnds';
import { likenessOf, signsOf } from '../../engine/check/nearTexts';
import { parameterNumber } from '../parameter';
import { plain } from '../../engine/read/clean';
import type { Cell } from '../../model/cellFunction';
import { roundHalfAway } from '../../model/money';
import { text } from '../../model/text';
import { criterionOf } from '../criterion';
import { column, each, LANGUAGE, one, optional, range, repeating, type CellFunction } from '../declare';
import { noAnswer, wrongValue, WORDS } from '../fault';
import { isBlankCell } from '../given';
import { amountOf, amountsOf } from '../ranges';

const BALANCED = text('平', 'equal');

const check: CellFunction = {
  name: 'CHECK',
  does: text(
    '核对两数：相等写“平”，不等给出差额（左减右）。',
    'Compares two numbers: says that they are equal, or gives left less right.',
  ),
  parameters: [
    each(text('左', 'left'), text('左边的数。', 'The number on the left.')),
    each(text('右', 'right'), text('右边的数。', 'The number on the right.')),
    optional(
      one(text('允许误差', 'tolerance'), text('两数可以相差多少，默认为0。', 'How far they may differ; 0 by default.')),
    ),
    LANGUAGE,
  ],
  examples: [
    { given: [8000, { value: 8500, typed: '7000+500+1000' }], gives: -500 },
    { given: [{ value: 0.1 + 0.2, typed: '0.1+0.2' }, 0.3], gives: '平' },
    { given: [100, 99.99, 0.01], gives: '平' },
  ],
  run(given) {
    // Ten decimals: what doubles cannot say exactly is no difference.
    const difference = roundHalfAway(given.number(0) - given.number(1), 10);
    return Math.abs(difference) <= given.number(2, 0) ? BALANCED[given.language(3)] : difference;
  },
};

const NUMBERS = range(text('区域', 'range'), text('一列或一片单元格。', 'A column or a range of cells.'));

const sumtext: CellFunction = {
  name: 'SUMTEXT',
  does: text(
    '求和，以文本存放的数字也计入（SUM会漏掉）。',
    'Adds up numbers, those stored as text as well, which SUM leaves out.',
  ),
  parameters: [NUMBERS],
  examples: [{ given: [column(98, '20', 275, '15', null, '—')], gives: 408 }],
  run: (given) =>
    roundHalfAway(
      amountsOf(given.range(0)).reduce((sum, amount) => sum + amount, 0),
      10,
    ),
};

const textnums: CellFunction = {
  name: 'TEXTNUMS',
  does: text('以文本存放的数字有几个。', 'How many numbers are stored as text.'),
  parameters: [NUMBERS],
  examples: [{ given: [column(98, '20', 275, '15', null, '—')], gives: 2 }],
  run: (given) =>
    given
      .range(0)
      .flat()
      .filter((cell) => typeof cell === 'string' && amountOf(cell) !== undefined).length,
};

const unitmix: CellFunction = {
  name: 'UNITMIX',
  does: text(
    '疑似元与万元混填：与区域中位数相差达到参数“疑似单位错误倍数”（1000倍）时为TRUE。',
    'TRUE where a wrong unit is probable: the value is a thousand times the median of the range, or as small a part of it.',
  ),
  parameters: [
    each(text('金额', 'value'), text('要判断的金额，或一片区域。', 'The amount to be judged, or a range.')),
    range(
      text('同类金额', 'others'),
      text('同一栏的其他金额，至少三个。', 'Other amounts of the column, three at least.'),
    ),
  ],
  examples: [
    { given: [4980000, column(498, 320, 1200)], gives: true },
    { given: [980, column(498, 320, 1200)], gives: false },
  ],
  run(given) {
    const ends = given.once('ends', () => {
      const others = amountsOf(given.range(1)).filter((amount) => amount > 0);
      if (others.length < ENOUGH) throw noAnswer(FEW, { count: String(ENOUGH) });
      return timesOff(median(Float64Array.from(others)), parameterNumber(given.context, 'unit-slip'));
    });
    return isFar(ends, given.number(0));
  },
};
const FEW = text('同类金额不足{count}个，无法判断。', 'Fewer than {count} other amounts: nothing can be told.');

const countd: CellFunction = {
  name: 'COUNTD',
  does: text(
    '不重复的个数，不计空白、大小写和空格之别；可以加条件。',
    'How many different values there are; blanks, case and spaces do not count. Conditions may follow.',
  ),
  parameters: [
    range(text('区域', 'range'), text('要计数的单元格。', 'The cells to be counted.')),
    repeating(
      range(
        text('条件', 'criteria'),
        text(
          '成对填写：条件区域、条件；条件可写成">100"、"<>其他"或一个值。',
          'In pairs: a range and its condition, such as ">100", "<>other" or a value.',
        ),
      ),
    ),
  ],
  examples: [
    { given: [column('朝阳医院', '友谊医院', '朝阳医院 ', null)], gives: 2 },
    { given: [column('朝阳医院', '友谊医院', '宣武医院'), column(2010, 2011, 2011), 2011], gives: 2 },
    { given: [column('朝阳医院', '友谊医院', '宣武医院'), column(10, 20, 30), '>10'], gives: 2 },
  ],
  run(given) {
    const cells = given.range(0).flat();
    const rest = given.rest(1);
    if (rest.length % 2 !== 0) throw wrongValue(PAIRS);
    const tests = rest.flatMap((tested, index) => {
      if (index % 2 !== 0) return [];
      const values = tested.flat();
      if (values.length !== cells.length) throw wrongValue(WORDS.sameSize);
      const holds = criterionOf(rest[index + 1]?.[0]?.[0] ?? null);
      return [(at: number) => holds(values[at] ?? null)];
    });
    const counted = cells.filter((cell, at) => !isBlankCell(cell) && tests.every((holds) => holds(at)));
    return new Set(counted.map(wordOf).filter((word) => word !== '')).size;
  },
};
const PAIRS = text('条件应成对填写：条件区域和条件。', 'Conditions come in pairs: a range and its condition.');
const wordOf = (cell: Cell): string => plain(String(cell));

const dupkey: CellFunction = {
  name: 'DUPKEY',
  does: text(
    '查重用的键：名称、村和年度去掉空格、标点和大小写之别后相连。',
    'A key to find doubles by: name, village and year without spaces, punctuation and case.',
  ),
  parameters: [
    each(text('名称', 'name'), text('项目或活动的名称。', 'The name of the project or activity.')),
    optional(each(text('村', 'village'), text('所在嘎查村。', 'The village it is in.'))),
    optional(each(text('年度', 'year'), text('年度。', 'The year.'))),
  ],
  examples: [
    { given: ['人畜饮水（一期）', '示例嘎查', 2011], gives: '人畜饮水一期|示例嘎查|2011' },
    { given: ['人畜饮水 (一期)', '示例嘎查', 2011], gives: '人畜饮水一期|示例嘎查|2011' },
  ],
  run: (given) => [0, 1, 2].map((index) => signsOf(given.text(index, ''))).join('|'),
};

const similar: CellFunction = {
  name: 'SIMILAR',
  does: text(
    '两段文字的相似度，0至1；空格、标点和大小写不计。',
    'How alike two texts are, from 0 to 1; spaces, punctuation and case do not count.',
  ),
  parameters: [
    each(text('文字一', 'text1'), text('第一段文字。', 'The first text.')),
    each(text('文字二', 'text2'), text('第二段文字。', 'The second text.')),
  ],
  examples: [
    { given: ['人畜饮水安全工程', '人畜饮水 安全工程'], gives: 1 },
    { given: ['人畜饮水安全工程', '人畜饮水工程'], gives: 0.75 },
  ],
  run: (given) => roundHalfAway(likenessOf(signsOf(given.text(0)), signsOf(given.text(1, ''))), 4),
};

/** What tells values apart, or shows that they are one. */
export const comparing: readonly CellFunction[] = [check, sumtext, textnums, unitmix, countd, dupkey, similar];
