import { registersRead } from '../model/joinedSummary';
import type { GroupSummary, Summary } from '../model/summary';
import type { Book } from '../model/table';

/** Why a summary cannot be made of a workbook. One of balances or findings draws on every register and names none. */
export interface Lack {
  readonly of: 'absent' | 'no-rows';
  readonly register?: string;
}

/** The register of headline figures. */
const INDICATORS = 'indicators';

/** The registers a summary is made from; undefined for one that draws on every register. */
export function registersOf(summary: Summary): readonly string[] | undefined {
  switch (summary.kind) {
    case 'groups':
      return registersOfGroups(summary);
    case 'joined':
      return registersRead(summary);
    case 'overview':
    case 'years':
      return [INDICATORS];
    case 'balances':
    case 'findings':
      return undefined;
  }
}

/** The register whose rows are grouped, and those beside. */
const groupedRegisters = ({ register, beside = [] }: GroupSummary): readonly string[] => [
  register,
  ...beside.map((each) => each.register),
];

/** These, and those whose amounts are found through them. */
const registersOfGroups = (summary: GroupSummary): readonly string[] => [
  ...groupedRegisters(summary),
  ...new Set(summary.measures.flatMap((measure) => (measure.of === 'sumOf' ? [measure.register] : []))),
];

/** The registers of which one at least must have rows: without its list, or without any numbers, there is no summary. */
function neededOf(summary: Summary): readonly string[] | undefined {
  if (summary.kind === 'joined' && summary.list.of === 'register') return [summary.list.register];
  return summary.kind === 'groups' ? groupedRegisters(summary) : registersOf(summary);
}

/** What a workbook lacks to make a summary of; undefined when nothing. A cover alone has nothing to balance. */
export function lackOf(summary: Summary, book: Book): Lack | undefined {
  const needed = neededOf(summary);
  const tables = book.tables.filter(({ register }) =>
    needed === undefined ? register.sheet.kind === 'list' : needed.includes(register.id),
  );
  if (tables.some(({ rows }) => rows.length > 0)) return undefined;
  const [register] = needed ?? [];
  return { of: tables.length === 0 ? 'absent' : 'no-rows', ...(register !== undefined && { register }) };
}
