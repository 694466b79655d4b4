import { catalogue } from '../../src/catalogue/index';
import type { SheetDesign } from '../../src/model/sheet';
import { LANGS, type Lang } from '../../src/model/text';
import { designWorkbook } from '../../src/template/registerSheet';
import { convertAll, describeWithLibreOffice } from '../support/libreoffice';
import {
  differences,
  fileOf,
  lostHighlights,
  lostValidations,
  returnedSheets,
  uncomputed,
  type Returned,
} from '../support/roundTrip';

const templates = (lang: Lang): readonly SheetDesign[] =>
  designWorkbook({
    catalogue,
    lang,
    year: 2011,
    unit: 'wan',
    registersPresent: catalogue.registers.map(({ id }) => id),
  });

describeWithLibreOffice('every template saved by LibreOffice', () => {
  const designs = new Map(LANGS.map((lang) => [lang, templates(lang)]));
  const back = new Map<Lang, Map<string, Returned>>();
  /** What of all sheets of a language went lost, in words, with the sheet's name. */
  const lost = (lang: Lang, look: (design: SheetDesign, returned: Returned) => readonly string[]): string[] =>
    (designs.get(lang) ?? []).flatMap((design) => {
      const returned = back.get(lang)?.get(design.name);
      return returned
        ? look(design, returned).map((what) => `${design.name} ${what}`)
        : [`${design.name} is not there`];
    });

  beforeAll(async () => {
    const files = await Promise.all(LANGS.map(async (lang) => fileOf(uncomputed(designs.get(lang) ?? []))));
    const converted = await convertAll(files, 'xlsx');
    for (const [index, lang] of LANGS.entries()) {
      back.set(lang, await returnedSheets(converted[index] ?? new Uint8Array()));
    }
  }, 180_000);

  describe.each(LANGS)('%s', (lang) => {
    test('there is a sheet for every register', () => {
      expect(designs.get(lang)?.length).toBeGreaterThan(catalogue.registers.length);
    });

    test('values stay, formulas compute to the values they carry', () => {
      expect(lost(lang, differences)).toEqual([]);
    });

    test('drop-downs, limits, prompts and error boxes stay', () => {
      expect(lost(lang, lostValidations)).toEqual([]);
    });

    test('highlights stay', () => {
      expect(lost(lang, lostHighlights)).toEqual([]);
    });

    test('merges, hidden sheets and print titles stay', () => {
      const look = (design: SheetDesign, { grid, sheet }: Returned): string[] => {
        const hidden = (design.visibility === 'visible') !== (grid.visibility === 'visible');
        const merged = JSON.stringify(sorted(design.merges)) !== JSON.stringify(sorted(grid.merges));
        const titled =
          (design.print?.repeatRows !== undefined) !== JSON.stringify(sheet.pageSetup ?? {}).includes('printTitlesRow');
        return [...(hidden ? ['visibility'] : []), ...(merged ? ['merges'] : []), ...(titled ? ['print titles'] : [])];
      };
      expect(lost(lang, look)).toEqual([]);
    });
  });
});

const sorted = (merges: SheetDesign['merges']): string[] =>
  merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join()).sort();
