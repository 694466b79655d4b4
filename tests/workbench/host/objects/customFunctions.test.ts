import { startOffice, type OfficeInProcess } from '../../../support/officeHost';
import type { FunctionValue } from '../../../../src/workbench/host/objects/functionValue';

/** The part of the functions' runtime that test functions use. */
interface Runtime {
  associate(name: string, run: (...args: never[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => Error;
}
interface Invocation {
  readonly address?: string;
  setResult(value: unknown): void;
  onCanceled: () => void;
}

let page: OfficeInProcess;
let functions: Runtime;
beforeEach(async () => {
  page = await startOffice({ apiLevel: '1.14' });
  functions = page.global('CustomFunctions') as Runtime;
});
afterEach(() => {
  page.dispose();
});

const call = (name: string, ...args: FunctionValue[]): Promise<FunctionValue> =>
  page.session.functions.call(name, args, '甲!A1');

describe('custom functions', () => {
  it('give values, at once or later, and tables', async () => {
    functions.associate('ADD', (one: number, other: number) => one + other);
    functions.associate('LATER', (text: string) => Promise.resolve(`${text}!`));
    functions.associate('TABLE', (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((n) => n * 2)));
    functions.associate('WHERE', (invocation: Invocation) => invocation.address);
    const results = [
      call('add', 1, 2),
      call('LATER', 'x'),
      call('TABLE', [
        [1, 2],
        [3, 4],
      ]),
      call('WHERE'),
    ];
    expect(await Promise.all(results)).toEqual([
      3,
      'x!',
      [
        [2, 4],
        [6, 8],
      ],
      '甲!A1',
    ]);
  });

  it('that fail give error values', async () => {
    functions.associate('THROWS', () => {
      throw new Error('no');
    });
    functions.associate('REJECTS', () => Promise.reject(new Error('no')));
    functions.associate('MISSING', () => {
      throw new functions.Error('#N/A', '没有');
    });
    functions.associate('ZERO', () => Promise.reject(new functions.Error('#DIV/0!')));
    functions.associate('RETURNS', () => [[1, new functions.Error('#NUM!')]]);
    const results = ['THROWS', 'REJECTS', 'MISSING', 'ZERO', 'RETURNS', 'NOBODY'].map((name) => call(name));
    expect(await Promise.all(results)).toEqual([
      { error: '#VALUE!' },
      { error: '#VALUE!' },
      { error: '#N/A' },
      { error: '#DIV/0!' },
      [[1, { error: '#NUM!' }]],
      { error: '#VALUE!' },
    ]);
  });

  it('are not called with error values unless they accept them', async () => {
    const seen: unknown[] = [];
    functions.associate('SEES', (value: { readonly code?: string }) => {
      seen.push(value.code);
      return 1;
    });
    expect(await call('SEES', { error: '#REF!' })).toEqual({ error: '#REF!' });
    expect(seen).toEqual([]);
    const accepted = page.session.functions.call('SEES', [{ error: '#REF!' }], '甲!A1', { acceptsErrors: true });
    expect(await accepted).toBe(1);
    expect(seen).toEqual(['#REF!']);
  });

  it('stream until they are stopped', async () => {
    let canceled = false;
    functions.associate('TICKS', (from: number, invocation: Invocation) => {
      invocation.setResult(from);
      const timer = setTimeout(() => {
        invocation.setResult(from + 1);
      }, 700);
      invocation.onCanceled = () => {
        canceled = true;
        clearTimeout(timer);
      };
    });
    const heard: FunctionValue[] = [];
    let stop = (): void => undefined;
    await new Promise<void>((resolve) => {
      stop = page.session.functions.stream('TICKS', [5], '甲!A1', (value) => {
        heard.push(value);
        if (heard.length === 2) resolve();
      });
    });
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([5, 6]);
    expect(canceled).toBe(true);
  });

  it('are cancelled when their cell is edited', async () => {
    let canceled = false;
    functions.associate('WAITS', (invocation: Invocation) => {
      invocation.onCanceled = () => {
        canceled = true;
      };
      return new Promise(() => undefined);
    });
    const edit = new AbortController();
    const result = page.session.functions.call('WAITS', [], '甲!A1', { signal: edit.signal });
    await new Promise((resolve) => setTimeout(resolve, 20));
    edit.abort();
    expect(await result).toEqual({ error: '#BUSY!' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(canceled).toBe(true);
  });

  it('end with their page', async () => {
    functions.associate('WAITS', () => new Promise(() => undefined));
    const result = call('WAITS');
    page.session.close();
    expect(await result).toEqual({ error: '#CONNECT!' });
  });
});

it('a batch waits for a calculation that waits for a function', async () => {
  functions.associate('DOUBLE', (value: number) => value * 2);
  page.book.addSheet('甲');
  await page.book.calculateBy({
    calculate: async (dirty) => {
      const value = dirty.length > 0 ? await call('DOUBLE', 21) : null;
      const sheet = page.book.sheets[0]?.id ?? '';
      return typeof value === 'number' ? [{ sheet, row: 0, column: 0, value }] : [];
    },
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('甲').getRange('A1');
    range.formulas = [['=DOUBLE(21)']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[42]]);
  });
});
