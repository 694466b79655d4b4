import type { Agreement, ReferenceRule } from '../../../model/rule';
import { Kind, type Table, type TableColumn } from '../../../model/table';
import { columnOperand, textReader } from '../../evaluate/cells';
import { accepts, measureOf } from '../../evaluate/compare';
import { Truth } from '../../evaluate/truth';
import { truthsOf } from '../../evaluate/truths';
import { blocks, type Steps } from '../../steps';
import { cellsOf, judged, others, placeOf, type Context, type Explanation, type Spotted } from '../context';
import type { Detail, RowOf } from '../found';
import { joinRows, partnersThrough } from '../join';
import { printCell, same } from '../print';

/**
 * Finds rows whose partner in the other register is missing, or of whose partners none agrees. A value that leads
 * nowhere is one cause and one finding, at the first row that has it.
 */
export function* judgeReference(rule: ReferenceRule, index: number, context: Context): Steps<void> {
  const here = withColumns(judged(context, rule.register), rule.columns);
  const there = withColumns(judged(context, rule.to.register), rule.to.columns);
  if (here.length === 0 || there.every(({ table }) => table.rows.length === 0)) return;
  const keep: Uint8Array[] = [];
  for (const { table } of there) keep.push(yield* truthsOf(rule.to.where, { table, environment: context.environment }));
  // A partner of which the condition is unknown may be the one: it stays.
  const takesPart = keep.map((mask) => mask.map((truth) => (truth === Truth.no ? 0 : 1)));
  const partners = yield* joinRows(
    { tables: here, columns: rule.columns },
    { tables: there, columns: rule.to.columns, keep: takesPart },
  );
  let known: readonly RowOf[] | undefined;
  const orphans = (): readonly RowOf[] => (known ??= partners.orphans());
  const nowhere = new Map<string, RowOf[]>();
  for (const { index: position, table } of here) {
    const concerned = yield* rowsConcerned(rule, table, position, context);
    const spotted: RowOf[] = [];
    const against: RowOf[] = [];
    for (const [from, to] of blocks(table.rows.length)) {
      for (let row = from; row < to; row++) {
        const at = { table: position, row };
        if (concerned[row] !== Truth.yes || !partners.complete(at)) continue;
        const found = rule.agrees || rule.unwanted ? partners.of(at) : [];
        const isGood = rule.agrees
          ? found.length === 0 || found.some((each) => agrees(rule, at, each, context))
          : partners.has(at) !== (rule.unwanted ?? false);
        if (isGood) continue;
        if (rule.gather) {
          spotted.push(at);
          against.push(...found);
        } else if (rule.agrees || rule.unwanted) add(rule, index, { rows: [at], partners: found, orphans }, context);
        else {
          const value = rule.columns.map((id) => valueAt(table, id, row)).join('\n');
          const rows = nowhere.get(value);
          if (rows) rows.push(at);
          else nowhere.set(value, [at]);
        }
      }
      yield 0;
    }
    if (spotted.length > 0) add(rule, index, { rows: spotted, partners: against, orphans }, context);
  }
  for (const rows of nowhere.values()) add(rule, index, { rows, partners: [], orphans }, context);
}

/** What tells the values of a column apart. */
const valueAt = ({ columns }: Table, id: string, row: number): string =>
  String(columns[id]?.texts?.[row] ?? columns[id]?.numbers?.[row]);

type Spot = Omit<Extract<Detail, { of: 'reference' }>, 'of'>;

function add(rule: ReferenceRule, index: number, spot: Spot, context: Context): void {
  const place = placeOf(context, spot.rows[0]!, rule.at ?? rule.columns);
  context.found.add(index, place, { of: 'reference', ...spot });
}

export const withColumns = <T extends { readonly table: Table }>(
  tables: readonly T[],
  columns: readonly string[],
): T[] => tables.filter(({ table }) => columns.every((id) => id in table.columns));

/** Rows the rule speaks of: `where` holds, and the row they lead to satisfies `whereThrough`. */
function* rowsConcerned(rule: ReferenceRule, table: Table, position: number, context: Context): Steps<Uint8Array> {
  const concerned = yield* truthsOf(rule.where, { table, environment: context.environment });
  if (!rule.whereThrough) return concerned;
  const { through, where } = rule.whereThrough;
  const led = yield* partnersThrough(rule.register, through, context);
  const holds = new Map<number, Uint8Array>();
  for (let row = 0; row < concerned.length; row++) {
    const target = led?.first({ table: position, row });
    if (!target) {
      concerned[row] = Truth.no;
      continue;
    }
    let mask = holds.get(target.table);
    if (!mask) {
      mask = yield* truthsOf(where, { table: context.tables[target.table]!, environment: context.environment });
      holds.set(target.table, mask);
    }
    if (mask[target.row] !== Truth.yes) concerned[row] = Truth.no;
  }
  return concerned;
}

/** Whether everything that must agree does; what is blank or unreadable on either side agrees. */
export const agrees = (rule: ReferenceRule, here: RowOf, there: RowOf, context: Context): boolean =>
  (rule.agrees ?? []).every((agreement) => agreesOn(agreement, here, there, context));

function agreesOn({ here, by, there }: Agreement, row: RowOf, partner: RowOf, context: Context): boolean {
  const [left, right] = [context.tables[row.table]!, context.tables[partner.table]!];
  const [a, b] = [left.columns[here], right.columns[there]];
  if (!a || !b || a.kinds[row.row] !== Kind.value || b.kinds[partner.row] !== Kind.value) return true;
  if (by !== '=' && by !== '<>' && isSameList(a, b))
    return accepts(by, a.numbers![row.row]! - b.numbers![partner.row]!);
  const [from, to] = [columnOperand(left, here), columnOperand(right, there)];
  if (from.type !== 'text' && to.type !== 'text') {
    return accepts(by, measureOf(from, to, {}, left.unit).order(a.numbers![row.row]!, b.numbers![partner.row]!));
  }
  const [x = '', y = ''] = [textReader(a)(row.row), textReader(b)(partner.row)];
  return accepts(by, x < y ? -1 : x > y ? 1 : 0);
}

/** Both hold codes of one list, whose order says which comes first. */
const isSameList = ({ column: a }: TableColumn, { column: b }: TableColumn): boolean =>
  a.type === 'code' && b.type === 'code' && a.codes.id === b.codes.id && !a.several && !b.several;

/** Placeholders: any column id here, `there.` + column id (the first partner), row, count (rows concerned). */
export function explainReference(rule: ReferenceRule, { index, place }: Spotted, context: Context): Explanation {
  const table = context.tables[place.table]!;
  const detail = context.found.details.get(index);
  if (detail?.of !== 'reference') throw new Error('A finding of a reference lost its detail');
  const { rows, partners } = detail;
  const near = partners.length > 0 ? [] : nearOrphans(rule, place, detail.orphans(), context);
  const here = rule.at ?? rule.columns;
  const there = [...new Set([...(rule.agrees ?? []).map((each) => each.there), ...rule.to.columns])];
  const related = [
    ...rows.flatMap((row) => cellsOf(context, row, [...here, ...rule.columns])),
    ...[...partners, ...near].flatMap((row) => cellsOf(context, row, there)),
  ];
  const first = here[0];
  const agreement = rule.agrees?.[0];
  const [partner] = partners;
  return {
    value(name) {
      if (name === 'row') return same(String(place.sheetRow + 1));
      if (name === 'count') return same(String(rows.length));
      if (name.startsWith('there.')) return partner ? printThere(context, partner, name.slice(6)) : undefined;
      return name in table.register.columns ? printCell(table, name, place.row) : undefined;
    },
    ...(first !== undefined && { observed: printCell(table, first, place.row) }),
    ...(agreement && partner && { expected: printCell(context.tables[partner.table]!, agreement.there, partner.row) }),
    related: others(related, context, place),
  };
}

/** More rows that nobody refers to than this say that the registers do not belong together. */
const MOST_ORPHANS = 500;
/** Characters in which a mistyped key differs from the one that was meant. */
const SLIPS = 2;

/** Keys there that nobody refers to and that nearly are this one: one of the two may be mistyped. */
function nearOrphans(
  { columns, to }: ReferenceRule,
  place: RowOf,
  orphans: readonly RowOf[],
  context: Context,
): readonly RowOf[] {
  const [here] = columns;
  const [there] = to.columns;
  if (here === undefined || there === undefined || columns.length > 1 || orphans.length > MOST_ORPHANS) return [];
  const key = printCell(context.tables[place.table]!, here, place.row).zh;
  return orphans.filter(({ table, row }) => {
    const other = printCell(context.tables[table]!, there, row).zh;
    let slips = Math.abs(key.length - other.length);
    for (let at = 0; at < Math.min(key.length, other.length); at++) if (key[at] !== other[at]) slips++;
    return slips > 0 && slips <= SLIPS;
  });
}

function printThere(context: Context, { table: index, row }: RowOf, id: string): ReturnType<typeof same> | undefined {
  const table = context.tables[index]!;
  return id in table.register.columns ? printCell(table, id, row) : undefined;
}
