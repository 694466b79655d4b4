import type { Catalogue } from '../../model/catalogue';
import type { GroupSummary, SummaryRow } from '../../model/summary';
import { Kind, type Book, type Table } from '../../model/table';
import { fill, text, type Text } from '../../model/text';
import { asFen } from '../check/units';
import { tablesOf } from '../evaluate/scope';
import type { Node } from './leaves';

/** The annual overview, whose figures stand one a row. */
const OVERVIEW = { register: 'indicators', key: 'ind_id', value: 'value' } as const;

const HEADLINE = text('年度概览 {id} {title}', 'Overview {id} {title}');
const DIFFERENCE = text('差额（概览－{group}）', 'Difference (overview less {group})');

interface Context {
  readonly book: Book;
  readonly summary: GroupSummary;
  readonly catalogue: Catalogue;
  readonly nodes: readonly Node[];
  /** The rows so far. */
  readonly rows: readonly SummaryRow[];
  /** Where the row of each node stands. */
  readonly positions: readonly number[];
  /** Measure of each column. */
  readonly ids: readonly string[];
}

/** Two rows for each headline that the overview states: the figure, and how far the group differs from it. */
export function headlineRows({ book, summary, catalogue, nodes, rows, positions, ids }: Context): SummaryRow[] {
  const added: SummaryRow[] = [];
  for (const { figure: id, group, measure } of summary.headlines ?? []) {
    const figure = catalogue.figures.find((each) => each.id === id);
    if (!figure) throw new Error(`${summary.id}: there is no figure ${id}`);
    const node = nodes.findIndex((each) => each.depth === 0 && each.value === group);
    const stated = statedFigure(book, id);
    if (node < 0 || !stated) continue;
    const column = ids.indexOf(measure);
    const against = positions[node]!;
    const compared = rows[against]!.values[column];
    const only = (value: number | undefined): (number | undefined)[] =>
      ids.map((_, index) => (index === column ? value : undefined));
    const parent = rows.length + added.length;
    const leaves = nodes[node]!.leaves;
    added.push(
      {
        kind: 'headline',
        label: filled(HEADLINE, { id: text(id, id), title: figure.title }),
        depth: -1,
        parent: against,
        values: only(stated.value),
        leaves,
        against,
        source: stated,
      },
      {
        kind: 'difference',
        label: filled(DIFFERENCE, { group: nodes[node]!.label }),
        depth: -1,
        parent,
        values: only(compared === undefined ? undefined : stated.value - compared),
        leaves,
        against,
      },
    );
  }
  return added;
}

const filled = (wording: Text, values: Readonly<Record<string, Text>>): Text => {
  const inLang = (lang: 'zh' | 'en'): string =>
    fill(wording[lang], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[lang]])));
  return text(inLang('zh'), inLang('en'));
};

interface StatedFigure {
  readonly table: Table;
  readonly row: number;
  readonly column: string;
  /** Fen. */
  readonly value: number;
}

/** An amount of the overview; undefined when the overview is absent, leaves it blank or cannot be read. */
function statedFigure(book: Book, id: string): StatedFigure | undefined {
  for (const table of tablesOf(book, OVERVIEW.register)) {
    const row = rowOf(table, id);
    const cells = table.columns[OVERVIEW.value];
    if (row < 0 || cells?.kinds[row] !== Kind.value) continue;
    const value = asFen(table, cells).numbers?.[row] ?? Number.NaN;
    if (Number.isFinite(value)) return { table, row, column: OVERVIEW.value, value };
  }
  return undefined;
}

const rowOf = (table: Table, id: string): number => {
  for (let row = 0; row < table.rows.length; row++) {
    if (codeAt(table, OVERVIEW.key, row) === id) return row;
  }
  return -1;
};

/** A code id or a text of a row. */
function codeAt(table: Table, columnId: string, row: number): string | undefined {
  const cells = table.columns[columnId];
  if (!cells) return undefined;
  if (cells.texts) return cells.texts[row];
  const position = cells.numbers?.[row] ?? -1;
  return cells.column.type === 'code' ? cells.column.codes.codes[position]?.id : undefined;
}
