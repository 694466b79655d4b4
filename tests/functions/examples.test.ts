import { cellFunctions } from '../../src/functions/functions';
import { formulaOf, valueOfArgument } from '../../src/model/cellFunction';
import { rows } from './support';

/** The examples people read in the handbook, each as a test. */
const examples = cellFunctions.flatMap((own) =>
  own.examples.map((example) => [formulaOf(own, example), own.name, example] as const),
);

describe('the examples of the functions', () => {
  it.each(examples)('%s', (_, name, { given, gives }) => {
    expect(rows(name, given.map(valueOfArgument))).toEqual(Array.isArray(gives) ? gives : [[gives]]);
  });

  it('stand with every function but the one that asks for the last check', () => {
    expect(cellFunctions.filter((own) => own.examples.length === 0).map(({ name }) => name)).toEqual(['ISSUES']);
  });
});

/** Worked out by others than us, in the form in which they were handed on. */
describe('the values worked out beforehand', () => {
  it.each([
    ['WAN', [4980000], 498],
    ['YUAN', [80], 800000],
    ['MILLION', [2778], 27.78],
    ['RMB', [4980000], '肆佰玖拾捌万元整'],
    ['NUM', ['10(其中,灾情因素6万元)'], 10],
    ['NUM', ['２０万元'], 20],
    ['NUM', ['三十二'], 32],
    ['QUAL', ['20多人'], '以上'],
    ['CLEAN', [' ＡＢ１２ '], 'AB12'],
    ['TODATE', ['2011年5月'], 40664],
    ['TODATE', ['2011.7.6'], 40730],
    ['DATEPREC', ['2011年5月'], '月'],
    ['QUARTER', [40743], '2011年第3季度'],
    ['DUE', ['2011-10', 15, '提前'], 40830],
    ['IDCHECK', ['11010519491231002X'], true],
    ['IDSEX', ['11010519491231002X'], '女'],
    ['MASK', ['11010519491231002X', 'id'], '110105********002X'],
    ['USCC', ['91110000101623741K'], true],
    ['ORGCODE', ['D2143569-X'], true],
    ['DIVNAME', [150430, 2011, 'en'], 'Aohan Banner'],
    ['DIVCODE', ['察右后旗'], '150928'],
    ['DIVCODE', ['Wulanchabu'], '150900'],
    ['DIVMAP', [110228, 2011, 2016], '110118'],
    ['CITYOF', [150928], '乌兰察布市'],
    ['PDAYS', [50, 40791, 40797], 350],
    ['INTEREST', [1000, 0.054, 40544, 40908, 360], 54.6],
    ['SUBSIDY', [1000, 0.054, 0.03, 40544, 40909, 365], 30],
    ['RATE', [21621.62, 24756.13, 2], '87.34%'],
    ['YOY', [16, 83], '-80.7%'],
    ['CHECK', [8000, 8500], -500],
    ['UNITMIX', [4980000, [[498], [320], [1200]]], true],
    ['MU', [25000, 'ha'], 1666.67],
    ['NEG', ['购置公务用车'], '交通工具（公务用车）'],
    ['DOCNO', ['×发[2011]12号'], '×发〔2011〕12号'],
    ['EN', ['结对帮扶'], 'pairing-off assistance'],
  ])('%s of %j is %j', (name, given, gives) => {
    expect(rows(name, given)).toEqual([[gives]]);
  });
});
