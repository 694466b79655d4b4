import { parseDate, parseSerial, readSerial } from '../../engine/read/dates';
import type { Reading } from '../../engine/read/reading';
import { parseYear } from '../../engine/read/years';
import type { Cell } from '../../model/cellFunction';
import { fromSerial, toSerial } from '../../model/date';
import { text } from '../../model/text';
import { column, day, each, LANGUAGE, one, optional, range, type CellFunction } from '../declare';
import { noAnswer, wrongValue } from '../fault';
import { shown } from '../given';
import { amountsOf } from '../ranges';

const WORDS = {
  noDate: text('“{value}”不能识别为日期。', '"{value}" cannot be read as a date.'),
  noYear: text(
    '“{value}”没有写明年份，请在第二个参数填写年份。',
    '"{value}" names no year; please give it as the second argument.',
  ),
  backwards: text('截止日期早于起始日期。', 'The end is before the start.'),
  noWorkday: text(
    '前后三个月内没有工作日，请检查节假日区域。',
    'No working day within three months; please look at the holidays.',
  ),
} as const;
const DATE_TEXT = text('日期文字', 'date');
const DATE_TEXT_HELP = text('日期或写成日期的文字，或一片区域。', 'A date, or text that says one, or a range.');

/** A day or month written in a cell. */
function readDate(cell: Exclude<Cell, null>): Reading<number> {
  if (typeof cell === 'number') return readSerial(cell, cell, 'month', false);
  return parseSerial(String(cell), 0) ?? parseDate(String(cell), 'month');
}

/** 7月6日, 7-6: a day that leaves its year to be told. */
const WITHOUT_YEAR = /^\s*\d{1,2}(月|[-/.])\d{1,2}[日号]?\s*$/;

const todate: CellFunction = {
  name: 'TODATE',
  does: text('把写成文字的日期变为日期；只写到月的取当月1日。', 'The date a text says; of a month its first day.'),
  isDate: true,
  parameters: [
    each(DATE_TEXT, DATE_TEXT_HELP),
    optional(one(text('年份', 'year'), text('文字没有写年份时用的年份。', 'The year of a text that names none.'))),
  ],
  examples: [
    { given: ['2011年5月'], gives: 40664 },
    { given: ['2011.7.6'], gives: 40730 },
    { given: ['7月6日', 2011], gives: 40730 },
    { given: [column('2011/7/6', 20110706, null)], gives: column(40730, 40730, '') },
  ],
  run(given) {
    const cell = given.cell(0);
    const [, separator] = WITHOUT_YEAR.exec(String(cell)) ?? [];
    if (separator !== undefined && typeof cell === 'string') {
      if (!given.has(1)) throw noAnswer(WORDS.noYear, { value: cell });
      const year = `${given.limited(1, 1900, 9999)}${separator === '月' ? '年' : separator}`;
      return serialIn(parseDate(year + cell.trim(), 'day'), cell);
    }
    return serialIn(readDate(cell), cell);
  },
};

function serialIn({ value }: Reading<number>, cell: Cell): number {
  if (value === undefined) throw noAnswer(WORDS.noDate, { value: shown(cell) });
  return value;
}

const PRECISIONS = { day: text('日', 'day'), month: text('月', 'month'), year: text('年', 'year') } as const;
/** `2011-05`: what a reader suggests for a month. */
const MONTH_LENGTH = 7;

const dateprec: CellFunction = {
  name: 'DATEPREC',
  does: text('日期写到年、月还是日。', 'Whether a date is given to the year, the month or the day.'),
  parameters: [each(DATE_TEXT, DATE_TEXT_HELP), LANGUAGE],
  examples: [
    { given: ['2011年5月'], gives: '月' },
    { given: ['2011年'], gives: '年' },
    { given: ['2011-07-06'], gives: '日' },
  ],
  run(given) {
    const cell = given.cell(0);
    const lang = given.language(1);
    const { value, suggestion } = readDate(cell);
    if (value !== undefined) return PRECISIONS[suggestion?.length === MONTH_LENGTH ? 'month' : 'day'][lang];
    const year = parseYear(String(cell), { type: 'number', header: DATE_TEXT, help: DATE_TEXT_HELP }).value;
    if (year === undefined || year < 1900 || year > 2200) throw noAnswer(WORDS.noDate, { value: shown(cell) });
    return PRECISIONS.year[lang];
  },
};

const quarter: CellFunction = {
  name: 'QUARTER',
  does: text('日期所在的季度。', 'The quarter a date lies in.'),
  parameters: [
    each(text('日期', 'date'), text('日期，或一片区域。', 'A date, or a range.')),
    optional(
      one(
        text('样式', 'style'),
        text('zh写成2011年第3季度（默认），Q写成2011Q3。', 'zh for 2011年第3季度 (the default), Q for 2011Q3.'),
      ),
    ),
  ],
  examples: [
    { given: [40743], gives: '2011年第3季度' },
    { given: [day('2011-07-19'), 'Q'], gives: '2011Q3' },
  ],
  run(given) {
    const { year, month } = fromSerial(given.date(0));
    const number = Math.ceil(month / 3);
    return given.choice(1, ['zh', 'Q'], 'zh') === 'Q' ? `${year}Q${number}` : `${year}年第${number}季度`;
  },
};

const SHIFTS = { 提前: -1, 顺延: 1, before: -1, after: 1, 不调: 0, none: 0 } as const;
type Shift = keyof typeof SHIFTS;
const FARTHEST = 92;

/** Serials divisible by seven are Saturdays, those after them Sundays. */
const isWeekend = (serial: number): boolean => serial % 7 < 2;

const due: CellFunction = {
  name: 'DUE',
  does: text(
    '某月的报送截止日；遇周末和所给的节假日可提前或顺延。',
    'The day something is due in a month; moved off weekends and the holidays given.',
  ),
  isDate: true,
  parameters: [
    each(
      text('月份', 'period'),
      text('月份，如2011-10，或当月任何一天。', 'The month, such as 2011-10, or any day of it.'),
    ),
    one(text('日', 'day'), text('几日截止；当月没有这一天的取月末。', 'Which day; the last one of a shorter month.')),
    optional(one(text('调整', 'shift'), text('提前、顺延或不调（默认）。', 'before, after, or none (the default).'))),
    optional(range(text('节假日', 'holidays'), text('放假日期所在的区域。', 'Where the dates of holidays stand.'))),
  ],
  examples: [
    { given: ['2011-10', 15, '提前'], gives: 40830 },
    { given: ['2011-10', 15, '顺延'], gives: 40833 },
    { given: ['2011年2月', 31], gives: 40602 },
  ],
  run(given) {
    const { year, month } = fromSerial(serialIn(readDate(given.cell(0)), given.cell(0)));
    const last = (toSerial(year + Math.floor(month / 12), (month % 12) + 1, 1) ?? 0) - 1;
    const first = toSerial(year, month, 1) ?? 0;
    const step = SHIFTS[given.choice(2, Object.keys(SHIFTS) as Shift[], '不调')];
    const holidays = given.once('holidays', () => new Set(given.has(3) ? amountsOf(given.range(3)) : []));
    const asked = Math.min(first + Math.trunc(given.limited(1, 1, 31)) - 1, last);
    let serial = asked;
    while (step !== 0 && (isWeekend(serial) || holidays.has(serial))) {
      serial += step;
      if (Math.abs(serial - asked) > FARTHEST) throw noAnswer(WORDS.noWorkday);
    }
    return serial;
  },
};

const pdays: CellFunction = {
  name: 'PDAYS',
  does: text(
    '人天数：人数乘以天数，首尾两天都计入。',
    'Person-days: people times days, the first and the last both counted.',
  ),
  parameters: [
    each(text('人数', 'people'), text('参加的人数。', 'How many people.')),
    each(text('开始', 'start'), text('开始日期。', 'The first day.')),
    each(text('结束', 'end'), text('结束日期。', 'The last day.')),
  ],
  examples: [{ given: [50, day('2011-09-05'), day('2011-09-11')], gives: 350 }],
  run(given) {
    const days = given.date(2) - given.date(1) + 1;
    if (days < 1) throw wrongValue(WORDS.backwards);
    return given.number(0) * days;
  },
};

/** Dates as people write and count them. */
export const dates: readonly CellFunction[] = [todate, dateprec, quarter, due, pdays];
