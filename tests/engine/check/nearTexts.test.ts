import fc from 'fast-check';
import { isNear, nearTexts, signsOf } from '../../../src/engine/check/nearTexts';
import { finish } from '../../../src/engine/steps';

const LIKENESS = 0.9;

test.each([
  ['示例村 人畜饮水工程（一期）', '示例村人畜饮水工程一期'],
  ['ＡＢＣ小学—校舍', 'abc小学校舍'],
])('%s reads as %s', (typed, signs) => {
  expect(signsOf(typed)).toBe(signs);
});

test.each([
  ['大板镇示例嘎查人畜饮水安全工程', '大板镇示例嘎查人畜饮水安全工程', false],
  ['大板镇示例嘎查人畜饮水安全工程', '大板镇示例嘎查人畜饮水安金工程', true],
  ['大板镇示例嘎查人畜饮水工程一期', '大板镇示例嘎查人畜饮水工程二期', false],
  ['大板镇示例嘎查第12号机井', '大板镇示例嘎查第13号机井', false],
  ['饮水工程', '饮水工和', false],
] as const)('%s and %s', (one, other, near) => {
  expect(isNear(one, other, LIKENESS)).toBe(near);
  expect(isNear(other, one, LIKENESS)).toBe(near);
});

/** Names that begin or end alike, so that many of them are near. */
const names = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom('巴林右旗大板镇', '敖汉旗新惠镇'),
      fc.string({ unit: fc.constantFrom('道', '路', '饮', '水', '校', '舍'), maxLength: 3 }),
    )
    .map(([place, thing]) => `${place}示例嘎查${thing}建设工程项目`),
  { minLength: 2, maxLength: 11 },
);

test('few texts are compared each with each', () => {
  let near = 0;
  fc.assert(
    fc.property(names, (texts) => {
      const found = new Set(finish(nearTexts(texts, LIKENESS)).map(([a, b]) => [a, b].sort((x, y) => x - y).join()));
      const expected = texts.flatMap((one, a) =>
        texts.flatMap((other, b) => (b > a && isNear(one, other, LIKENESS) ? [`${a},${b}`] : [])),
      );
      near += expected.length;
      expect([...found].sort()).toEqual(expected.sort());
    }),
    { numRuns: 200, seed: 2011 },
  );
  expect(near).toBeGreaterThan(100);
});

test('one copy among thousands of names is found, whichever sign was changed', () => {
  const signs = (n: number, length: number): string =>
    Array.from({ length }, (_, at) =>
      String.fromCharCode(0x4e00 + ((n * 7919 + at * 104729 + n * n * at) % 8000)),
    ).join('');
  const texts = Array.from({ length: 3000 }, (_, n) => signs(n, 24));
  const [original = ''] = texts.slice(1234);
  for (const at of [0, 12, 23]) {
    const copy = `${original.slice(0, at)}改${original.slice(at + 1)}`;
    const pairs = finish(nearTexts([...texts, copy], LIKENESS));
    expect(new Set(pairs.map((pair) => [...pair].sort((a, b) => a - b).join()))).toEqual(new Set(['1234,3000']));
  }
});

test('much that begins alike is looked at in small steps', () => {
  const texts = Array.from({ length: 20_000 }, (_, n) => `巴林右旗大板镇示例嘎查扶贫开发整村推进项目第${n}号`);
  expect([...nearTexts(texts, LIKENESS)].length).toBeGreaterThan(70);
});
