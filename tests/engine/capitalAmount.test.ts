import fc from 'fast-check';
import { capitalAmount } from '../../src/engine/capitalAmount';
import { chineseNumber, chineseYuan } from '../../src/engine/read/chineseNumerals';

describe('amounts in capital signs', () => {
  it.each([
    [0, '零元整'],
    [4_980_000, '肆佰玖拾捌万元整'],
    [1680.32, '壹仟陆佰捌拾元零叁角贰分'],
    [107_000.53, '壹拾万柒仟元零伍角叁分'],
    [16_409.02, '壹万陆仟肆佰零玖元零贰分'],
    [325.04, '叁佰贰拾伍元零肆分'],
    [6007.14, '陆仟零柒元壹角肆分'],
    [100_500, '壹拾万零伍佰元整'],
    [100_005_000, '壹亿零伍仟元整'],
    [120_003_000, '壹亿贰仟万叁仟元整'],
    [1.5, '壹元伍角整'],
    [0.05, '伍分'],
    [0.5, '伍角整'],
    [-20, '负贰拾元整'],
  ])('%d yuan are %s', (yuan, written) => {
    expect(capitalAmount(Math.round(yuan * 100))).toBe(written);
  });

  it('are read back as the same amount', () => {
    let largest = 0;
    const fen = fc.oneof(fc.nat(100_000), fc.nat(1e9), fc.bigInt(0n, 10n ** 14n - 1n).map(Number));
    fc.assert(
      fc.property(fen, (amount) => {
        const written = capitalAmount(amount) ?? '';
        largest = Math.max(largest, amount);
        expect(written).not.toMatch(/零零|.零[元万亿]/);
        expect(Math.round((chineseYuan(written) ?? NaN) * 100)).toBe(amount);
      }),
      { numRuns: 2000 },
    );
    expect(largest).toBeGreaterThan(1e10);
  });

  it('begin with a figure, as cheques ask: 壹拾, not 拾', () => {
    expect(capitalAmount(1000)).toBe('壹拾元整');
    expect(chineseNumber('壹拾')).toBe(10);
  });

  it('end below a trillion', () => {
    expect(capitalAmount(1e14)).toBeUndefined();
  });
});
