import { associateFunctions, type Calculation, type FunctionRegistry } from '../../src/functions/associate';
import { calculationOf } from '../../src/functions/calculation';
import type { Lang } from '../../src/model/text';
import type { FunctionValue } from '../../src/workbench/host/objects/functionValue';
import { startOffice, type OfficeInProcess } from '../support/officeHost';
import { contextWith } from './support';

let page: OfficeInProcess;
let loads = 0;
let lang: Lang = 'zh';
let unreachable = false;

const load = (): Promise<Calculation> => {
  loads += 1;
  if (unreachable) return Promise.reject(new Error('no answer'));
  return Promise.resolve(calculationOf(contextWith()));
};

beforeEach(async () => {
  [loads, lang, unreachable] = [0, 'zh', false];
  page = await startOffice({ apiLevel: '1.14' });
  associateFunctions(page.global('CustomFunctions') as FunctionRegistry, load, () => lang);
});
afterEach(() => {
  page.dispose();
});

const call = (name: string, ...args: FunctionValue[]): Promise<FunctionValue> =>
  page.session.functions.call(name, args, '甲!A1');

describe('functions called by office.js', () => {
  it('answer with tables, and load what calculates once', async () => {
    const calls = [call('JIEDUI.WAN', [[4980000], [800000]], null), call('JIEDUI.RMB', [[20]])];
    expect(await Promise.all(calls)).toEqual([[[498], [80]], [['贰拾元整']]]);
    expect(loads).toBe(1);
  });

  it('refuse one cell with its own error, and cells of a range in their places', async () => {
    expect(await call('JIEDUI.WAN', [['很多']], null)).toEqual({ error: '#VALUE!' });
    expect(await call('JIEDUI.PARAM', 'FEE_MAX', null)).toEqual({ error: '#N/A' });
    expect(await call('JIEDUI.WAN', [[10000], ['很多']], null)).toEqual([[1], [{ error: '#VALUE!' }]]);
  });

  it('load again after a failure', async () => {
    unreachable = true;
    expect(await call('JIEDUI.WAN', [[10000]], null)).toEqual({ error: '#VALUE!' });
    unreachable = false;
    expect(await call('JIEDUI.WAN', [[10000]], null)).toEqual([[1]]);
    expect(loads).toBe(2);
  });
});

it('say why in the language of the person', async () => {
  const said: string[] = [];
  class Told extends Error {
    constructor(_code: string, message: string) {
      super(message);
      said.push(message);
    }
  }
  const runs = new Map<string, (...values: never[]) => unknown>();
  const registry: FunctionRegistry = { Error: Told, associate: (id, run) => void runs.set(id, run) };
  associateFunctions(registry, load, () => lang);
  const wan = runs.get('JIEDUI.WAN');
  await expect(wan?.(...([[['many']], null] as never[]))).rejects.toBeInstanceOf(Told);
  lang = 'en';
  await expect(wan?.(...([[['many']], null] as never[]))).rejects.toBeInstanceOf(Told);
  expect(said).toEqual(['“金额”应为数字，现为“many”。', '"amount" should be a number, but is "many".']);
});
