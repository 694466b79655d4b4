import type { WorkbookError } from '../../../src/model/workbook';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import type { Fault, FaultName } from '../../../src/workbench/host/faults';
import { faultOf, gridsOf } from '../adapter';
import { blankDesign, listDesign, valueRows } from '../designs';
import { contentOf } from './books';
import { excelHost } from './office';

const office = excelHost({ calculates: false });

const FAULTS: readonly (readonly [FaultName, WorkbookError['code']])[] = [
  ['cellEdit', 'busy'],
  ['sessionExpired', 'no-answer'],
  ['modalDialog', 'busy'],
  ['activityLimit', 'busy'],
  ['requestTooLarge', 'too-large'],
  ['responseTooLarge', 'too-large'],
  ['accessDenied', 'protected'],
  ['silent', 'no-answer'],
  ['action', 'unknown'],
];

const range = { top: 0, left: 0, bottom: 0, right: 0 };
const list = blankDesign('问题清单', { rows: valueRows(['问题']) });
const fresh = blankDesign('新表', {
  ...listDesign(),
  name: '新表',
  names: [{ name: '类别', refersTo: "'新表'!$A$1" }],
});

async function started(name: FaultName): Promise<ExcelWorkbook> {
  const workbook = new ExcelWorkbook({ answerWithin: name === 'silent' ? 100 : 5_000 });
  await workbook.write(blankDesign('台账', { rows: valueRows(['原']) }));
  await workbook.write(blankDesign('汇总', { rows: valueRows(['旧']) }));
  return workbook;
}

/** Lets so many batches pass, and then has the fault for one of them. @returns whether it was met */
function failAt(batch: number, fault: Fault): () => boolean {
  const { faults, counters } = office.now.host;
  let passed = 0;
  let armed = batch === 0;
  if (armed) faults.on({ ...fault, batches: 1 });
  const stop = counters.changes.subscribe(() => {
    passed++;
    if (armed || passed < batch) return;
    armed = true;
    faults.on({ ...fault, batches: 1 });
  });
  return () => {
    stop();
    const met = armed && !faults.has(fault.name);
    faults.off();
    return met;
  };
}

/**
 * Does something again and again, each time with the fault at another of its batches, until it passes all of them.
 * @param between what stands between two tries: compare, or bring back what a try that got through has done
 * @returns how often it failed
 */
async function withFaultEverywhere(
  fault: Fault,
  work: () => Promise<void>,
  between: (failure: WorkbookError | undefined) => Promise<void>,
): Promise<number> {
  let failures = 0;
  for (let batch = 0; batch < 25; batch++) {
    const met = failAt(batch, fault);
    const failure = await faultOf(work());
    if (!met()) return failures;
    if (failure) failures++;
    await between(failure);
  }
  throw new Error('It never came to an end');
}

describe.each(FAULTS)('with %s', (name, code) => {
  test('reading says so or waits; a write says so and leaves nothing; the next ones work', async () => {
    const workbook = await started(name);
    const before = contentOf(office.now.book);
    const { faults } = office.now.host;
    faults.on({ name });
    const reading = faultOf(gridsOf(workbook));
    if (name === 'cellEdit')
      setTimeout(() => {
        faults.off();
      }, 50);
    expect((await reading)?.code).toBe(name === 'cellEdit' ? undefined : code);
    faults.off();
    expect(await gridsOf(workbook)).toHaveLength(2);

    const met = failAt(4, { name });
    expect((await faultOf(workbook.write(fresh)))?.code).toBe(code);
    expect(met()).toBe(true);
    // While Excel is silent nothing can be taken back: the next writing does it.
    if (name !== 'silent') expect(contentOf(office.now.book)).toEqual(before);
    await workbook.write(fresh);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(['台账', '汇总', '新表']);
  });
});

describe('with a failure in the middle of any batch', () => {
  const name = 'action';
  const same = (before: unknown): void => {
    expect(contentOf(office.now.book)).toEqual(before);
  };

  test('a new sheet is there or not', async () => {
    const workbook = await started(name);
    const before = contentOf(office.now.book);
    const failures = await withFaultEverywhere(
      { name, after: 3 },
      () => workbook.write(fresh),
      () => {
        same(before);
        return Promise.resolve();
      },
    );
    expect(failures).toBeGreaterThan(4);
  });

  test('a sheet that is replaced is the old one or the new one', async () => {
    const workbook = await started(name);
    const before = contentOf(office.now.book);
    const failures = await withFaultEverywhere(
      { name, after: 3 },
      () => workbook.write(blankDesign('汇总', { rows: valueRows(['新']) })),
      async (failure) => {
        if (!failure) await workbook.write(blankDesign('汇总', { rows: valueRows(['旧']) }));
        same(before);
      },
    );
    expect(failures).toBeGreaterThan(4);
    const [, summary, ...more] = await gridsOf(workbook);
    expect([summary?.values, more.length]).toEqual([[['新']], 0]);
  });

  test('marks are there with their list, or not at all', async () => {
    const workbook = await started(name);
    const before = contentOf(office.now.book);
    const failures = await withFaultEverywhere(
      { name, after: 3 },
      () => workbook.mark([{ sheet: '台账', range, severity: 'error' }], list),
      async (failure) => {
        if (!failure) await workbook.clearMarks();
        same(before);
      },
    );
    expect(failures).toBeGreaterThan(4);
    expect(await workbook.hasMarks()).toBe(true);
    await workbook.clearMarks();
    same(before);
  });
});

describe('several sheets', () => {
  test('are all there or none, wherever it fails', async () => {
    const workbook = await started('action');
    const before = contentOf(office.now.book);
    const other = blankDesign('另表', { rows: valueRows(['另']) });
    const failures = await withFaultEverywhere(
      { name: 'action', after: 1 },
      () => workbook.writeAll([fresh, other]),
      (failure) => {
        if (failure) expect(contentOf(office.now.book)).toEqual(before);
        return Promise.resolve();
      },
    );
    expect(failures).toBeGreaterThan(5);
    expect((await workbook.sheets()).map((sheet) => sheet.name)).toEqual(['台账', '汇总', '新表', '另表']);
  });

  test('that are cancelled leave nothing', async () => {
    const workbook = await started('action');
    const before = contentOf(office.now.book);
    const abort = new AbortController();
    const writing = workbook.writeAll([fresh, blankDesign('另表')], {
      signal: abort.signal,
      progress: () => {
        abort.abort();
      },
    });
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
    await workbook.clearMarks();
    expect(contentOf(office.now.book)).toEqual(before);
  });

  test('nobody sees what is not finished', async () => {
    const workbook = await started('action');
    const seen = new Set<string>();
    const stop = office.now.host.counters.changes.subscribe(() => {
      for (const { name, state } of office.now.book.sheets) if (state.visibility === 'Visible') seen.add(name);
    });
    await workbook.write(fresh);
    stop();
    expect(seen.size).toBeGreaterThan(1);
    expect([...seen].filter((name) => !['台账', '汇总', '新表'].includes(name))).toEqual([]);
  });
});
