import type { SheetDesign } from '../../src/model/sheet';
import { PENDING, type CellValue } from '../../src/model/workbook';
import { readBack, type Adapter } from './adapter';
import { blankDesign, valueRows } from './designs';

/** How every adapter keeps values and formulas. */
export function describeValues(name: string, adapter: Adapter): void {
  const cellsBack = async (rows: SheetDesign['rows']): Promise<readonly (readonly CellValue[])[]> => {
    const [grid] = await readBack(adapter, blankDesign('表', { rows }));
    return grid?.values ?? [];
  };

  describe(`${name}: values`, () => {
    test('numbers, texts, booleans and blanks stay what they are', async () => {
      const rows = [
        ['0123', 123, true, null, false],
        [0.1 + 0.2, -5, 1e21, 1e-7, 498.01],
        ['10', '1e5', 'TRUE', '2011-07-06', '项目 “名”'],
      ];
      expect(await cellsBack(valueRows(...rows))).toEqual(rows);
    });

    test.each(['=1+1', '+86 10', '-', '@SUM(A1)', "'x", '=HYPERLINK("http://x")', '{=A1}'])(
      'a text that begins as a formula does stays a text: %s',
      async (text) => {
        const [grid] = await readBack(adapter, blankDesign('表', { rows: valueRows([text]) }));
        expect(grid?.values).toEqual([[text]]);
        expect(grid?.formulas.size).toBe(0);
      },
    );

    test.each([
      '#REF!',
      '#N/A',
      '#DIV/0!',
      '_x0041_',
      '_x005F_',
      '  两边  ',
      'a\nb',
      'a\r\nb',
      '<&">\'',
      '\u0007',
      '\u0085',
      '😀𠮷',
      '\t',
    ])('a text comes back letter for letter: %j', async (text) => {
      expect(await cellsBack(valueRows([text]))).toEqual([[text]]);
    });

    test('a text of no characters is a blank; blanks at the end are left out', async () => {
      expect(await cellsBack(valueRows(['a', '', null], ['', null], [null, 'b', null], [null], ['']))).toEqual([
        ['a'],
        [],
        [null, 'b'],
      ]);
    });

    test('a text longer than a cell holds is cut and says so', async () => {
      const [row] = await cellsBack(valueRows(['长'.repeat(40_000)]));
      // Compared as a truth, so that a failure does not print the text.
      expect(row?.[0] === `${'长'.repeat(32_766)}…`).toBe(true);
    });

    test('dates stay serial numbers beside their format', async () => {
      const [grid] = await readBack(
        adapter,
        blankDesign('表', {
          rows: [
            [
              { value: 40730, style: 'date' },
              { value: 60.5, style: 'time' },
              { value: null, style: 'date' },
              { value: 7 },
            ],
          ],
          styles: { date: { format: 'yyyy"年"m"月"d"日"' }, time: { format: 'yyyy-mm-dd hh:mm' } },
        }),
      );
      expect(grid?.values).toEqual([[40730, 60.5, null, 7]]);
      expect(Object.fromEntries(grid?.formats ?? [])).toEqual({ A1: 'yyyy"年"m"月"d"日"', B1: 'yyyy-mm-dd hh:mm' });
      expect(grid?.formats.get('A1')).toBe('yyyy"年"m"月"d"日"');
      expect(grid?.formats.size).toBe(2);
    });

    test('a style that is not designed is a fault of the design', async () => {
      await expect(readBack(adapter, blankDesign('表', { rows: [[{ value: 1, style: 'nowhere' }]] }))).rejects.toThrow(
        /nowhere/,
      );
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no number a cell can hold', async (value) => {
      await expect(readBack(adapter, blankDesign('表', { rows: [[{ value }]] }))).rejects.toThrow(/A1/);
    });
  });

  describe(`${name}: formulas`, () => {
    test('carry their computed values: number, text, empty text, boolean', async () => {
      const [grid] = await readBack(
        adapter,
        blankDesign('表', {
          rows: [
            [
              { value: 3, formula: 'SUM(1,2)' },
              { value: '是', formula: 'IF(A1>2,"是","否")' },
            ],
            [
              { value: '', formula: 'IF(A1>2,"","缺")' },
              { value: false, formula: 'A1>5' },
              { value: 0, formula: "'其他 表'!A1" },
            ],
          ],
        }),
        blankDesign('其他 表', { rows: valueRows([0]) }),
      );
      expect(grid?.values).toEqual([
        [3, '是'],
        ['', false, 0],
      ]);
      expect(Object.fromEntries(grid?.formulas ?? [])).toEqual({
        A1: 'SUM(1,2)',
        B1: 'IF(A1>2,"是","否")',
        A2: 'IF(A1>2,"","缺")',
        B2: 'A1>5',
        C2: "'其他 表'!A1",
      });
    });

    test('one without a computed value is pending, never blank and never 0', async () => {
      const [grid] = await readBack(adapter, blankDesign('表', { rows: [[{ value: null, formula: 'A2' }]] }));
      expect(grid?.values).toEqual([[adapter.calculates ? 0 : PENDING]]);
    });

    test('functions younger than the file format keep their names', async () => {
      const formula = 'IFS(A2="IFS(",1,TRUE,MAXIFS(B:B,C:C,"FILTER("))+SUM(FILTER(A2:A3,A2:A3>0))';
      const [grid] = await readBack(adapter, blankDesign('表', { rows: [[{ value: 1, formula }]] }));
      expect(grid?.formulas.get('A1')).toBe(formula);
    });
  });
}
