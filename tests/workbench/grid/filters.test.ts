import { Book } from '../../../src/workbench/book/book';
import { setFilter } from '../../../src/workbench/book/filtering';
import { toCriterion, type ChosenFilter } from '../../../src/workbench/grid/univer/filters';

/** Rows of a list 京, 蒙, nothing, 京蒙 that a choice keeps. */
function kept(
  chosen: ChosenFilter,
  values: readonly (string | number | null)[] = ['京', '蒙', null, '京蒙'],
): unknown[] {
  const sheet = new Book().addSheet('甲');
  sheet.fill(
    0,
    0,
    ['列', ...values].map((value) => [value]),
  );
  const criterion = toCriterion(chosen);
  const range = { top: 0, left: 0, bottom: values.length, right: 0 };
  setFilter(sheet, { range, criteria: criterion ? { 0: criterion } : {} }, 'user');
  return values.filter((_, index) => !sheet.isHidden('row', index + 1));
}

describe('a filter chosen in the grid', () => {
  it('keeps the values that are ticked, blanks only where they are', () => {
    expect(kept({ filters: { filters: ['京'] } })).toEqual(['京']);
    expect(kept({ filters: { filters: ['京'], blank: true } })).toEqual(['京', null]);
  });

  it('keeps what meets one or two conditions', () => {
    const numbers = [1, 5, 9];
    const condition = (operator: string, val: number) => ({ operator, val });
    expect(kept({ customFilters: { customFilters: [condition('greaterThan', 4)] } }, numbers)).toEqual([5, 9]);
    const two = [condition('greaterThanOrEqual', 5), condition('lessThan', 9)];
    expect(kept({ customFilters: { and: 1, customFilters: two } }, numbers)).toEqual([5]);
    const ends = [condition('lessThanOrEqual', 1), condition('notEqual', 1)];
    expect(kept({ customFilters: { customFilters: ends } }, numbers)).toEqual([1, 5, 9]);
    expect(kept({ customFilters: { customFilters: [{ val: '*蒙' }] } })).toEqual(['蒙', '京蒙']);
  });

  it('by colour keeps everything: the book cannot judge it', () => {
    expect(kept({})).toEqual(['京', '蒙', null, '京蒙']);
  });
});
