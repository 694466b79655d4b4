import fc from 'fast-check';
import { TextIndex } from '../../src/engine/textIndex';

describe('numbers of texts', () => {
  it('count in order of first appearance, the same for the same text', () => {
    const index = new TextIndex();
    expect(['b', 'a', 'b', '', 'a', '中'].map((text) => index.add(text))).toEqual([0, 1, 0, 2, 1, 3]);
    expect(index.texts).toEqual(['b', 'a', '', '中']);
    expect(['', '中', 'c', 'ba'].map((text) => index.find(text))).toEqual([2, 3, -1, -1]);
  });

  it('tell texts apart whose hashes are the same', () => {
    const index = new TextIndex();
    // Aa and BB have the same sum by powers of 31.
    expect(['Aa', 'BB', 'AaBB', 'BBAa', 'Aa', 'BBAa'].map((text) => index.add(text))).toEqual([0, 1, 2, 3, 0, 3]);
  });

  it('are those a map would give, however many there are', () => {
    const few = fc.array(fc.string({ maxLength: 3 }));
    const many = fc
      .integer({ min: 1000, max: 4000 })
      .map((count) => Array.from({ length: count }, (_, each) => `JM-${each % 1700}`));
    fc.assert(
      fc.property(fc.oneof(few, many), (texts) => {
        const index = new TextIndex();
        const known = new Map<string, number>();
        for (const text of texts) {
          if (!known.has(text)) known.set(text, known.size);
          expect(index.add(text)).toBe(known.get(text));
        }
      }),
      { numRuns: 50 },
    );
  });
});
