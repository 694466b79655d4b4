import type { Behind } from '../../model/behind';
import type { Catalogue } from '../../model/catalogue';
import type { Figure } from '../../model/figure';
import { roundFen, roundHalfAway } from '../../model/money';
import { previousId } from '../../model/previous';
import { COVER } from '../../model/register';
import { Kind, type Book, type Table } from '../../model/table';
import { text, type Text } from '../../model/text';
import { cellBehind } from '../behind';
import { fenAt } from '../check/units';
import { printCell, printNumber, same, withoutPersonal } from '../check/print';
import { textReader } from '../evaluate/cells';
import { amountText, take, type Taken } from './take';
import type { Scope } from './rows';

/** The sheet that states the headlines, one a row. */
const SHEET = {
  register: 'indicators',
  key: 'ind_id',
  value: 'value',
  lastYear: 'prev',
  explanation: 'explain',
} as const;

const LAST_YEAR = text('本年与上年的指标', 'Indicators of this year and last');
const YEAR = text('年度', 'Reporting year');

/** A number as the indicator sheet states it: fen for money. */
interface Stated {
  readonly table: Table;
  readonly row: number;
  readonly column: string;
  readonly number: number;
}

export interface Headline {
  readonly taken: Taken;
  /** What its rows come to; absent where the registers are, or it is itself what they come to. */
  readonly detail?: Behind;
  /** What to say where the two do not agree. */
  readonly disagrees?: Text;
}

/** @throws {Error} when there is no such figure: a fault of the catalogue, not of data. */
export function figureOf({ figures }: Pick<Catalogue, 'figures'>, id: string): Figure {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`There is no figure ${id}`);
  return figure;
}

/** A headline as it is stated, and what its detail says to it; the detail alone where nothing is stated. */
export function headline(figure: Figure, scope: Scope): Headline | undefined {
  const stated = statedIn(scope.environment.book, figure, SHEET.value);
  const detail = detailOf(figure, scope);
  if (!stated) return detail && { taken: detail };
  const total = totalText(figure, stated.number);
  const behind: Behind = {
    what: figure.title,
    total,
    by: 'said',
    cells: () => [cellBehind(stated.table, stated.column, stated.row)],
  };
  const taken: Taken = figure.money
    ? { of: 'money', fen: stated.number, unread: 0, behind }
    : { of: 'number', number: stated.number, unread: 0, behind };
  if (!detail) return { taken };
  const disagrees = disagreement(figure, stated, numberOf(detail));
  return { taken, detail: detail.behind, ...(disagrees && { disagrees }) };
}

const totalText = (figure: Figure, number: number): Text =>
  figure.money ? amountText(number) : same(printNumber(number));

const numberOf = (taken: Taken): number =>
  taken.of === 'money' ? taken.fen : taken.of === 'number' ? taken.number : 0;

/** The sums of a headline's detail, added together; undefined where none of its registers holds anything. */
function detailOf(figure: Figure, scope: Scope): Taken | undefined {
  const parts = figure.detail
    .map(({ of, register, column = '', where }) => {
      const rows = { register, ...(where && { where }) };
      return take(of === 'count' ? { ...rows, of } : { ...rows, of, column }, scope);
    })
    .filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const sum = parts.reduce((total, part) => total + numberOf(part), 0);
  const behind: Behind = {
    what: figure.definition,
    total: totalText(figure, sum),
    by: parts[0]!.behind.by,
    cells: () => parts.flatMap((part) => part.behind.cells()),
  };
  const unread = parts.reduce((total, part) => total + ('unread' in part ? part.unread : 0), 0);
  return figure.money ? { of: 'money', fen: sum, unread, behind } : { of: 'number', number: sum, unread, behind };
}

/** 正文8000万元，明细8500万元，差500万元, and the office's own words where it explains the difference. */
function disagreement(figure: Figure, stated: Stated, detail: number): Text | undefined {
  const difference = figure.money
    ? roundFen(stated.number, 'wan') - roundFen(detail, 'wan')
    : roundHalfAway(stated.number - detail, 6);
  if (difference === 0) return undefined;
  const [said, added, apart] = [stated.number, detail, difference].map((number) => totalText(figure, Math.abs(number)));
  const explained = explanationOf(stated);
  return text(
    `${figure.title.zh}：正文${said!.zh}，明细合计${added!.zh}，相差${apart!.zh}${explained ? `。填报说明：${explained}` : ''}。`,
    `${figure.title.en}: stated ${said!.en}, detail ${added!.en}, difference ${apart!.en}${explained ? `. The office explains: ${explained}` : ''}.`,
  );
}

function explanationOf({ table, row }: Stated): string | undefined {
  const cells = table.columns[SHEET.explanation];
  if (cells?.kinds[row] !== Kind.value) return undefined;
  return withoutPersonal(printCell(table, SHEET.explanation, row)).zh.replace(/[。.]$/, '');
}

/** A number of the indicator sheet; undefined where the sheet is absent, leaves it blank or cannot be read. */
function statedIn(
  book: Pick<Book, 'tables'>,
  figure: Figure,
  column: string,
  register: string = SHEET.register,
): Stated | undefined {
  for (const table of book.tables) {
    const keys = table.columns[SHEET.key];
    const cells = table.columns[column];
    if (table.register.id !== register || !keys || !cells?.numbers) continue;
    const read = textReader(keys);
    const row = Array.from(table.rows.keys()).find((each) => read(each) === figure.id);
    if (row === undefined || cells.kinds[row] !== Kind.value) continue;
    return { table, row, column, number: figure.money ? fenAt(table, cells, row) : cells.numbers[row]! };
  }
  return undefined;
}

/** How much a headline rose or fell on the number the office set beside it for last year, in %. */
export function change(figure: Figure, { environment }: Scope): Taken | undefined {
  const now = statedIn(environment.book, figure, SHEET.value);
  const before = statedIn(environment.book, figure, SHEET.lastYear);
  if (!now || !before || before.number <= 0) return undefined;
  const percent = roundHalfAway(((now.number - before.number) / before.number) * 100, 1);
  return {
    of: 'percent',
    change: percent,
    behind: {
      what: figure.title,
      total: same(`${printNumber(percent)}%`),
      by: 'said',
      cells: () => [now, before].map(({ table, column, row }) => cellBehind(table, column, row)),
    },
  };
}

/**
 * Headlines that last year's workbook states as well, but that the office set no number of last year beside: it does
 * not call the two comparable.
 */
export function incomparable(figures: readonly Figure[], { environment }: Scope): Taken | undefined {
  const { book } = environment;
  const { previous } = book;
  if (!previous) return undefined;
  const pairs = figures.flatMap((figure) => {
    const now = statedIn(book, figure, SHEET.value);
    const last = statedIn(previous, figure, SHEET.value, previousId(SHEET.register));
    const isCompared = statedIn(book, figure, SHEET.lastYear) !== undefined;
    return now && last && !isCompared ? [{ figure, cells: [now, last] }] : [];
  });
  if (pairs.length === 0) return undefined;
  return {
    of: 'words',
    words: pairs.map(({ figure: { title } }) => ({ of: 'name', name: inSentence(title) })),
    behind: {
      what: LAST_YEAR,
      total: same(printNumber(pairs.length)),
      by: 'said',
      cells: () => pairs.flatMap(({ cells }) => cells.map((each) => cellBehind(each.table, each.column, each.row))),
    },
  };
}

const inSentence = ({ zh, en }: Text): Text => text(zh, en.charAt(0).toLowerCase() + en.slice(1));

/** The year of the overview, and the cell of the cover that says it. */
export function yearOf(book: Book): Taken | undefined {
  if (book.year === undefined) return undefined;
  const cover = book.tables.find(({ register, rows }) => register.id === COVER && rows.length > 0);
  return {
    of: 'words',
    words: [{ of: 'name', name: same(String(book.year)) }],
    behind: {
      what: YEAR,
      total: same(String(book.year)),
      by: 'said',
      cells: () => (cover?.columns['year'] ? [cellBehind(cover, 'year', 0)] : []),
    },
  };
}
