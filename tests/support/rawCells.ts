import fc from 'fast-check';
import { codesIn } from '../../src/model/codelist';
import type { Column } from '../../src/model/column';
import { serialOf } from '../../src/model/date';
import type { Lang } from '../../src/model/text';
import type { SheetValue } from './spreadsheet';

/** Nothing, spaces, words in the place of a value, numbers kept as text: what stands in real sheets. */
const ODD: readonly SheetValue[] = [null, null, ' ', '待定', '12', '0', '１２', true];
/** Amounts at the edges of rounding: 0.285 is stored below itself, 1.005 too. */
const EDGES = [0, 0.1, 0.2, 0.3, 0.1 + 0.2, 0.285, 0.29, 0.28, 1.005, 1.01, 0.014999, 0.015, 2.5, 3, 5, 7, 100, -1];
const DAYS = ['2011-05-01', '2011-05-20', '2011-06-13', '2011-06-19', '2011-07-19', '2012-01-01', '2010-12-31'];

/** What may stand in a cell of a column, right and wrong. */
export function rawCell(column: Column, lang: Lang): fc.Arbitrary<SheetValue> {
  switch (column.type) {
    case 'number':
    case 'money':
      return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...EDGES) }, fc.constantFrom(...ODD));
    case 'date':
      return fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom(...DAYS.map(serialOf)) },
        fc.constantFrom<SheetValue>(...ODD, '2011-05', '2011年5月20日', '2011-06-13', 40_730.75, -1),
      );
    case 'code': {
      const shown = codesIn(column.codes, column.scope).flatMap((code) =>
        column.show === 'id' ? [code.id] : [code.label[lang], code.label[lang], code.label[lang].toUpperCase()],
      );
      const other = column.codes.codes.flatMap((code) => [
        code.id,
        code.label.zh,
        code.label.en,
        ...(code.aliases ?? []),
      ]);
      return fc.oneof(
        { weight: 5, arbitrary: fc.constantFrom<SheetValue>(...shown) },
        fc.constantFrom<SheetValue>(...other, ...shown.map((label) => ` ${label} `), null, ' ', '待定', 12),
      );
    }
    case 'text':
    case 'id':
      return fc.constantFrom<SheetValue>(
        'A-2011-1',
        'a-2011-1',
        ' A-2011-1 ',
        'A-2012-1',
        'A',
        '15',
        '11',
        null,
        ' ',
        12,
      );
  }
}

/** A value of an example as it stands in a cell of a sheet in a language. */
export function exampleCell(value: string | number | null | undefined, column: Column, lang: Lang): SheetValue {
  if (value === null || value === undefined) return null;
  if (column.type === 'date' && typeof value === 'string') return serialOf(value);
  if (column.type !== 'code') return value;
  const code = column.codes.codes.find(({ id, label }) => [id, label.zh, label.en].includes(String(value)));
  return code && column.show !== 'id' ? code.label[lang] : (code?.id ?? value);
}
