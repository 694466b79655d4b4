import type { Fault } from '../../../src/workbench/host/faults';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';

let page: OfficeInProcess;

beforeEach(async () => {
  page = await startOffice();
  page.book.addSheet('甲');
});
afterEach(() => {
  page.dispose();
});

const write = (options: Excel.RunOptions = {}): Promise<string> =>
  Excel.run(options, async (context) => {
    const sheet = context.workbook.worksheets.getItem('甲');
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A2').values = [[2]];
    await context.sync();
    return 'done';
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));

describe('faults that refuse a whole batch', () => {
  it.each<[Fault['name'], string]>([
    ['cellEdit', 'InvalidOperationInCellEditMode'],
    ['sessionExpired', 'InvalidOrTimedOutSession'],
    ['modalDialog', 'WriteNotSupportedWhenModalDialogOpen'],
    ['activityLimit', 'ActivityLimitReached'],
    ['requestTooLarge', 'RequestPayloadSizeLimitExceeded'],
    ['responseTooLarge', 'ResponsePayloadSizeLimitExceeded'],
    ['accessDenied', 'AccessDenied'],
  ])('%s is %s to an add-in, and nothing is written', async (name, code) => {
    page.host.faults.on({ name, batches: 1 });
    expect(await write()).toBe(code);
    expect(page.book.sheet('甲')?.usedRect()).toBeUndefined();
    expect(await write()).toBe('done');
  });

  it('last until they are switched off', async () => {
    page.host.faults.on({ name: 'sessionExpired' });
    expect([await write(), await write()]).toEqual(['InvalidOrTimedOutSession', 'InvalidOrTimedOutSession']);
    page.host.faults.off();
    expect(await write()).toBe('done');
  });

  it('let a batch that may wait for the end of typing wait for it', async () => {
    page.host.faults.on({ name: 'cellEdit' });
    const waiting = write({ delayForCellEdit: true });
    const first = await Promise.race([waiting, new Promise((resolve) => setTimeout(resolve, 30, 'waiting'))]);
    page.host.faults.off('cellEdit');
    expect([first, await waiting]).toEqual(['waiting', 'done']);
  });
});

describe('formulas that cannot be calculated', () => {
  it('are told to the add-in, and the next batch is answered', async () => {
    let failures = 0;
    const calculate = (): Promise<[]> =>
      failures-- > 0 ? Promise.reject(new Error('the engine is gone')) : Promise.resolve([]);
    await page.book.calculateBy({ calculate });
    failures = 1;
    expect(await write()).toBe('GeneralException');
    expect(await write()).toBe('done');
  });
});

describe('faults in the middle of a batch', () => {
  it.each(['GeneralException', 'ItemNotFound', 'AccessDenied'] as const)('stop it with %s', async (code) => {
    page.host.faults.on({ name: 'action', code, batches: 1 });
    expect(await write()).toBe(code);
    expect(await write()).toBe('done');
  });

  it('leave what was done before', async () => {
    // Workbook, sheets, sheet, range (instantiated, kept, instantiated again) and its value are done: seven actions.
    page.host.faults.on({ name: 'action', after: 7, batches: 1 });
    expect(await write()).toBe('GeneralException');
    const sheet = page.book.sheet('甲');
    expect([sheet?.value(0, 0), sheet?.value(1, 0)]).toEqual([1, null]);
  });
});

describe('a host that answers late or never', () => {
  it('is slow', async () => {
    page.host.faults.on({ name: 'slow', delay: 40, batches: 1 });
    const started = performance.now();
    expect(await write()).toBe('done');
    expect(performance.now() - started).toBeGreaterThan(35);
  });

  it('is silent once, and answers the next batch', async () => {
    page.host.faults.on({ name: 'silent', batches: 1 });
    const answer = await Promise.race([write(), new Promise((resolve) => setTimeout(resolve, 50, 'no answer'))]);
    expect([answer, await write()]).toEqual(['no answer', 'done']);
  });
});
