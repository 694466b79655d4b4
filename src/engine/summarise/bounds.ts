import type { Bound } from '../../model/summary';
import { Kind, type Table, type TableColumn } from '../../model/table';
import type { CellValue } from '../../model/workbook';

/** How a number rests on approximate ones; 0 for none. Of two, the one that says less is the greater. */
export const Sure = { exact: 0, least: 1, about: 2 } as const;

export const boundOf = (sure: number | undefined): Bound | undefined =>
  sure === Sure.least ? 'least' : sure === Sure.about ? 'about' : undefined;

/** Codes of the list of qualifiers: 准确, 约, 以上, 余. */
const QUALIFIERS: Readonly<Record<string, number>> = { about: Sure.about, 'at-least': Sure.least, over: Sure.least };
/** What written numbers say that are no less than they say, and what turns it round. */
const LEAST = /余|多|以上|超|逾|高于|不少于|不低于|至少|最少|over|more|least|less|plus|above|\+|>|≥/i;
const NOT_LEAST = /不超|不多于|不高于|至多|最多|no more|or less|less than|under|<|≤/i;

/**
 * How sure the number in each cell of a column is: by the column that says so beside it (以上), or by the words it was
 * typed with (20余人). Undefined where every cell is exact.
 */
export function surenessOf(table: Table, column: TableColumn): Uint8Array | undefined {
  const { kinds } = column;
  const said = column.column.type === 'number' ? column.column.qualifiedBy : undefined;
  const qualifiers = said === undefined ? undefined : table.columns[said];
  if (!qualifiers && !kinds.includes(Kind.bound)) return undefined;
  const codes = qualifiers?.column.type === 'code' ? qualifiers.column.codes.codes : [];
  const sure = new Uint8Array(kinds.length);
  for (let row = 0; row < kinds.length; row++) {
    if (kinds[row] === Kind.bound) sure[row] = typedBound(column.notes.get(row)?.raw);
    else if (kinds[row] === Kind.value) sure[row] = QUALIFIERS[codes[qualifiers?.numbers?.[row] ?? -1]?.id ?? ''] ?? 0;
  }
  return sure.some((each) => each > 0) ? sure : undefined;
}

const typedBound = (typed: CellValue | undefined): number =>
  typeof typed === 'string' && LEAST.test(typed) && !NOT_LEAST.test(typed) ? Sure.least : Sure.about;
