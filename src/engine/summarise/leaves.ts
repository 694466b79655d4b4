import type { Column } from '../../model/column';
import type { SummaryLevel } from '../../model/summary';
import type { Table, TableColumn } from '../../model/table';
import { text, type Text } from '../../model/text';
import { BLANK, FIRST_VALUE, groupRows, UNREADABLE, type Grouping } from '../group';
import { levelName, periodLabel } from './levels';

/** A row of the summary before it has values: the total, a subtotal or an innermost group. */
export interface Node {
  readonly label: Text;
  readonly kind: 'total' | 'subtotal' | 'group';
  readonly depth: number;
  /** Index of the node above; −1 for the total. */
  readonly parent: number;
  /** The innermost groups it holds, end excluded. */
  readonly leaves: readonly [number, number];
  /** The value it stands for: a code id or a text; empty for the total and for blank values. */
  readonly value: string;
}

/** Rows in innermost groups, and the tree of totals over them. Parents stand before their children. */
export interface Leaves {
  readonly size: number;
  /** For each table, the innermost group of each data row; −1 for rows left out. */
  readonly leafOf: readonly Int32Array[];
  readonly nodes: readonly Node[];
}

export const TOTAL = text('合计', 'Total');
/** Rows without a group value stay in the sheet under a name of their own. */
const BLANK_LABEL = text('（未填）', '(left blank)');
const UNREADABLE_LABEL = text('（无法识别）', '(not readable)');

/** What the rows of one or more registers are put into groups by. */
export interface Levels {
  readonly levels: readonly SummaryLevel[];
  /** Tables that `withLevels` made. */
  readonly tables: readonly Table[];
  /** For each table 1 for the rows that take part; all of them when absent. */
  readonly keep: readonly (Uint8Array | undefined)[];
  /** The year of the report. */
  readonly year: number | undefined;
}

interface Kept {
  readonly columns: readonly (TableColumn | undefined)[];
  readonly leaves: Leaves;
}

/** The groups a table was put into last: a summary asked for again, or another one by the same levels, finds them. */
const kept = new WeakMap<TableColumn, Kept>();

/** Groups rows and puts the groups into their order, whatever the order of the rows. */
export function leavesOf(of: Levels): Leaves {
  const columns = of.tables.flatMap((table) => of.levels.map((_, level) => table.columns[levelName(level)]));
  const [first] = columns;
  const partial = of.keep.some((mask) => mask !== undefined) || of.levels.some(({ order }) => order !== undefined);
  if (!first || partial) return grouped(of);
  const known = kept.get(first);
  const isSame = known?.columns.length === columns.length && columns.every((column, i) => column === known.columns[i]);
  if (known && isSame) return known.leaves;
  const leaves = grouped(of);
  kept.set(first, { columns, leaves });
  return leaves;
}

function grouped(of: Levels): Leaves {
  const grouping = groupRows(
    of.tables,
    of.levels.map((_, level) => levelName(level)),
    of.keep,
  );
  const order = orderOf(grouping, of);
  const leafByGroup = new Int32Array(grouping.size);
  order.forEach((group, leaf) => (leafByGroup[group] = leaf));
  const leafOf = grouping.rowGroups.map((groups) => {
    const leaves = new Int32Array(groups.length);
    for (let row = 0; row < groups.length; row++) leaves[row] = groups[row]! < 0 ? -1 : leafByGroup[groups[row]!]!;
    return leaves;
  });
  return { size: grouping.size, leafOf, nodes: treeOf(grouping, order, labelsOf(grouping, of)) };
}

/** Codes in the order of their list, texts in that of their sound, numbers by size; blanks and unreadables last. */
function orderOf(grouping: Grouping, { levels, tables }: Levels): number[] {
  const ranks = grouping.levels.map(({ values, codes }, level) => {
    const rankOfCode = new Int32Array(values.length);
    const entered = levels[level]?.order === 'entered';
    const sorted = sortedCodes(values, entered ? 'entered' : columnAt(tables, level)?.type);
    sorted.forEach((code, rank) => (rankOfCode[code] = rank));
    return Int32Array.from(codes, (code) => rankOfCode[code]!);
  });
  return Array.from({ length: grouping.size }, (_, group) => group).sort((one, other) => {
    for (const rank of ranks) {
      if (rank[one] !== rank[other]) return rank[one]! - rank[other]!;
    }
    return 0;
  });
}

function sortedCodes(values: readonly string[], type: Column['type'] | 'entered' | undefined): number[] {
  const codes = Array.from({ length: values.length - FIRST_VALUE }, (_, index) => index + FIRST_VALUE);
  if (type === 'number' || type === 'date') codes.sort((a, b) => Number(values[a]) - Number(values[b]));
  else if (type !== 'code' && type !== 'entered') {
    const { compare } = new Intl.Collator('zh-Hans-CN');
    codes.sort((a, b) => compare(values[a]!, values[b]!) || (values[a]! < values[b]! ? -1 : 1));
  }
  return [...codes, UNREADABLE, BLANK];
}

const columnAt = (tables: readonly Table[], level: number): Column | undefined =>
  tables.find((table) => levelName(level) in table.columns)?.columns[levelName(level)]?.column;

/** What each code of each level is called. */
function labelsOf(grouping: Grouping, { levels, tables, year }: Levels): Text[][] {
  return grouping.levels.map(({ values }, level) => {
    const column = columnAt(tables, level);
    const of = levels[level]?.of;
    const codes =
      column?.type === 'code' ? new Map(column.codes.codes.map((code) => [code.id, code.label])) : undefined;
    return values.map((value, code) => {
      if (code === BLANK) return BLANK_LABEL;
      if (code === UNREADABLE) return UNREADABLE_LABEL;
      if (of === 'month' || of === 'quarter') return periodLabel(Number(value), of, year);
      return codes?.get(value) ?? text(value, value);
    });
  });
}

function treeOf(grouping: Grouping, order: readonly number[], labels: readonly Text[][]): Node[] {
  const nodes: Node[] = [{ label: TOTAL, kind: 'total', depth: -1, parent: -1, leaves: [0, order.length], value: '' }];
  const grow = (parent: number, depth: number, from: number, to: number): void => {
    const level = grouping.levels[depth]!;
    for (let start = from; start < to;) {
      const code = level.codes[order[start]!]!;
      let end = start + 1;
      while (end < to && level.codes[order[end]!] === code) end++;
      const innermost = depth === grouping.levels.length - 1;
      nodes.push({
        label: labels[depth]![code]!,
        kind: innermost ? 'group' : 'subtotal',
        depth,
        parent,
        leaves: [start, end],
        value: level.values[code]!,
      });
      if (!innermost) grow(nodes.length - 1, depth + 1, start, end);
      start = end;
    }
  };
  grow(0, 0, 0, order.length);
  return nodes;
}

/** Indexes of the nodes under each node. */
export function childrenOf(nodes: readonly Node[]): number[][] {
  const children = nodes.map((): number[] => []);
  nodes.forEach(({ parent }, index) => children[parent]?.push(index));
  return children;
}
