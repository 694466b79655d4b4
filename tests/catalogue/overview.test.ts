import { catalogue } from '../../src/catalogue';
import { units } from '../../src/catalogue/codelists/units';
import { registerOf } from '../../src/model/catalogue';
import { columnsOf } from '../../src/model/expression';
import { parameterOn } from '../../src/model/parameter';
import { strayLanguage } from './words';

const { figures, parameters } = catalogue;

describe('figures', () => {
  test('are H01 to H09, as the overview sheet lists them', () => {
    const preset = registerOf(catalogue, 'indicators').sheet.presetRows;
    expect(figures.map((figure) => figure.id)).toEqual('H01 H02 H03 H04 H05 H06 H07 H08 H09'.split(' '));
    expect(preset).toEqual(figures.map(({ id, title, unit }) => ({ ind_id: id, ind: title, unit })));
  });
  test('have no name that reads like the label of a total', () => {
    for (const { title } of figures) expect(title.zh).not.toMatch(/[合小总]计/);
  });
  test('have a unit of the list, 万元 where they are money', () => {
    for (const figure of figures) {
      expect(units.codes.map((code) => code.id)).toContain(figure.unit);
      expect(figure.unit === 'wan-yuan').toBe(figure.money === true);
    }
  });
  test('add up columns that exist, money to money and counts to counts', () => {
    for (const figure of figures) {
      for (const { register: id, column, where } of figure.detail) {
        const { columns } = registerOf(catalogue, id);
        if (column !== undefined) expect(columns[column]?.type).toBe(figure.money ? 'money' : 'number');
        for (const read of where ? columnsOf(where) : []) expect(Object.keys(columns)).toContain(read);
      }
    }
  });
  test('leave none unchecked', () => {
    expect(figures.filter((figure) => figure.detail.length === 0)).toEqual([]);
  });
  test('are written in both languages', () => {
    expect(strayLanguage(figures)).toEqual([]);
  });
});

describe('parameters', () => {
  test('have ids of their own, in kebab-case', () => {
    const ids = parameters.map((parameter) => parameter.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });
  test('are written in both languages, with values in the order of their days and a ground each', () => {
    expect(strayLanguage(parameters)).toEqual([]);
    for (const { values } of parameters) {
      const days = values.map((value) => value.from);
      expect(days).toEqual([...days].sort());
      for (const { ground } of values) expect(ground).not.toBe('');
    }
  });
  test.each([
    ['dec-wan', 2],
    ['day-base', 360],
    ['max-sub-days', 366],
    ['unit-slip', 1000],
    ['formal-pairing-year', 2011],
    ['sub-rate', undefined],
    ['cost-pd', undefined],
  ])('%s in 2011: %s', (id, value) => {
    const found = parameters.find((parameter) => parameter.id === id);
    expect(found && parameterOn(found, '2011-12-31')).toBe(value);
    expect(found).toBeDefined();
  });
});
