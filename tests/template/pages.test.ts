import { catalogue } from '../../src/catalogue/index';
import { registerOf } from '../../src/model/catalogue';
import { columnOrder } from '../../src/model/register';
import type { SheetDesign } from '../../src/model/sheet';
import { LANGS, type Lang } from '../../src/model/text';
import { designTable } from '../../src/template/tableSheet';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
const design = (id: string, lang: Lang): SheetDesign =>
  designTable(registerOf(catalogue, id), { catalogue, lang, year: 2011, unit: 'wan', registersPresent: [id] });

/** First columns of the pages a program breaks a sheet into: it fills a page, then goes on beside the repeated columns. */
function breaks({ widths, print }: SheetDesign): number[] {
  const repeated = print?.repeatColumns ? print.repeatColumns[1] + 1 : 0;
  const head = sum(widths.slice(0, repeated));
  const room = (head * ((print?.pagesWide ?? 1) - 1) + sum(widths)) / (print?.pagesWide ?? 1) + 0.01;
  const starts = [0];
  let used = 0;
  widths.forEach((width, column) => {
    if (used + width > room) {
      starts.push(column);
      used = head;
    }
    used += width;
  });
  return starts;
}

const groupStarts = (id: string): number[] => {
  const layout = registerOf(catalogue, id).sheet.layout;
  return layout.map((_, index) => columnOrder(layout.slice(0, index)).length);
};

describe.each(LANGS)('the project register on paper (%s)', (lang) => {
  const sheet = design('projects', lang);
  const repeated = (sheet.print?.repeatColumns?.[1] ?? -1) + 1;

  it('is printed on pages side by side, number and name on each', () => {
    expect(sheet.print?.pagesWide).toBe(lang === 'zh' ? 2 : 3);
    expect(repeated).toBe(3);
  });

  it('is broken where a group of columns ends, into as many pages as it says', () => {
    const starts = breaks(sheet);
    expect(starts.length).toBe(sheet.print?.pagesWide);
    expect(starts.filter((start) => !groupStarts('projects').includes(start))).toEqual([]);
  });

  it('cuts no merged cell at a page break or at the repeated columns, but for the centred title', () => {
    const cuts = [...breaks(sheet).slice(1), repeated];
    const cut = sheet.merges.filter(({ left, right }) => cuts.some((at) => left < at && right >= at));
    expect(cut.map(({ top }) => top)).toEqual(cut.map(() => 1));
  });

  it('names the unit on every page', () => {
    const units = sheet.rows.flat().filter((cell) => /^(单位|Unit)[：:]/.test(String(cell?.value ?? '')));
    expect(units.length).toBe(sheet.print?.pagesWide);
  });
});

it('prints a sheet of few columns on one page', () => {
  expect(design('donation-items', 'zh').print).not.toHaveProperty('pagesWide');
  expect(design('donation-items', 'zh').print).not.toHaveProperty('repeatColumns');
});
