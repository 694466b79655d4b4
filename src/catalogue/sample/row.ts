import type { DataCell, DataRow, DataValue } from '../../model/data';

/** Values of a row by column id; absent ones stay blank. */
export type Values = Readonly<Record<string, DataValue | undefined>>;

/** A value nobody stated: it is marked wherever it is shown. */
export const made = (value: DataValue): DataCell => ({ value, sample: true });

/** One row: what the source states as it is, everything else marked as made up. */
export function sampleRow({ stated = {}, generated = {} }: { stated?: Values; generated?: Values }): DataRow {
  const marked = Object.entries(generated).flatMap(([id, value]) =>
    value === undefined || value === null ? [] : [[id, made(value)] as const],
  );
  return { ...stated, ...Object.fromEntries(marked) };
}
