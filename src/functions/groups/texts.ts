import { documentFault } from '../../engine/identifiers/documentNumber';
import { cleaned, halfWidthLetters } from '../../engine/read/clean';
import { moneyUnitOf, parseMoney, parseNumber } from '../../engine/read/numbers';
import { qualifierOf } from '../../engine/read/qualifiers';
import { writtenNumber } from '../../engine/read/writtenNumbers';
import { numberQualifiers } from '../../catalogue/codelists/number-qualifiers';
import { forbiddenUses } from '../../catalogue/forbiddenUses';
import { labelOf } from '../../model/codelist';
import { fromFen, roundHalfAway } from '../../model/money';
import { text } from '../../model/text';
import { column, each, LANGUAGE, one, optional, type CellFunction } from '../declare';
import { noAnswer, wrongValue } from '../fault';
import { shown } from '../given';

const WORDS = {
  noNumber: text('“{value}”中没有可以识别的数字。', '"{value}" says no number that can be read.'),
  otherUnit: text('“{value}”不能换算为{unit}。', '"{value}" cannot be told in {unit}.'),
  century: text(
    '“{value}”的年份只有两位，请写明四位年份。',
    'The year of "{value}" has two digits; please write all four.',
  ),
} as const;
const MESSY = text('文字', 'text');

const num: CellFunction = {
  name: 'NUM',
  does: text(
    '从不规范的文字中取出数字；写明单位的，换算为该单位。',
    'The number an untidy text says; in the unit asked for, where there is one.',
  ),
  parameters: [
    each(MESSY, text('含数字的文字，或一片区域。', 'A text with a number in it, or a range.')),
    optional(
      one(
        text('单位', 'unit'),
        text('换算到的单位，如元、万元、人；不填则照写的数。', 'The unit to tell it in, such as 元 or 万元.'),
      ),
    ),
  ],
  examples: [
    { given: ['10(其中,灾情因素6万元)'], gives: 10 },
    { given: ['２０万元'], gives: 20 },
    { given: ['三十二'], gives: 32 },
    { given: ['1,234.5万元', '元'], gives: 12345000 },
    { given: [column('20多人', null, '35')], gives: column(20, '', 35) },
  ],
  run(given) {
    const cell = given.cell(0);
    if (typeof cell === 'number') return cell;
    const value = String(cell);
    const unit = given.text(1, '');
    if (unit !== '') return inUnit(value, unit);
    const written = writtenNumber(value);
    if (!written) throw noAnswer(WORDS.noNumber, { value: shown(value) });
    return written.amount;
  },
};

function inUnit(value: string, unit: string): number {
  const money = moneyUnitOf(unit);
  const fen = money && parseMoney(value, money).value;
  const amount =
    money === undefined
      ? parseNumber(value, { type: 'number', unit: text(unit, unit) }).value
      : fen === undefined
        ? undefined
        : fromFen(fen, money);
  if (amount === undefined) throw noAnswer(WORDS.otherUnit, { value: shown(value), unit });
  return amount;
}

const qual: CellFunction = {
  name: 'QUAL',
  does: text('数字写得是否准确：准确、约、以上或余。', 'How exactly a number is given: exact, about, or more, odd.'),
  parameters: [each(MESSY, text('含数字的文字，或一片区域。', 'A text with a number in it, or a range.')), LANGUAGE],
  examples: [
    { given: ['20多人'], gives: '以上' },
    { given: ['约100万元'], gives: '约' },
    { given: ['20余名'], gives: '余' },
    { given: [20], gives: '准确' },
  ],
  run(given) {
    const cell = given.cell(0);
    const label = labelOf(numberQualifiers, typeof cell === 'number' ? 'exact' : qualifierOf(String(cell)));
    if (!label) throw noAnswer(WORDS.noNumber, { value: shown(cell) });
    return label[given.language(1)];
  },
};

const clean: CellFunction = {
  name: 'CLEAN',
  does: text(
    '去掉多余的空格和看不见的字符，全角字母数字改为半角。',
    'Takes away spaces too many and invisible characters, and makes full-width letters and digits half width.',
  ),
  parameters: [each(MESSY, text('要整理的文字，或一片区域。', 'The text to be tidied, or a range.'))],
  examples: [
    { given: [' ＡＢ１２ '], gives: 'AB12' },
    { given: ['京蒙　　对口帮扶，２０１１年'], gives: '京蒙 对口帮扶，2011年' },
  ],
  run: (given) => cleaned(halfWidthLetters(given.text(0)), false),
};

const docno: CellFunction = {
  name: 'DOCNO',
  does: text(
    '发文字号的规范写法：年份用〔〕，序号不编虚位。',
    'A document number in its form: the year in 〔〕, the number without zeros before it.',
  ),
  parameters: [each(text('文号', 'number'), text('发文字号，或一片区域。', 'A document number, or a range.'))],
  examples: [
    { given: ['×发[2011]12号'], gives: '×发〔2011〕12号' },
    { given: ['国务院令第600号'], gives: '国务院令第600号' },
  ],
  run(given) {
    const number = given.text(0).trim();
    const fault = documentFault(number);
    if (fault && fault.mended === undefined) throw wrongValue(WORDS.century, { value: number });
    return fault?.mended ?? number;
  },
};

const neg: CellFunction = {
  name: 'NEG',
  does: text(
    '建设内容中可能属于禁止支出的词，一行一个；没有则为空。',
    'Words of a content that may be forbidden uses, one below the other; empty where there are none.',
  ),
  parameters: [one(text('内容', 'content'), text('建设内容或用途。', 'What the money is for.')), LANGUAGE],
  examples: [
    { given: ['购置公务用车'], gives: '交通工具（公务用车）' },
    { given: ['发放津贴，新建办公楼'], gives: column('楼堂馆所（办公楼）', '奖金津贴补助（津贴）') },
    { given: ['新建饮水管道3公里'], gives: '' },
  ],
  run(given) {
    const content = given.text(0, '');
    const lang = given.language(1);
    const found = forbiddenUses.flatMap(({ title, words }) =>
      words
        .filter((word) => content.includes(word))
        .map((word) => (lang === 'zh' ? `${title.zh}（${word}）` : `${title.en} (${word})`)),
    );
    return found.length > 0 ? column(...found) : '';
  },
};

const MU = 10_000 / 15;
const AREAS = { ha: 10_000, m2: 1, km2: 1_000_000, 公顷: 10_000, 平方米: 1, 平方公里: 1_000_000 } as const;
type Area = keyof typeof AREAS;

const mu: CellFunction = {
  name: 'MU',
  does: text(
    '把亩换算为公顷、平方米或平方公里。',
    'Gives an area in mu in hectares, square metres or square kilometres.',
  ),
  parameters: [
    each(text('亩', 'mu'), text('以亩计的面积，或一片区域。', 'An area in mu, or a range.')),
    optional(
      one(text('单位', 'unit'), text('ha公顷（默认）、m2平方米或km2平方公里。', 'ha (the default), m2 or km2.')),
    ),
    optional(
      one(
        text('小数位数', 'decimals'),
        text('保留的小数位数，默认2位。', 'How many decimals are kept; two by default.'),
      ),
    ),
  ],
  examples: [
    { given: [25000, 'ha'], gives: 1666.67 },
    { given: [3, 'm2'], gives: 2000 },
  ],
  run(given) {
    const unit = given.choice(1, Object.keys(AREAS) as Area[], 'ha');
    return roundHalfAway((given.number(0) * MU) / AREAS[unit], given.decimals(2, 2));
  },
};

/** What untidy cells say. */
export const texts: readonly CellFunction[] = [num, qual, clean, docno, neg, mu];
