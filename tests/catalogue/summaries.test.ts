import { catalogue } from '../../src/catalogue';
import { projects } from '../../src/catalogue/registers/projects';
import { registerOf } from '../../src/model/catalogue';
import type { GroupSummary } from '../../src/model/summary';
import { summaryOf } from '../../src/model/summaryOf';
import { LANGS, placeholdersOf, text, type Text } from '../../src/model/text';

const groups = catalogue.summaries.filter((summary) => summary.kind === 'groups');

describe('the catalogue of summaries', () => {
  it('holds those of this issue', () => {
    const ids = catalogue.summaries.map(({ id }) => id).sort();
    expect(ids.join(' ')).toBe(
      'S01 S02 S03 S04 S05 S06 S07 S08 S09 S10 S11 S12 S13 S14 S15 S16 S17 S18 S19 S20 S21 S22 S23 S24 S25 S26',
    );
  });

  it.each(catalogue.summaries)('$id is complete in both languages', ({ id, title, sheet, purpose, notes }) => {
    for (const lang of LANGS) {
      for (const words of [title, sheet, purpose, ...notes]) expect(words[lang]).not.toBe('');
      expect(placeholdersOf(title[lang])).toEqual(['year']);
      expect(sheet[lang].length).toBeLessThanOrEqual(31);
      expect(sheet[lang].startsWith(id)).toBe(true);
      expect(sheet[lang]).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  it.each(groups)('$id heads every column in both languages', ({ levels, measures }) => {
    const heads: Text[] = [...levels, ...measures].map(({ header }) => header);
    for (const lang of LANGS) for (const header of heads) expect(header[lang]).not.toBe('');
  });

  it.each(groups)('$id reads registers and figures that exist', ({ register, measures, headlines = [] }) => {
    registerOf(catalogue, register);
    for (const measure of measures) {
      if (measure.of !== 'sumOf') continue;
      const other = registerOf(catalogue, measure.register);
      expect(Object.keys(other.columns)).toEqual(expect.arrayContaining([measure.through, measure.column]));
    }
    const figures = catalogue.figures.map(({ id }) => id);
    for (const { figure } of headlines) expect(figures).toContain(figure);
  });
});

describe('summaryOf', () => {
  const draft = (measures: GroupSummary['measures']) => ({
    id: 'S99',
    title: text('{year}', '{year}'),
    sheet: text('S99', 'S99'),
    purpose: text('用于测试', 'For tests'),
    levels: [{ column: 'category', header: text('类别', 'Category') }] as const,
    measures,
    totals: 'first' as const,
    notes: [],
  });
  const header = text('数', 'Number');

  it('never adds different units', () => {
    const measures: GroupSummary['measures'] = [
      { id: 'people', of: 'sum', column: 'people', header },
      { id: 'households', of: 'sum', column: 'households', header },
      { id: 'both', of: 'plus', measures: ['people', 'households'], header },
    ];
    expect(() => summaryOf(projects, draft(measures))).toThrow('adds different units');
  });

  it('never adds up percentages, texts or dates', () => {
    for (const column of ['progress', 'project_name', 'approve_date']) {
      const measures: GroupSummary['measures'] = [{ id: 'sum', of: 'sum', column, header }];
      expect(() => summaryOf(projects, draft(measures))).toThrow('cannot be added up');
    }
  });

  it('knows only columns of its register and measures that stand before', () => {
    expect(() => summaryOf(projects, draft([{ id: 'x', of: 'sum', column: 'investment', header }]))).toThrow();
    expect(() => summaryOf(projects, draft([{ id: 'x', of: 'share', measure: 'y', header }]))).toThrow(
      'does not stand before',
    );
    expect(() => summaryOf(projects, draft([{ id: 'x', of: 'count', header }]))).toThrow('without a unit');
  });
});
