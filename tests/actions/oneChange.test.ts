import { readWorkbook } from '../../src/actions/readWorkbook';
import { overviewOf } from '../../src/actions/writeOverview';
import { catalogue } from '../../src/catalogue';
import { check } from '../../src/engine/check/check';
import { finish } from '../../src/engine/steps';
import { balancesWithExplained, balanceTable } from '../../src/engine/summarise/balances';
import { overviewTable, yearsTable } from '../../src/engine/summarise/indicators';
import { summariseJoined } from '../../src/engine/summarise/joined';
import { summarise } from '../../src/engine/summarise/summarise';
import type { DataRow, WorkbookData } from '../../src/model/data';
import type { PrintedSummary, Summary, SummaryColumn } from '../../src/model/summary';
import type { Book } from '../../src/model/table';
import type { Text } from '../../src/model/text';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { BOOK, plain } from '../support/sampleRows';
import { filled } from './summaries';

const TODAY = '2012-01-10';
/** A school of Aohan Banner, Chifeng, under way: a livelihood project of its pair with Haidian District. */
const PROJECT = 'JM-2011-150430-001';
/** In 万元. */
const MORE = 10;

/** Everything that is told of a workbook, by where it stands: a cell of a summary, a figure, a side of a balance. */
type Told = ReadonlyMap<string, string>;
const at = (...where: readonly string[]): string => where.join(' | ');
const cells = (summary: string, row: string, ...columns: readonly string[]): readonly string[] =>
  columns.map((column) => at(summary, row, column));

describe('one amount that changes', () => {
  let before: Told = new Map();
  beforeAll(async () => {
    before = await toldOf(BOOK);
  });

  it('of a project, changes the cells, figures and balances that rest on it, and no others', async () => {
    const after = await toldOf(withMore(BOOK, 'projects', PROJECT_ROW, 'src_bj', 'inv_total'));
    expect(changed(before, after)).toEqual(
      [
        ...cells('S02', '合计', 'inv_total', 'src_bj'),
        ...cells('S02', '合计 › 民生类', 'inv_total', 'src_bj', 'share'),
        ...cells('S02', '合计 › 产业类', 'share'),
        ...cells('S02', '合计 › 占合计比重（%）', 'src_bj', 'src_local'),
        ...cells('S03', '合计', 'inv_total', 'src_bj'),
        ...cells('S03', '合计 › 教育', 'inv_total', 'src_bj', 'share'),
        ...cells('S03', '合计 › 设施农业', 'share'),
        ...cells('S03', '合计 › 扶贫开发', 'share'),
        ...cells('S03', '合计 › 占合计比重（%）', 'src_bj', 'src_local'),
        ...cells('S04', '合计', 'inv_total', 'src_bj', 'per_head'),
        ...cells('S04', '合计 › 赤峰市', 'inv_total', 'src_bj', 'per_head'),
        ...cells('S04', '合计 › 赤峰市 › 敖汉旗', 'inv_total', 'src_bj', 'per_head'),
        ...cells('S05', '合计', 'investment'),
        ...cells('S05', '合计 › 海淀区—敖汉旗', 'investment'),
        ...cells('S08', '合计', 'inv_total', 'progress'),
        ...cells('S08', '合计 › 赤峰市', 'inv_total', 'progress'),
        ...cells('S08', '合计 › 赤峰市 › 敖汉旗', 'inv_total', 'progress'),
        // Its money from Beijing is no longer what was allocated to it; the 31 others still agree.
        ...cells('S22', 'CR-02 项目的北京帮扶资金与下达一致 共32组，均一致', 'left', 'right', 'verdict'),
        ...cells('S22', 'CR-02 项目的北京帮扶资金与下达一致 共31组，均一致', 'left', 'right', 'verdict'),
        ...cells('S22', `CR-02 项目的北京帮扶资金与下达一致 ${PROJECT}`, 'left', 'right', 'verdict'),
        at('S25', 'CR-02 项目台账!Y20'),
        at('overview', 'projects.investment'),
        at('overview', 'projects.beijing'),
      ].sort(),
    );
  });

  it('of an allocation, likewise', async () => {
    const after = await toldOf(withMore(BOOK, 'allocations', ALLOCATION_ROW, 'amount'));
    const h01 = '合计 › 北京市级 › 年度概览 H01 北京市安排帮扶资金 › 差额（概览－北京市级）';
    expect(changed(before, after)).toEqual(
      [
        ...cells('S01', '合计', 'allocated', 'paid_rate'),
        ...cells('S01', '合计 › 北京市级', 'allocated', 'paid_rate', 'share'),
        ...cells('S01', '合计 › 北京市级 › 项目资金', 'allocated', 'paid_rate', 'share'),
        ...cells('S01', '合计 › 北京区县配套', 'share'),
        ...cells('S01', '合计 › 北京区县配套 › 项目资金', 'share'),
        ...cells('S01', '合计 › 项目地自筹', 'share'),
        ...cells('S01', '合计 › 项目地自筹 › 项目资金', 'share'),
        ...cells('S01', h01, 'allocated'),
        ...cells('S07', '合计', 'allocated_q3', 'allocated', 'paid_rate'),
        ...cells('S07', '合计 › 北京市级', 'allocated_q3', 'allocated', 'paid_rate'),
        ...cells('S21', 'H01', 'detail', 'difference'),
        ...cells('S22', 'CR-02 项目的北京帮扶资金与下达一致 共32组，均一致', 'left', 'right', 'verdict'),
        ...cells('S22', 'CR-02 项目的北京帮扶资金与下达一致 共31组，均一致', 'left', 'right', 'verdict'),
        ...cells('S22', `CR-02 项目的北京帮扶资金与下达一致 ${PROJECT}`, 'left', 'right', 'verdict'),
        ...cells('S22', 'CR-03 按项目、来源和类别的拨付不超过下达 共84组，均一致', 'right'),
        ...cells('S22', 'CR-08 概览的北京市安排帮扶资金与台账一致', 'right'),
        ...cells('S22', 'RG-04 合计等于明细之和 合计：下达金额', 'left', 'right'),
        ...cells('S22', 'RL-03 拨付不超过下达 共84组，均一致', 'right'),
        at('S25', 'CR-02 项目台账!Y20'),
        at('S25', 'CR-08 年度概览!F7'),
        // The note on the headline, before and after; the headline itself is as the office states it.
        at('overview', '北京市安排帮扶资金：正文8000万元，明细合计8500万元，相差500万元。'),
        at('overview', '北京市安排帮扶资金：正文8000万元，明细合计8510万元，相差510万元。'),
      ].sort(),
    );
  });
});

const PROJECT_ROW = { project_id: PROJECT };
const ALLOCATION_ROW = { project_id: PROJECT, source: 'beijing' };

/** The workbook with more money in the first row that holds these values. */
function withMore(data: WorkbookData, register: string, wanted: DataRow, ...columns: readonly string[]): WorkbookData {
  const rows = data[register] ?? [];
  const position = rows.findIndex((row) => Object.entries(wanted).every(([id, value]) => plain(row[id]) === value));
  const more = Object.fromEntries(columns.map((id) => [id, Number(plain(rows[position]?.[id])) + MORE]));
  return { ...data, [register]: rows.map((row, index) => (index === position ? { ...row, ...more } : row)) };
}

const changed = (before: Told, after: Told): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((where) => before.get(where) !== after.get(where)).sort();

async function toldOf(data: WorkbookData): Promise<Told> {
  const book = await readWorkbook(await filled(new MemoryWorkbook(), 'zh', data), catalogue);
  const summaries = [...catalogue.summaries].sort((one, other) => (one.id < other.id ? -1 : 1));
  return byPlace([...summaries.flatMap((summary) => cellsOf(summary, book)), ...(await figuresOf(book))]);
}

/** What is told under one name several times is told apart by its turn. */
function byPlace(cells: readonly Cell[]): Told {
  const times = new Map<string, number>();
  return new Map(
    cells.map(([where, what]) => {
      const time = (times.get(where) ?? 0) + 1;
      times.set(where, time);
      return [time === 1 ? where : `${where} (${time})`, what];
    }),
  );
}

type Cell = readonly [where: string, what: string];

function cellsOf(summary: Summary, book: Book): readonly Cell[] {
  switch (summary.kind) {
    case 'groups':
      return printedCells(summarise(book, summary, catalogue));
    case 'joined':
      return printedCells(summariseJoined(book, summary, catalogue, TODAY));
    case 'overview':
      return finish(overviewTable(summary, book, catalogue, TODAY)).lines.flatMap((line) =>
        (['plan', 'actual', 'last'] as const)
          .map((column): Cell => [at(summary.id, line.id, column), String(line[column]?.value)])
          .concat(
            (['change', 'detail', 'difference', 'verdict'] as const).map((column): Cell => [
              at(summary.id, line.id, column),
              String(line[column]),
            ]),
          ),
      );
    case 'years': {
      const { years, lines } = yearsTable(summary, book, catalogue);
      return lines.flatMap(({ id, values }) =>
        years.map((year, index): Cell => [at(summary.id, id, String(year)), String(values[index]?.value)]),
      );
    }
    case 'balances': {
      const { balances } = finish(check(book, balancesWithExplained(catalogue), { today: TODAY }));
      return balanceTable(summary, balances, book, catalogue).lines.flatMap((line) =>
        (['left', 'right', 'verdict'] as const).map((column): Cell => [
          at(summary.id, [line.number, line.title.zh, ...(line.group ? [line.group.zh] : [])].join(' '), column),
          String(line[column]),
        ]),
      );
    }
    case 'findings': {
      const { findings } = finish(check(book, catalogue, { today: TODAY }));
      return Array.from({ length: findings.size }, (_, position): Cell => {
        const finding = findings.describe(position);
        return [at(summary.id, `${finding.number} ${finding.sheet}!${finding.cell}`), finding.message.zh];
      });
    }
  }
}

interface Printed extends Pick<PrintedSummary, 'summary' | 'rows'> {
  readonly columns: readonly (SummaryColumn & { readonly block?: Text })[];
}

/** Cells by the labels that lead to their row, and by their measure. */
function printedCells({ summary, columns, rows }: Printed): readonly Cell[] {
  const pathOf = (position: number): readonly string[] => {
    const row = rows[position];
    return row ? [...pathOf(row.parent), row.label.zh] : [];
  };
  return rows.flatMap(({ values }, position) =>
    columns.map(({ measure, block }, column): Cell => [
      at(summary.id, pathOf(position).join(' › '), block ? `${measure.id}/${block.zh}` : measure.id),
      String(values[column]),
    ]),
  );
}

/** The figures of the annual overview and its notes. */
async function figuresOf(book: Book): Promise<readonly Cell[]> {
  const { paragraphs, notes } = await overviewOf(book, catalogue, { lang: 'zh', today: TODAY });
  const figures = paragraphs.flatMap(({ pieces }) =>
    pieces.flatMap((piece): Cell[] =>
      'figure' in piece ? [[at('overview', piece.figure.id), piece.figure.printed]] : [],
    ),
  );
  return [...figures, ...notes.map((note): Cell => [at('overview', note), 'noted'])];
}
