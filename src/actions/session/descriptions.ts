import type { FindingList } from '../../engine/check/findings';
import { parseA1 } from '../../model/address';
import type { CellRef, Finding } from '../../model/finding';
import { groupBy } from '../../model/groups';
import { asRanges, shareRows } from '../../model/ranges';
import type { SheetRange } from '../../model/workbook';

/** A finding in words, with what screens need beside them. */
export interface Described {
  readonly position: number;
  readonly finding: Finding;
  /** Where it stands. */
  readonly at: SheetRange;
  /** The cells on the other side, those beside each other as one range. */
  readonly related: readonly SheetRange[];
}

/** So many findings are kept in words: some screens' worth. */
const KEPT = 1000;

/** The findings of one report in words, each when it is asked for: nobody reads 30,000 at once. */
export class Descriptions {
  private readonly kept = new Map<number, Described>();

  constructor(readonly findings: FindingList) {}

  of(position: number): Described {
    const known = this.kept.get(position);
    if (known) return known;
    const described = describedOf(this.findings.describe(position), position);
    if (this.kept.size >= KEPT) this.kept.clear();
    this.kept.set(position, described);
    return described;
  }
}

function describedOf(finding: Finding, position: number): Described {
  const [at = { sheet: finding.sheet, range: { top: 0, left: 0, bottom: 0, right: 0 } }] = rangesOf([finding]);
  return { position, finding, at, related: rangesOf(finding.related) };
}

/** Cells by sheet, in the order in which the sheets are first named. */
function rangesOf(cells: readonly CellRef[]): SheetRange[] {
  const bySheet = groupBy(cells, ({ sheet }) => sheet);
  return [...bySheet].flatMap(([sheet, ofSheet]) =>
    asRanges(ofSheet.map(({ cell }) => parseA1(cell)).filter((cell) => cell !== undefined)).map((range) => ({
      sheet,
      range,
    })),
  );
}

/** Whether a finding may no longer be true: a row it stands in or relates to was edited since it was judged. */
export function isStale({ finding, at, related }: Described, stale: readonly SheetRange[]): boolean {
  if (stale.length === 0) return false;
  const touched = (cells: SheetRange): boolean =>
    stale.some((each) => each.sheet === cells.sheet && shareRows(each.range, cells.range));
  const wholeSheet = finding.row === undefined && stale.some(({ sheet }) => sheet === finding.sheet);
  return wholeSheet || touched(at) || related.some(touched);
}
