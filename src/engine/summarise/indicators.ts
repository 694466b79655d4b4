import type { Catalogue } from '../../model/catalogue';
import type { Figure } from '../../model/figure';
import type {
  IndicatorLine,
  OverviewLine,
  OverviewSummary,
  OverviewTable,
  ReadNumber,
  YearsLine,
  YearsSummary,
  YearsTable,
} from '../../model/indicatorSummary';
import { fromFen, roundHalfAway } from '../../model/money';
import { previousId } from '../../model/previous';
import { Kind, type Book, type Table } from '../../model/table';
import { fill, joinTexts, text, type Text } from '../../model/text';
import { aggregate } from '../check/aggregate';
import { contextOf } from '../check/check';
import type { Context } from '../check/context';
import { same, withoutPersonal } from '../check/print';
import { textReader } from '../evaluate/cells';
import { tablesOf } from '../evaluate/scope';
import type { Steps } from '../steps';

/** The indicator sheet, whose headlines stand one a row. */
const SHEET = {
  register: 'indicators',
  ...{ key: 'ind_id', name: 'ind', unit: 'unit' },
  ...{ plan: 'plan', actual: 'value', last: 'prev', detail: 'detail', explanation: 'explain' },
} as const;

/** Money on the indicator sheet, whatever the unit of the others. */
const MONEY_UNIT = 'wan';
const MONEY_DECIMALS = 2;

/** The headlines of the overview, each with its plan, last year's figure and the rows behind it. */
export function* overviewTable(
  summary: OverviewSummary,
  book: Book,
  catalogue: Catalogue,
  today: string,
): Steps<OverviewTable> {
  const context = contextOf(book, catalogue, { today });
  const lines: OverviewLine[] = [];
  for (const { table, row, id } of indicatorRows(tablesOf(book, SHEET.register))) {
    const figure = catalogue.figures.find((each) => each.id === id);
    const detail = figure && (yield* detailOf(figure, context));
    lines.push(overviewLine(table, row, id, figure, detail));
  }
  return { summary, ...(book.year !== undefined && { year: book.year }), lines };
}

interface IndicatorRow {
  readonly table: Table;
  readonly row: number;
  readonly id: string;
}

/** The rows that name an indicator. */
function indicatorRows(tables: readonly Table[]): readonly IndicatorRow[] {
  return tables.flatMap((table) => {
    const keys = table.columns[SHEET.key];
    if (!keys) return [];
    const read = textReader(keys);
    return [...table.rows.keys()].flatMap((row) => {
      const id = read(row);
      return id === undefined ? [] : [{ table, row, id }];
    });
  });
}

function overviewLine(
  table: Table,
  row: number,
  id: string,
  figure: Figure | undefined,
  detail: number | undefined,
): OverviewLine {
  const line = lineOf(table, row, id, figure, detail);
  const [plan, actual, last] = [SHEET.plan, SHEET.actual, SHEET.last].map((column) => numberAt(table, row, column));
  const change = changeOf(actual?.value, last?.value);
  const difference =
    actual === undefined || detail === undefined ? undefined : roundHalfAway(actual.value - detail, line.decimals);
  const cell = numberAt(table, row, SHEET.detail);
  const words = wordsAt(table, row, SHEET.explanation);
  return {
    ...line,
    ...(plan && { plan }),
    ...(actual && { actual }),
    ...(last && { last }),
    ...(change !== undefined && { change }),
    ...(detail !== undefined && { detail }),
    ...(cell && cell.value === detail && { detailCell: cell }),
    ...(difference !== undefined && { difference }),
    verdict: difference === undefined ? 'unchecked' : difference === 0 ? 'agrees' : 'differs',
    ...(words !== undefined && { explanation: withoutPersonal(same(words)) }),
  };
}

/** How much the second number changed to the first, in %; undefined where there is nothing to compare with. */
export const changeOf = (now: number | undefined, before: number | undefined): number | undefined =>
  now === undefined || !before ? undefined : roundHalfAway(((now - before) / before) * 100, 2);

function lineOf(
  table: Table,
  row: number,
  id: string,
  figure: Figure | undefined,
  ...more: readonly (number | undefined)[]
): IndicatorLine {
  const name = wordsAt(table, row, SHEET.name);
  const numbers = [
    ...[SHEET.plan, SHEET.actual, SHEET.last].map((column) => numberAt(table, row, column)?.value),
    ...more,
  ];
  const whole = numbers.every((number) => number === undefined || Number.isInteger(number));
  return {
    id,
    title: figure?.title ?? same(name ?? id),
    unit: unitAt(table, row),
    decimals: figure?.money ? MONEY_DECIMALS : whole ? 0 : MONEY_DECIMALS,
  };
}

function unitAt({ columns }: Table, row: number): Text {
  const cells = columns[SHEET.unit];
  if (cells?.column.type !== 'code' || cells.kinds[row] !== Kind.value) return text('', '');
  return cells.column.codes.codes[cells.numbers?.[row] ?? -1]?.label ?? text('', '');
}

function numberAt(table: Table, row: number, column: string): ReadNumber | undefined {
  const cells = table.columns[column];
  const value = cells?.kinds[row] === Kind.value ? cells.numbers?.[row] : undefined;
  return value === undefined || !Number.isFinite(value) ? undefined : { value, table, row, column };
}

function wordsAt({ columns }: Table, row: number, column: string): string | undefined {
  const cells = columns[column];
  return cells?.kinds[row] === Kind.value ? cells.texts?.[row] : undefined;
}

/** The detail of a headline added up, in the unit of the indicator sheet; undefined where a part of it is not known. */
function* detailOf(figure: Figure, context: Context): Steps<number | undefined> {
  const money = figure.money === true;
  let sum = 0;
  for (const part of figure.detail) {
    const found = yield* aggregate(part, money, context);
    if ('reason' in found || found.doubts.some((doubt) => doubt !== undefined)) return undefined;
    sum += found.values.reduce((total, value) => total + value, 0);
  }
  return money ? fromFen(sum, MONEY_UNIT) : sum;
}

const UNSURE = text(
  '{indicators}：本年表未填上年实际，是否与上年口径一致未确认，以前年度不列入比较。',
  '{indicators}: the sheet of this year leaves last year blank, so it is not certain that they are defined alike; earlier years are left out.',
);
const DISAGREES = text(
  '{indicators}：本年表所填上年实际与上年工作簿的本年实际不一致，按本年表列示，请核对。',
  '{indicators}: what this year’s sheet gives for last year differs from last year’s workbook; this year’s is shown. Please check.',
);

/**
 * The headlines year by year. An earlier year stands beside this one only where the office itself set last year's number
 * beside this year's: that it is in last year's workbook does not say that it is defined alike.
 */
export function yearsTable(summary: YearsSummary, book: Book, catalogue: Catalogue): YearsTable {
  const year = book.year ?? 0;
  const before = new Map(
    indicatorRows(book.previous?.tables.filter(({ register }) => register.id === previousId(SHEET.register)) ?? []).map(
      (each) => [each.id, each] as const,
    ),
  );
  const [unsure, disagrees]: [Text[], Text[]] = [[], []];
  const lines = indicatorRows(tablesOf(book, SHEET.register)).map(({ table, row, id }): YearsLine => {
    const line = lineOf(
      table,
      row,
      id,
      catalogue.figures.find((figure) => figure.id === id),
    );
    const [actual, last] = [SHEET.actual, SHEET.last].map((column) => numberAt(table, row, column));
    const there = before.get(id);
    const lastThere = there && numberAt(there.table, there.row, SHEET.actual);
    if (!last && lastThere) unsure.push(line.title);
    if (last && lastThere && last.value !== lastThere.value) disagrees.push(line.title);
    const isAlike =
      last && there && last.value === lastThere?.value && unitAt(there.table, there.row).zh === line.unit.zh;
    return { ...line, values: [isAlike ? numberAt(there.table, there.row, SHEET.last) : undefined, last, actual] };
  });
  const used = [0, 1, 2].filter((index) => index === 2 || lines.some(({ values }) => values[index]));
  return {
    summary,
    ...(book.year !== undefined && { year: book.year }),
    years: used.map((index) => year - 2 + index),
    lines: lines.map((line) => ({ ...line, values: used.map((index) => line.values[index]) })),
    notes: [...summary.notes, ...said(UNSURE, unsure), ...said(DISAGREES, disagrees)],
  };
}

function said(wording: Text, titles: readonly Text[]): Text[] {
  if (titles.length === 0) return [];
  const indicators = joinTexts(titles);
  return [text(fill(wording.zh, { indicators: indicators.zh }), fill(wording.en, { indicators: indicators.en }))];
}
