import { filterTest, UnknownFilter, type FilteredCell } from '../../../src/workbench/book/filterCriteria';
import type { JsonRecord } from '../../../src/workbench/book/json';

const column: readonly FilteredCell[] = ['甲旗', '乙旗', '甲县', '', 5, 10, 15].map((value) => ({
  value: value === '' ? null : value,
  text: String(value),
}));
const kept = (criteria: JsonRecord): string[] => column.filter(filterTest(criteria, column)).map(({ text }) => text);

describe('filterTest', () => {
  it('goes by values as shown', () => {
    expect(kept({ filterOn: 'Values', values: ['甲旗', '10'] })).toEqual(['甲旗', '10']);
  });

  it('goes by conditions, with wildcards and two of them', () => {
    expect(kept({ filterOn: 'Custom', criterion1: '=甲*' })).toEqual(['甲旗', '甲县']);
    expect(kept({ filterOn: 'Custom', criterion1: '<>甲*' })).toEqual(['乙旗', '', '5', '10', '15']);
    expect(kept({ filterOn: 'Custom', criterion1: '>5', criterion2: '<15', operator: 'And' })).toEqual(['10']);
    expect(kept({ filterOn: 'Custom', criterion1: '=5', criterion2: '=', operator: 'Or' })).toEqual(['', '5']);
  });

  it('goes by rank', () => {
    expect(kept({ filterOn: 'TopItems', criterion1: '2' })).toEqual(['10', '15']);
    expect(kept({ filterOn: 'BottomPercent', criterion1: '34' })).toEqual(['5']);
  });

  it('says which filter it does not know', () => {
    expect(() => filterTest({ filterOn: 'CellColor' }, column)).toThrow(UnknownFilter);
  });
});
