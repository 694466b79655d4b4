import { roundHalfAway } from '../../model/money';
import type { GroupColumn, SummaryRow } from '../../model/summary';
import type { Gathered } from './gathered';
import { boundOf } from './bounds';
import { masked } from './leafSums';
import { valuesOf, type Ground, type MeasuredValues } from './values';

interface Printed {
  readonly columns: readonly GroupColumn[];
  /** The values of the whole. */
  readonly values: ReadonlyMap<string, MeasuredValues>;
}

/**
 * 其中 rows: the rows of the total that answer to a condition, by themselves. Columns across are left empty; `parent` is
 * for whoever puts the rows into their place.
 */
export function partRows(ground: Ground, gathered: Gathered, { columns, values }: Printed): SummaryRow[] {
  return (ground.summary.ofWhich ?? []).map(({ label, where }): SummaryRow => {
    const takes = gathered.where(where);
    const some = valuesOf({ ...ground, rowsOf: gathered.rowsFor(takes) });
    const of = ({ measure, block }: GroupColumn): number | undefined => {
      if (block) return undefined;
      if (measure.of !== 'share') return some.get(measure.id)!.printed[0];
      const [part, whole] = [some, values].map((each) => each.get(measure.measure)?.exact[0]);
      return part === undefined || !whole ? undefined : roundHalfAway((part / whole) * 100, 2);
    };
    return {
      kind: 'part',
      label,
      depth: -1,
      parent: -1,
      values: columns.map(of),
      bounds: columns.map(({ measure }) => boundOf(some.get(measure.id)?.sure?.[0])),
      leaves: [0, ground.leaves.size],
      rows: masked(gathered.sources[ground.summary.register] ?? [], takes),
    };
  });
}
