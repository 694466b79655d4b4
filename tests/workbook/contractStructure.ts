import { a1Range, parseA1Range, type RangeAddress } from '../../src/model/address';
import type { SheetDesign } from '../../src/model/sheet';
import { NO_MENDING, type Structure } from '../../src/model/structure';
import type { Workbook } from '../../src/model/workbook';
import { faultOf, gridOf, type Adapter } from './adapter';
import { blankDesign, listDesign, richDesign, valueRows } from './designs';

const range = (address: string): RangeAddress => {
  const found = parseA1Range(address);
  if (!found) throw new Error(`${address} is no range`);
  return found;
};

/** The rich sheet without a lock, whose make may be changed. */
function openDesign(name?: string): SheetDesign {
  const { protection, ...design } = richDesign(name);
  return protection ? design : richDesign(name);
}
const SHEET = openDesign().name;

const seen = ({ validations }: Structure): string[] =>
  validations.map((each) => `${a1Range(each.range)} ${each.rule.type}`).sort();
const formulasIn = ({ highlights }: Structure): string[] =>
  highlights.map((each) => `${each.ranges.map(a1Range).join(' ')} ${each.formula}`).sort();

/** How every adapter tells how a sheet is made, and puts it right. */
export function describeStructure(name: string, adapter: Adapter): void {
  const written = async (design = openDesign()): Promise<Workbook> => {
    const workbook = adapter.create();
    await workbook.write(design);
    await workbook.write(listDesign());
    return adapter.reopen(workbook);
  };
  const structureOf = (workbook: Workbook, ...ranges: string[]): Promise<Structure> =>
    structureIn(workbook, SHEET, ...ranges);
  const structureIn = async (workbook: Workbook, sheet: string, ...ranges: string[]): Promise<Structure> => {
    const [structure] = await workbook.structures([{ sheet, ranges: ranges.map(range) }]);
    if (!structure) throw new Error('No structure');
    return structure;
  };
  const mendedBy = async (workbook: Workbook, ...given: Parameters<Workbook['mend']>): Promise<Workbook> => {
    await workbook.mend(...given);
    return adapter.reopen(workbook);
  };

  describe(`${name}: how a sheet is made`, () => {
    test('validations of the cells asked for, by kind and limits', async () => {
      const structure = await structureOf(await written(), 'A4:E5');
      expect(seen(structure)).toEqual(['A4:A5 length', 'B4:B5 any', 'C4:C5 decimal', 'D4:D5 date', 'E4:E5 list']);
      const rules = structure.validations.map(({ rule }) => rule);
      expect(rules).toContainEqual({ type: 'list', source: '类别表' });
      expect(rules).toContainEqual({ type: 'decimal', by: '>=', from: 0 });
      expect(rules).toContainEqual({ type: 'date', by: 'between', from: 40544, to: 40908 });
      expect(rules).toContainEqual({ type: 'length', from: 1, to: 20 });
    });

    test('cells without one are in none; only cells asked for are told', async () => {
      const workbook = await written();
      expect(seen(await structureOf(workbook, 'C2:C8'))).toEqual(['C4:C5 decimal']);
      expect(seen(await structureOf(workbook, 'A1:E3'))).toEqual([]);
    });

    test('number formats, of blank cells too', async () => {
      const { formats } = await structureOf(await written(), 'D4:D5', 'A4:A6');
      expect(formats.map((each) => `${a1Range(each.range)} ${each.format}`).sort()).toEqual([
        'A4:A6 @',
        'D4:D5 yyyy-mm-dd',
      ]);
    });

    test('conditional formats by formula, with their cells', async () => {
      expect(formulasIn(await structureOf(await written()))).toEqual([
        'A4:E5 LEN($A4)=0',
        'C4:C5 $C4>1000',
        'C4:C5 AND(ISNUMBER($C4),$C4<0)',
      ]);
    });

    test('widths of the columns asked for, and which are hidden', async () => {
      const design = { ...openDesign(), hiddenColumns: [1] };
      const workbook = await written({ ...design, widths: design.widths.map((_, column) => 10 + 4 * column) });
      const { widths } = await structureOf(workbook, 'A1:C1');
      const [first, , third] = widths;
      // Programs tell widths of characters as wide as theirs; what matters is which are wider than others.
      expect((third ?? 0) / (first ?? 1)).toBeCloseTo(1.8, 1);
      expect([...(await gridOf(workbook, SHEET)).hiddenColumns]).toEqual([1]);
    });

    test('frozen panes, filter and print titles', async () => {
      expect(await structureOf(await written())).toMatchObject({
        freeze: { rows: 3, columns: 2 },
        filter: range('A3:E5'),
        titles: { repeatRows: [1, 2] },
        comments: [],
      });
    });

    test('a sheet without them has none', async () => {
      const workbook = adapter.create();
      await workbook.write(blankDesign(SHEET, { rows: valueRows(['x']) }));
      expect(await structureOf(await adapter.reopen(workbook), 'A1:C3')).toEqual({
        sheet: SHEET,
        validations: [],
        formats: [],
        highlights: [],
        freeze: 'none',
        titles: {},
        widths: expect.any(Array) as Structure['widths'],
        comments: [],
      });
    });

    test('a sheet that is not there is missing', async () => {
      const workbook = await written();
      expect((await faultOf(workbook.structures([{ sheet: '没有', ranges: [] }])))?.code).toBe('missing');
      expect((await faultOf(workbook.mend('没有', NO_MENDING)))?.code).toBe('missing');
    });
  });

  describe(`${name}: the make of a sheet put right`, () => {
    const [, money] = openDesign().validations;

    test('nothing to put right changes nothing', async () => {
      const workbook = await written();
      const before = await structureOf(workbook, 'A1:E8');
      expect(await structureOf(await mendedBy(workbook, SHEET, NO_MENDING), 'A1:E8')).toEqual(before);
    });

    test('a validation takes the place of what its cells have, and of theirs alone', async () => {
      const workbook = await mendedBy(await written(), SHEET, {
        ...NO_MENDING,
        validations: money ? [{ ...money, range: range('E5:E6') }] : [],
      });
      expect(seen(await structureOf(workbook, 'E4:E8'))).toEqual(['E4 list', 'E5:E6 decimal']);
      expect(seen(await structureOf(workbook, 'A4:D5'))).toHaveLength(4);
    });

    test('all of it at once, on a sheet that has none of it; cells stay as they are', async () => {
      const { freeze, filter, print, ...rest } = openDesign('残表');
      const bare = { ...rest, validations: [], highlights: [], merges: [] };
      const workbook = await written(bare);
      const before = await gridOf(workbook, '残表');
      const mended = await mendedBy(workbook, '残表', {
        validations: rest.validations,
        highlights: rest.highlights,
        withoutHighlights: [],
        merges: rest.merges,
        freeze,
        ...(filter && { filter }),
        titles: print?.repeatRows ? { repeatRows: print.repeatRows } : {},
      });
      const found = await structureIn(mended, '残表', 'A4:E5');
      expect(seen(found)).toEqual(['A4:A5 length', 'B4:B5 any', 'C4:C5 decimal', 'D4:D5 date', 'E4:E5 list']);
      expect(formulasIn(found)).toEqual(['A4:E5 LEN($A4)=0', 'C4:C5 $C4>1000', 'C4:C5 AND(ISNUMBER($C4),$C4<0)']);
      expect(found).toMatchObject({ freeze: { rows: 3, columns: 2 }, filter, titles: { repeatRows: [1, 2] } });
      const after = await gridOf(mended, '残表');
      expect({ ...after, merges: [], formats: [...after.formats] }).toEqual({
        ...before,
        merges: [],
        formats: [...before.formats],
      });
      expect(after.merges).toEqual(rest.merges);
    });

    test('conditional formats go by their formula, others stay', async () => {
      const workbook = await mendedBy(await written(), SHEET, {
        ...NO_MENDING,
        withoutHighlights: ['$C4>1000', 'AND(ISNUMBER($C4),$C4<0)'],
        highlights: [{ range: range('C4:C6'), formula: '$C4<0', severity: 'error', rule: 'b' }],
      });
      expect(formulasIn(await structureOf(workbook))).toEqual(['A4:E5 LEN($A4)=0', 'C4:C6 $C4<0']);
    });
  });
}
