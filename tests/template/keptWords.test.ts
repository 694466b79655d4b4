import { text } from '../../src/model/text';
import { keptWords, matchWords, type KeptWords, type WrittenColumns } from '../../src/template/keptWords';

const COLUMNS: WrittenColumns = {
  about: { number: text('编号', 'Rule'), left: text('内容', 'What') },
  words: text('说明', 'Explanation'),
};
const written = (number: string, left: string, words: string): KeptWords => ({ about: { number, left }, words });

describe('keptWords', () => {
  it('reads what stands in the rows under the heads, also at the foot, in either language', () => {
    const zh = [
      ['标题'],
      ['编号', '左方', null, '说明'],
      [null, '内容', '数值', null],
      ['CR-08', '概览', 8000, ' 分开安排 '],
      ['CR-09', '台账', 1, null],
      ['以下已不存在', null, null, null],
      ['CR-99', '旧项', null, 2011],
      ['注：说明', null, null, null],
    ];
    expect(keptWords({ values: zh }, COLUMNS)).toEqual([
      written('CR-08', '概览', '分开安排'),
      written('CR-99', '旧项', '2011'),
    ]);
    expect(
      keptWords(
        {
          values: [
            ['Rule', 'What', 'Explanation'],
            ['CR-08', 'Headline', 'why'],
          ],
        },
        COLUMNS,
      ),
    ).toEqual([written('CR-08', 'Headline', 'why')]);
  });

  it('finds nothing on a sheet without such a column', () => {
    expect(
      keptWords(
        {
          values: [
            ['编号', '内容'],
            ['CR-08', '概览'],
          ],
        },
        COLUMNS,
      ),
    ).toEqual([]);
  });
});

describe('matchWords', () => {
  const exactly = (row: string, { number, left }: KeptWords['about']): boolean => row === `${number} ${left}`;
  const byNumber = (row: string, { number }: KeptWords['about']): boolean => row.startsWith(`${number} `);

  it('gives words to their row wherever it stands now, and drops none', () => {
    const rows = ['CR-01 b', 'CR-08 a', 'CR-02 x', 'CR-02 y'];
    const words = [written('CR-08', 'a', 'one'), written('CR-01', 'z', 'two'), written('CR-02', 'z', 'three')];
    const { byRow, left } = matchWords(rows, words, [exactly, byNumber]);
    expect([...byRow]).toEqual([
      [1, 'one'],
      [0, 'two'],
    ]);
    expect(left).toEqual([written('CR-02', 'z', 'three')]);
  });

  it('keeps both of two texts about one row: the second is left over', () => {
    const { byRow, left } = matchWords(
      ['CR-08 a'],
      [written('CR-08', 'a', '1'), written('CR-08', 'a', '2')],
      [exactly],
    );
    expect([byRow.get(0), left.map(({ words }) => words)]).toEqual(['1', ['2']]);
  });
});
