import { Book } from '../../../src/workbench/book/book';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';

let page: OfficeInProcess;
afterEach(() => {
  page.dispose();
});

const attempt = (batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<unknown> =>
  Excel.run(batch).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : error));

/** A book of one sheet filled with so many rows and columns of numbers. */
function filled(rows: number, columns: number): Book {
  const book = new Book();
  book.addSheet('大').fill(
    0,
    0,
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => row * columns + column)),
  );
  return book;
}

describe('size of requests and answers', () => {
  it('refuses what is larger than the limit, both ways', async () => {
    page = await startOffice({ book: filled(200, 10), limits: { payload: 4_000 } });
    const reading = await attempt(async (context) => {
      context.workbook.worksheets.getItem('大').getRange('A1:J200').load('values');
      await context.sync();
    });
    const writing = await attempt(async (context) => {
      context.workbook.worksheets.getItem('大').getRange('A1').values = [['长'.repeat(5_000)]];
      await context.sync();
    });
    expect([reading, writing]).toEqual(['ResponsePayloadSizeLimitExceeded', 'RequestPayloadSizeLimitExceeded']);
    expect(page.book.sheet('大')?.value(0, 0)).toBe(0);
  });

  it('writes 2,000 cells, which office.js cuts into pieces, in one batch', async () => {
    page = await startOffice({ book: filled(1, 1) });
    await Excel.run(async (context) => {
      const values = Array.from({ length: 500 }, (_, row) => [row, 'b', 'c', `=A${row + 1}`]);
      context.workbook.worksheets.getItem('大').getRange('A1:D500').values = values;
      await context.sync();
    });
    expect(page.host.counters.now).toMatchObject({ batches: 1, writes: 1 });
    const sheet = page.book.sheet('大');
    expect([sheet?.value(499, 0), sheet?.value(499, 1), sheet?.formula(499, 3)]).toEqual([499, 'b', '=A500']);
  });

  it('has a batch of many pieces calculated once', async () => {
    page = await startOffice({ book: filled(1, 1) });
    let times = 0;
    await page.book.calculateBy({
      calculate: () => {
        times += 1;
        return Promise.resolve([]);
      },
    });
    await Excel.run(async (context) => {
      const values = Array.from({ length: 2_000 }, (_, row) => [row, row]);
      context.workbook.worksheets.getItem('大').getRange('A1:B2000').values = values;
      await context.sync();
    });
    expect(times).toBe(2);
  });

  it('refuses pieces that do not fit the range, before the first is written', async () => {
    page = await startOffice({ book: filled(1, 1) });
    const code = await attempt(async (context) => {
      context.workbook.worksheets.getItem('大').getRange('A1:D499').values = Array.from({ length: 500 }, () =>
        Array<number>(4).fill(7),
      );
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    expect(page.book.sheet('大')?.value(0, 0)).toBe(0);
  });
});

describe('numbers of cells', () => {
  it('hands over null, without an error, when more cells are read than the program hands over', async () => {
    page = await startOffice({ book: filled(20, 10), limits: { readCells: 100 } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('大').getRange('A1:J20');
      range.load('values,address');
      await context.sync();
      expect([range.values, range.address]).toEqual([null, '大!A1:J20']);
    });
  });

  it('refuses to write more cells at once than the program does', async () => {
    page = await startOffice({ book: filled(1, 1) });
    const code = await attempt(async (context) => {
      context.workbook.worksheets.getItem('大').getRange('A:AZ').values = 1 as unknown as number[][];
      await context.sync();
    });
    expect(code).toBe('OperationCellsExceedLimit');
  });

  it('cuts an address without a word', async () => {
    page = await startOffice({ book: filled(20, 10), limits: { address: 5 } });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('大').getRange('A1:B20');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('大!A1:B2');
    });
  });

  it('refuses the fifty-first batch that waits', async () => {
    page = await startOffice({ book: filled(1, 1) });
    const outcomes = await Promise.all(
      Array.from({ length: 60 }, () =>
        attempt(async (context) => {
          context.workbook.worksheets.getItem('大').load('name');
          await context.sync();
          return 'done';
        }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(50);
    expect(outcomes.filter((outcome) => outcome === 'ActivityLimitReached')).toHaveLength(10);
  });
});

describe('a large register', () => {
  it('is read, 100,000 × 20, in blocks below the limit', async () => {
    page = await startOffice({ book: filled(100_000, 20) });
    let sum = 0;
    await Excel.run(async (context) => {
      for (let row = 0; row < 100_000; row += 25_000) {
        const block = context.workbook.worksheets.getItem('大').getRangeByIndexes(row, 0, 25_000, 20);
        block.load('values');
        await context.sync();
        for (const line of block.values as number[][]) sum += line[19] ?? 0;
      }
    });
    expect(sum).toBe((19 + 99_999 * 20 + 19) * 50_000);
    expect(page.host.counters.now).toMatchObject({ batches: 4, reads: 4 });
    expect(page.host.counters.now.bytesOut).toBeGreaterThan(10_000_000);
    page.host.counters.reset();
    expect(page.host.counters.now).toMatchObject({ batches: 0, bytesOut: 0, longest: 0 });
  });
});
