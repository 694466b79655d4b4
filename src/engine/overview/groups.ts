import type { Each } from '../../model/overview';
import type { Table } from '../../model/table';
import type { Picked } from '../behind';
import { textReader } from '../evaluate/cells';
import { pick, type Group, type Scope } from './rows';

/** One row of the groups being made. */
interface Place {
  readonly table: Table;
  readonly row: number;
}

/** The groups of rows a statement is said for, in the order they are told. */
export function groupsOf(each: Each['each'], scope: Scope): readonly Group[] {
  const { by, order, largest, register } = each;
  const places = ordered(
    pick(each, scope).flatMap(({ table, rows }) => rows.map((row) => ({ table, row }))),
    order,
  );
  const groups = new Map<string, Place[]>();
  places.forEach((place, index) => {
    const key = by ? by.map((column) => textAt(place, column)).join('\n') : String(index);
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  });
  const told = largest === undefined ? [...groups.values()] : biggest([...groups.values()], largest);
  return told.map((group) => ({ register, picked: pickedOf(group) }));
}

/** Ascending by a date or number; rows without one come last. */
function ordered(places: readonly Place[], column: string | undefined): readonly Place[] {
  if (column === undefined) return places;
  const of = (place: Place): number => numberAt(place, column) ?? Number.POSITIVE_INFINITY;
  return [...places].sort((one, other) => (of(one) === of(other) ? 0 : of(one) - of(other)));
}

function numberAt({ table, row }: Place, column: string): number | undefined {
  const cells = table.columns[column];
  const number = cells?.numbers?.[row];
  return cells && textReader(cells)(row) !== undefined ? number : undefined;
}

const textAt = ({ table, row }: Place, column: string): string => {
  const cells = table.columns[column];
  return (cells && textReader(cells)(row)) ?? '';
};

/** The groups with the most rows, in the order they had. */
function biggest(groups: readonly Place[][], most: number): readonly Place[][] {
  const kept = new Set([...groups].sort((one, other) => other.length - one.length).slice(0, most));
  return groups.filter((group) => kept.has(group));
}

function pickedOf(group: readonly Place[]): readonly Picked[] {
  const tables = [...new Set(group.map(({ table }) => table))];
  return tables.map((table) => ({
    table,
    rows: group.filter((place) => place.table === table).map(({ row }) => row),
  }));
}
