import { readStamps } from '../../../src/engine/read/stamps';
import { pointerTo, STAMP_SHEET } from '../../../src/model/stamp';
import { gridOf } from '../../support/grid';

const summaryOf = (date: string | number) =>
  readStamps([
    gridOf(STAMP_SHEET, [['summary', 'S02', 'zh', null, date]], { formulas: new Map([['D1', pointerTo("'汇总'")]]) }),
  ]).summaries;

describe('the day a summary was made', () => {
  it('is read where it is one', () => {
    expect(summaryOf('2026-11-22')).toEqual([{ id: 'S02', lang: 'zh', sheet: '汇总', date: '2026-11-22' }]);
  });

  it.each(['', '2026-02-30', '昨天', 46348, '2026-11'])('is passed over where it is none: %p', (date) => {
    expect(summaryOf(date)).toEqual([{ id: 'S02', lang: 'zh', sheet: '汇总' }]);
  });
});
