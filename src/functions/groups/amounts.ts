import { capitalAmount } from '../../engine/capitalAmount';
import { MONEY_UNITS, roundHalfAway, toFen } from '../../model/money';
import { text } from '../../model/text';
import { column, DECIMALS, each, type CellFunction } from '../declare';
import { wrongValue } from '../fault';

const TOO_LARGE = text('金额应小于一万亿元。', 'The amount should be below a trillion yuan.');

const WAN = MONEY_UNITS.wan.fen / MONEY_UNITS.yuan.fen;
const MILLION = MONEY_UNITS.million.fen / MONEY_UNITS.wan.fen;
const AMOUNT_IN_YUAN = each(
  text('金额', 'amount'),
  text('以元计的金额，或一片区域。', 'An amount in yuan, or a range.'),
);
const AMOUNT_IN_WAN = each(
  text('金额', 'amount'),
  text('以万元计的金额，或一片区域。', 'An amount in 10,000 yuan, or a range.'),
);
const wan: CellFunction = {
  name: 'WAN',
  does: text('把元换算为万元。', 'Gives an amount of yuan in 10,000 yuan.'),
  parameters: [AMOUNT_IN_YUAN, DECIMALS],
  examples: [
    { given: [4980000], gives: 498 },
    { given: [407419.62], gives: 40.74 },
    { given: [407419.62, 4], gives: 40.742 },
    { given: [column(800000, null, '1,200,000')], gives: column(80, '', 120) },
  ],
  run: (given) => roundHalfAway(given.number(0) / WAN, given.decimals(1, MONEY_UNITS.wan.decimals)),
};

const yuan: CellFunction = {
  name: 'YUAN',
  does: text('把万元换算为元。', 'Gives an amount of 10,000 yuan in yuan.'),
  parameters: [AMOUNT_IN_WAN],
  examples: [
    { given: [80], gives: 800000 },
    { given: [40.741962], gives: 407419.62 },
  ],
  run: (given) => roundHalfAway(given.number(0) * WAN, MONEY_UNITS.yuan.decimals),
};

const million: CellFunction = {
  name: 'MILLION',
  does: text(
    '把万元换算为百万元（英文稿件用）。',
    'Gives an amount of 10,000 yuan in million yuan, as English texts count.',
  ),
  parameters: [AMOUNT_IN_WAN, DECIMALS],
  examples: [{ given: [2778], gives: 27.78 }],
  run: (given) => roundHalfAway(given.number(0) / MILLION, given.decimals(1, MONEY_UNITS.million.decimals)),
};

const rmb: CellFunction = {
  name: 'RMB',
  does: text('把元写成人民币大写金额。', 'Writes an amount of yuan in capital Chinese signs, as receipts carry it.'),
  parameters: [AMOUNT_IN_YUAN],
  examples: [
    { given: [4980000], gives: '肆佰玖拾捌万元整' },
    { given: [16409.02], gives: '壹万陆仟肆佰零玖元零贰分' },
  ],
  run(given) {
    const written = capitalAmount(toFen(given.number(0), 'yuan'));
    if (written === undefined) throw wrongValue(TOO_LARGE);
    return written;
  },
};

/** Amounts of money from one unit to another, and in words. */
export const amounts: readonly CellFunction[] = [wan, yuan, million, rmb];
