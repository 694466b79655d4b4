import { a1 } from '../../../../src/model/address';
import { formulaErrorsOf } from '../../../../src/engine/check/forms/formulaErrors';
import { gridsOfMarkdown } from '../../../support/sheetText';

/** Errors of a sheet with two columns, as `begins < passed on`. */
function errorsOf(...rows: readonly string[]): string[] {
  const lines = rows.map((row, index) => `| ${index + 1} ${row}`);
  const [grid] = gridsOfMarkdown(['## 表', '| | A | B |', '|---|---|---|', ...lines].join('\n'));
  if (!grid) throw new Error('No sheet was written');
  return formulaErrorsOf(grid).map(({ cell, text, passedOn }) => {
    const further = passedOn.map(({ row, column }) => a1(row, column)).join(' ');
    return `${a1(cell.row, cell.column)} ${text}${further && ` < ${further}`}`;
  });
}

test('an error is told where it begins, with the cells that pass it on', () => {
  expect(errorsOf('| =A9*#REF! → #REF! | 1 |', '| =SUM(A1:A1) → #REF! | =$A$2+1 → #REF! |', '| | |')).toEqual([
    'A1 #REF! < A2 B2',
  ]);
});

test('errors of different beginnings are told apart', () => {
  expect(errorsOf('| =1/0 → #DIV/0! | =VLOOKUP(1,C:D,2) → #N/A |', '| =B1 → #N/A | #VALUE! |')).toEqual([
    'A1 #DIV/0!',
    'B1 #N/A < A2',
    'B2 #VALUE!',
  ]);
});

test('a formula that lost its own reference, a cell of another sheet and a text are no passing on', () => {
  expect(
    errorsOf(
      '| #REF! | =A1+#REF! → #REF! |',
      `| ='A1'!A1 → #REF! | =INDIRECT("A1") → #REF! |`,
      '| =A1B2(A10) → #REF! | |',
    ),
  ).toEqual(['A1 #REF!', 'B1 #REF!', 'A2 #REF!', 'B2 #REF!', 'A3 #REF!']);
});

test('cells that read one another', () => {
  expect(errorsOf('| =B1 → #NUM! | =A1 → #NUM! |', '| =A1 → #NUM! | |')).toEqual(['A1 #NUM! < A2', 'B1 #NUM!']);
});
