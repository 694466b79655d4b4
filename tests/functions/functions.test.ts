import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { calculationOf } from '../../src/functions/calculation';
import { FunctionFault } from '../../src/functions/fault';
import { cellFunctions } from '../../src/functions/functions';
import { FUNCTION_NAMES } from '../../src/functions/names';
import { functionId, valueOfArgument, type Cell } from '../../src/model/cellFunction';
import { LANGS } from '../../src/model/text';
import { call, contextWith, faultOf, rows } from './support';

const cells = (answer: readonly (readonly unknown[])[]): unknown[] => answer.map((row) => row[0]);
const sum = (values: readonly unknown[]): number => values.reduce<number>((all, value) => all + Number(value), 0);

describe('ranges', () => {
  it('are answered cell by cell, blanks stay blank, a fault stands in its own cell', () => {
    const answer = rows('WAN', [[[10000], [null], [''], ['十元'], ['2万']]]);
    expect(cells(answer).slice(0, 3)).toEqual([1, '', '']);
    expect(answer[3]?.[0]).toBeInstanceOf(FunctionFault);
    expect(answer[4]).toEqual([2]);
  });

  it('beside each other give a table, as large as both', () => {
    expect(rows('CHECK', [[[1], [2]], [[1, 2]]])).toEqual([
      ['平', -1],
      [1, '平'],
    ]);
  });

  it('that do not fit each other are a fault', () => {
    expect(() =>
      rows('CHECK', [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toThrow(FunctionFault);
  });

  it('of one cell are that cell', () => {
    expect(call('WAN', [[4980000]], [[0]])).toBe(498);
  });
});

describe('faults say what to do', () => {
  it.each([
    ['WAN', ['很多'], 'value: “金额”应为数字，现为“很多”。'],
    ['WAN', [1, 99], 'value: “小数位数”应在0至10之间，现为99。'],
    ['DIVNAME', [110228, 2016], 'absent: 110228密云县在2016年无效，当年为110118密云区。'],
    ['DIVCODE', ['密云'], 'absent: 没有名为“密云”的地方，可能是110118密云区、110228密云县。'],
    ['PARAM', ['FEE_MAX'], 'absent: 参数“项目管理费比例上限”未填：没有公开文件规定其数值。'],
    ['IDSEX', ['110105194912310021'], 'value: 身份证号码不正确，请先用JIEDUI.IDCHECK核对。'],
    [
      'IDCHECK',
      [110105194912310000],
      'value: “身份证号码”以数字存放，15位以后的数字已丢失，请将单元格设为文本后重新录入。',
    ],
    ['INTEREST', [1000, 5.4, 40544, 40908], 'value: 利率应写成5.4%或0.054，现为5.4。'],
    ['PDAYS', [50, 40797, 40791], 'value: 截止日期早于起始日期。'],
    ['ISSUES', [], 'absent: 打开工作簿后尚未审核，请先审核。'],
    ['TEXT', ['共{H07}个', [['H01', 1]]], 'absent: 数值区域中没有“H07”。'],
    ['TODATE', ['7月6日'], 'absent: “7月6日”没有写明年份，请在第二个参数填写年份。'],
    ['SUMTEXT', [[['20'], ['约30']]], 'value: 区域内“约30”不是准确的数字，请改正后重算。'],
    ['BALROUND', [[[1], [-1]]], 'value: 各项合计为零，无法按比例分配。'],
  ])('%s of %j', (name, values, said) => {
    expect(faultOf(name, ...values)).toBe(said);
  });

  it('without the personal numbers that caused them', () => {
    expect(faultOf('WAN', '11010519491231002X')).toContain('110105********002X');
  });
});

describe('what always holds', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 30 });

  it('shares add up to 100, each within a step of its own', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const shares = cells(rows('SHARE', [given.map((each) => [each]), 2]));
        expect(sum(shares)).toBeCloseTo(100, 6);
        shares.forEach((share, at) => {
          expect(Math.abs(Number(share) - ((given[at] ?? 0) / sum(given)) * 100)).toBeLessThan(0.01);
        });
      }),
    );
  });

  it('values rounded in balance add up to the rounded sum', () => {
    fc.assert(
      fc.property(amounts, (given) => {
        const values = given.map((each) => each / 1000);
        const rounded = cells(rows('BALROUND', [values.map((each) => [each]), 1]));
        expect(sum(rounded)).toBeCloseTo(Math.round(sum(given) / 100) / 10, 6);
      }),
    );
  });

  it('an identity number with any other check character is wrong', () => {
    let right = 0;
    fc.assert(
      fc.property(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'), (character) => {
        const isRight = call('IDCHECK', `11010519491231002${character}`) === true;
        if (isRight) right += 1;
        expect(isRight).toBe(character === 'X');
      }),
    );
    expect(right).toBeGreaterThan(0);
  });

  it('yuan and 10,000 yuan are one amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (yuan) => {
        expect(call('YUAN', call('WAN', yuan, 4) as number)).toBe(yuan);
      }),
    );
  });
});

describe('the last check', () => {
  const context = contextWith([
    { sheet: '项目台账', severity: 'error' },
    { sheet: '项目台账', severity: 'advice' },
    { sheet: '资金下达', severity: 'error' },
  ]);

  it.each([
    [[], 3],
    [['项目台账'], 2],
    [[null, '错误'], 2],
    [['项目台账', 'advice'], 1],
    [['封面'], 0],
  ])('counted with %j', (values, count) => {
    expect(rows('ISSUES', values, context)).toEqual([[count]]);
  });
});

describe('as the program calls them', () => {
  const calculation = calculationOf(contextWith());

  it('an object about the call stands behind the arguments, and what repeats comes as one list', async () => {
    const invocation = { address: 'Sheet1!A1' } as never;
    expect(await calculation.call('WAN', [[[4980000]], null, invocation])).toEqual([[498]]);
    const hospitals = [['甲'], ['乙'], ['甲']];
    expect(await calculation.call('COUNTD', [hospitals, [] as never, invocation])).toEqual([[2]]);
    const criteria = [[[1], [2], [2]], [[2]]] as never;
    expect(await calculation.call('COUNTD', [hospitals, criteria, invocation])).toEqual([[2]]);
  });

  it('ten thousand cells of any are answered in slices, so that the page goes on', async () => {
    const asked: string[] = [];
    const blocking: string[] = [];
    for (const { name, examples, parameters } of cellFunctions) {
      const [first = null, ...others] = (examples[0]?.given ?? []).map(valueOfArgument);
      if (parameters[0]?.takes !== 'each' || Array.isArray(first)) continue;
      asked.push(name);
      let longest = 0;
      let since = performance.now();
      const turns = setInterval(() => {
        longest = Math.max(longest, performance.now() - since);
        since = performance.now();
      }, 0);
      const answer = await calculation.call(name, [Array.from({ length: 10_000 }, () => [first as Cell]), ...others]);
      clearInterval(turns);
      expect([name, answer.length]).toEqual([name, 10_000]);
      if (longest > 200) blocking.push(`${name}: ${Math.round(longest)} ms`);
    }
    expect(asked.length).toBeGreaterThan(25);
    expect(blocking).toEqual([]);
  }, 60_000);
});

describe('what the program reads about them', () => {
  const file = (folder: string): { functions: Record<string, unknown>[] } =>
    JSON.parse(readFileSync(join(__dirname, '..', '..', 'assets', 'functions', `${folder}.json`), 'utf8')) as never;

  it('has every function in both languages, under one id', () => {
    for (const folder of ['zh-CN', 'en-US']) {
      expect(file(folder).functions.map(({ id }) => id)).toEqual(FUNCTION_NAMES.map(functionId));
    }
  });

  it('has ids and names Excel takes, and nothing Excel 2021 does not know', () => {
    const known = ['id', 'name', 'description', 'parameters', 'result'];
    for (const own of file('zh-CN').functions) {
      expect(own['id']).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
      expect(own['name']).toMatch(/^[A-Z]+$/);
      expect(Object.keys(own).filter((key) => !known.includes(key))).toEqual([]);
    }
  });

  it('asks for nothing after what may be left out, and lets only the last one repeat', () => {
    for (const { name, parameters } of cellFunctions) {
      const marks = parameters.map(({ optional = false }) => optional);
      expect([name, [...marks].sort()]).toEqual([name, marks]);
      expect(parameters.slice(0, -1).some(({ repeating }) => repeating)).toBe(false);
    }
  });

  it('speaks both languages, each its own', () => {
    const said = cellFunctions.flatMap(({ does, parameters }) => [does, ...parameters.map(({ help }) => help)]);
    expect(said.length).toBeGreaterThan(120);
    const han = /\p{Script=Han}{2,}/u;
    expect(said.filter(({ zh }) => !han.test(zh))).toEqual([]);
    // Chinese words in the English are ones to be typed.
    const foreign = said.filter(({ en }) => han.test(en.replace(/元|万元|\d+年第3季度/g, '')));
    expect(foreign).toEqual([]);
    expect(said.filter((each) => LANGS.some((lang) => each[lang].length > 250))).toEqual([]);
  });
});
