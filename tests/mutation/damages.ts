import { fromSerial } from '../../src/model/date';
import type { Column } from '../../src/model/column';
import type { CellValue } from '../../src/model/workbook';

/** One way in which a cell may change; damages are those that go wrong in real offices (domain study, published tables). */
export interface Damage {
  readonly name: string;
  /** The changed value, or undefined where the change cannot befall the cell. */
  readonly of: (value: CellValue, column: Column) => CellValue | undefined;
}

const isNumeric = ({ type }: Column): boolean => type === 'number' || type === 'money';
const fullWidth = (value: string): string =>
  value.replace(/[0-9A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
const hasAscii = (value: CellValue): value is string => typeof value === 'string' && /[0-9A-Za-z]/.test(value);
const round = (value: number): number => Number(value.toPrecision(12));

const onNumber =
  (change: (value: number) => CellValue | undefined): Damage['of'] =>
  (value, column) =>
    isNumeric(column) && typeof value === 'number' ? change(value) : undefined;
const onDate =
  (change: (value: number) => CellValue): Damage['of'] =>
  (value, column) =>
    column.type === 'date' && typeof value === 'number' ? change(value) : undefined;
const onCode =
  (change: (value: string) => CellValue | undefined): Damage['of'] =>
  (value, column) =>
    column.type === 'code' && (typeof value === 'string' || typeof value === 'number')
      ? change(String(value))
      : undefined;

export const DAMAGES: readonly Damage[] = [
  { name: 'left blank', of: (value) => (value === null ? undefined : null) },
  { name: 'number as text', of: onNumber(String) },
  {
    name: 'unit in the cell',
    of: (value, column) => (column.type === 'money' && typeof value === 'number' ? `${value}万元` : undefined),
  },
  { name: 'remark in the cell', of: onNumber((value) => `${value}(其中，灾情因素6)`) },
  { name: 'full-width digits', of: onNumber((value) => fullWidth(String(value))) },
  {
    name: 'full-width code',
    of: (value, column) => (column.type === 'id' && hasAscii(value) ? fullWidth(value) : undefined),
  },
  { name: 'words instead of a number', of: onNumber(() => '较多') },
  { name: 'placeholder', of: onNumber(() => '待定') },
  { name: 'negative', of: onNumber((value) => (value > 0 ? -value : undefined)) },
  {
    name: 'half a person',
    of: (value, column) =>
      column.type === 'number' && column.whole && typeof value === 'number' ? value + 0.5 : undefined,
  },
  {
    name: 'off by the last place',
    of: (value, column) => (column.type === 'money' && typeof value === 'number' ? round(value + 0.01) : undefined),
  },
  {
    name: 'one more',
    of: (value, column) => (column.type === 'number' && typeof value === 'number' ? value + 1 : undefined),
  },
  {
    name: 'yuan for wan yuan',
    of: (value, column) =>
      column.type === 'money' && typeof value === 'number' && value !== 0 ? round(value * 10_000) : undefined,
  },
  { name: 'formula error', of: (value) => (value === null ? undefined : { error: '#REF!' }) },
  {
    name: 'date as text',
    of: onDate((value) => {
      const { year, month, day } = fromSerial(value);
      return `${year}.${month}.${day}`;
    }),
  },
  { name: 'date that does not exist', of: onDate(() => '2011-02-30') },
  { name: 'two-digit year', of: onDate(() => '11.5.1') },
  { name: 'date of another century', of: onDate((value) => value - 36525) },
  { name: 'date ten years later', of: onDate((value) => value + 3653) },
  { name: 'value no list has', of: onCode(() => '无此选项') },
  {
    name: 'blank inside the value',
    of: onCode((value) => (value.length > 1 ? `${value.slice(0, 1)} ${value.slice(1)}` : undefined)),
  },
  {
    name: 'code of another place',
    of: (value, column) =>
      column.type === 'code' && column.show === 'id' && column.scope === 'banner' ? '150500' : undefined,
  },
  {
    name: 'blanks around',
    of: (value, column) => (column.type === 'id' && typeof value === 'string' ? ` ${value} ` : undefined),
  },
  {
    name: 'another key',
    of: (value, column) =>
      column.type === 'id' && column.scheme === 'key' && typeof value === 'string'
        ? `${value.slice(0, -1)}Z`
        : undefined,
  },
];

/** The code a cell of a code column shows, where it shows one of the list's labels. */
const codeShown = (value: CellValue, column: Column) =>
  column.type === 'code' && column.show !== 'id'
    ? column.codes.codes.find(({ label }) => label.zh === value)
    : undefined;

/** Other ways to write the same, of which nothing may be said. */
export const HARMLESS: readonly Damage[] = [
  { name: 'the label in English', of: (value, column) => codeShown(value, column)?.label.en },
  { name: 'an alias of the code', of: (value, column) => codeShown(value, column)?.aliases?.[0] },
  {
    name: 'the last binary place of a sum',
    of: onNumber((value) => (Number.isInteger(value) ? undefined : value * (1 + Number.EPSILON))),
  },
  { name: 'a blank text', of: (value) => (value === null ? '' : undefined) },
];
