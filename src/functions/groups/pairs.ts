import type { Cell } from '../../model/cellFunction';
import { text } from '../../model/text';
import { column, day, each, one, optional, range, type CellFunction } from '../declare';
import { noAnswer, WORDS, wrongValue } from '../fault';
import type { Given } from '../given';

const NO_PARTNER = text('该日没有登记{code}的结对关系。', 'No pair of {code} is registered on that day.');

/** Columns of the register of pairs, so that the program calculates anew when it changes. */
const REGISTER = [
  range(
    text('帮扶方代码', 'helping'),
    text('结对关系台账“帮扶方代码”一栏。', 'The column "Code of helping side" of the pairing register.'),
  ),
  range(
    text('受援方代码', 'recipients'),
    text('结对关系台账“受援方代码”一栏。', 'The column "Code of recipient" of the pairing register.'),
  ),
  optional(
    range(
      text('起始日期', 'from'),
      text('“结对起始日期”一栏；不填不看起始。', 'The column "Valid from"; without it pairs count from ever.'),
    ),
  ),
  optional(
    range(
      text('终止日期', 'until'),
      text('“结对终止日期”一栏；不填不看终止。', 'The column "Valid to"; without it pairs never end.'),
    ),
  ),
];
const DATE = one(text('日期', 'date'), text('哪一天的结对关系。', 'On which day.'));
const HELPING = column('110108', '110105', '110108');
const RECIPIENTS = column('150430', '150426', '150429');
const STARTS = column(40898, 40898, 41275);
const NO_END = column(null, null, null);

interface Pair {
  readonly helping: string;
  readonly recipient: string;
  readonly start: number;
  readonly end: number;
}

const idOf = (cell: Cell | undefined): string => String(cell ?? '').trim();

/** Pairs in force on a day. @param from index of the first column of the register among the arguments */
const pairsOn = (given: Given, date: number, from: number): Pair[] =>
  given.once('pairs', () => pairsOf(given, from)).filter(({ start, end }) => start <= date && date <= end);

function pairsOf(given: Given, from: number): Pair[] {
  const [helping, recipients] = [given.range(from).flat(), given.range(from + 1).flat()];
  const starts = given.has(from + 2) ? given.range(from + 2).flat() : undefined;
  const ends = given.has(from + 3) ? given.range(from + 3).flat() : undefined;
  if ([recipients, starts, ends].some((cells) => cells && cells.length !== helping.length)) {
    throw wrongValue(WORDS.sameSize);
  }
  return helping.flatMap((cell, row) => {
    const pair = { helping: idOf(cell), recipient: idOf(recipients[row]) };
    if (pair.helping === '' || pair.recipient === '') return [];
    return [{ ...pair, start: dayOr(starts?.[row], -Infinity), end: dayOr(ends?.[row], Infinity) }];
  });
}

/** A day that is given as a date. */
const dayOr = (cell: Cell | undefined, open: number): number => (typeof cell === 'number' ? cell : open);

const partner: CellFunction = {
  name: 'PARTNER',
  does: text(
    '某日与一个区县或旗县结对的另一方代码，一行一个。',
    'The codes paired with a district or banner on a day, one below the other.',
  ),
  parameters: [
    one(text('代码', 'code'), text('区县或旗县的代码。', 'The code of a district or banner.')),
    DATE,
    ...REGISTER,
  ],
  examples: [
    { given: [110108, day('2011-12-31'), HELPING, RECIPIENTS, STARTS], gives: '150430' },
    { given: [110108, day('2013-12-31'), HELPING, RECIPIENTS, STARTS, NO_END], gives: column('150430', '150429') },
    { given: ['150426', day('2011-12-31'), HELPING, RECIPIENTS], gives: '110105' },
  ],
  run(given) {
    const code = given.identifier(0);
    const found = pairsOn(given, given.date(1), 2).flatMap(({ helping, recipient }) =>
      helping === code ? [recipient] : recipient === code ? [helping] : [],
    );
    const different = [...new Set(found)];
    if (different.length === 0) throw noAnswer(NO_PARTNER, { code });
    return column(...different);
  },
};

const ispair: CellFunction = {
  name: 'ISPAIR',
  does: text('某日两地是否结对。', 'Whether two places are paired on a day.'),
  parameters: [
    each(text('区县代码', 'district'), text('北京区县的代码。', 'The code of the Beijing district.')),
    each(text('旗县代码', 'banner'), text('内蒙古旗县的代码。', 'The code of the banner.')),
    each(text('日期', 'date'), text('哪一天。', 'On which day.')),
    ...REGISTER,
  ],
  examples: [
    { given: [110108, 150430, day('2011-12-31'), HELPING, RECIPIENTS, STARTS], gives: true },
    { given: [110108, 150430, day('2011-06-30'), HELPING, RECIPIENTS, STARTS], gives: false },
  ],
  run(given) {
    const [district, banner] = [given.identifier(0), given.identifier(1)];
    return pairsOn(given, given.date(2), 3).some(
      ({ helping, recipient }) => helping === district && recipient === banner,
    );
  },
};

/** Who is paired with whom. */
export const pairs: readonly CellFunction[] = [partner, ispair];
