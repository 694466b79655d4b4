import { keepWorkbook } from '../src/actions/checkWorkbook';
import { markFindings } from '../src/actions/markFindings';
import { insertSample } from '../src/actions/sample';
import { catalogue } from '../src/catalogue';
import type { Grid } from '../src/model/workbook';
import { ExcelWorkbook } from '../src/workbook/excel/workbook';
import { MemoryWorkbook } from '../src/workbook/memory';
import { Book } from '../src/workbench/book/book';
import { cellsOf } from '../src/workbench/book/rect';
import { rangeContent } from '../src/workbench/host/core/rangeContent';
import { DOCUMENTED_LIMITS } from '../src/workbench/host/limits';
import { hostClass, type HostClass } from '../src/workbench/host/registry';
import { startOffice } from '../tests/support/officeHost';
import { put } from '../tests/workbook/excel/books';
import { TODAY } from './ours';

/** Batches between the add-in and Excel, counted by the workbench's host behind the real office.js. */
export interface Traffic {
  readonly findings: number;
  readonly batches: number;
  /** Bytes of the answers. */
  readonly bytes: number;
  /** Most batches one check may take. */
  readonly allowed: number;
  readonly marking: {
    /** Batches in which the workbook changed. */
    readonly writes: number;
    readonly batches: number;
    /** Cells whose values were asked for again. */
    readonly cellsRead: number;
  };
}

/** The workbook of 2011, sheet by sheet. */
export async function sampleGrids(): Promise<readonly Grid[]> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang: 'zh' });
  const grids: Grid[] = [];
  for await (const grid of workbook.read()) grids.push(grid);
  return grids;
}

/** Checks sheets in Excel by all rules of the catalogue and marks all that is found. */
export async function traffic(grids: readonly Grid[]): Promise<Traffic> {
  const book = new Book('台账.xlsx');
  for (const grid of grids) put(book, grid);
  const reads = countedReads();
  const page = await startOffice({ book, locale: 'zh-CN', classes: [reads.class] });
  const { counters } = page.host;
  const workbook = new ExcelWorkbook();
  counters.reset();
  const { report } = await keepWorkbook(workbook, catalogue, { today: TODAY });
  const { batches, bytesOut: bytes } = counters.now;
  const findings = report.result.findings.size;

  let writes = 0;
  let changed = false;
  const stop = book.subscribe(({ origin }) => {
    changed ||= origin === 'addin';
  });
  counters.reset();
  counters.changes.subscribe(() => {
    if (changed) writes++;
    changed = false;
  });
  const before = reads.cells();
  const positions = Array.from({ length: findings }, (_, position) => position);
  await markFindings(workbook, report, positions, { lang: 'zh', colours: true });
  stop();
  const marking = { writes, batches: counters.now.batches, cellsRead: reads.cells() - before };
  page.dispose();
  return {
    findings,
    batches,
    bytes,
    allowed: 2 + Math.ceil((1.5 * bytes) / DOCUMENTED_LIMITS.payload),
    marking,
  };
}

/** Counts the cells whose values an add-in asks for. */
function countedReads(): { readonly class: HostClass; readonly cells: () => number } {
  let cells = 0;
  const { Values } = rangeContent.properties ?? {};
  if (!Values) throw new Error('The host has no Range.values');
  const counted = hostClass('Range', {
    properties: {
      Values: {
        ...Values,
        get: (range, context) => {
          cells += cellsOf(range.rect);
          return Values.get.call(Values, range, context);
        },
      },
    },
  });
  return { class: counted, cells: () => cells };
}
