import { catalogue } from '../../src/catalogue/index';
import { registerOf } from '../../src/model/catalogue';
import type { CodeColumn } from '../../src/model/column';
import type { SheetDesign } from '../../src/model/sheet';
import { LANGS, type Lang } from '../../src/model/text';
import type { CellValue } from '../../src/model/workbook';
import { designWorkbook } from '../../src/template/registerSheet';
import { offeredCodes } from '../../src/template/lists';
import { convertAll, describeWithLibreOffice } from '../support/libreoffice';
import { fileOf, returnedSheets } from '../support/roundTrip';
import { blankDesign } from '../workbook/designs';

const YEAR = 2011;
const PROBE = 'probe';
/** 赤峰市, 乌兰察布市. */
const CITIES = ['150400', '150900'];
const MOST_BANNERS = 15;

const banners: CodeColumn = (() => {
  const column = registerOf(catalogue, 'projects').columns['banner'];
  if (column?.type !== 'code') throw new Error('The banner of a project is a code');
  return column;
})();
const label = (id: string, lang: Lang): string =>
  banners.codes.codes.find((code) => code.id === id)?.label[lang] ?? `no code ${id}`;

interface Question {
  readonly about: string;
  readonly formula: string;
  readonly expected: string | number;
}

/** What each drop-down of the templates offers, asked of the program by formulas on a sheet of their own. */
function questions(designs: readonly SheetDesign[], lang: Lang): Question[] {
  const sources = new Set(
    designs.flatMap(({ validations }) =>
      validations.flatMap(({ rule }) => (rule.type === 'list' ? [rule.source] : [])),
    ),
  );
  const plain = [...sources].filter((source) => !source.startsWith('OFFSET'));
  const lists = new Map(designs.flatMap(({ names }) => names.map(({ name, refersTo }) => [name, refersTo])));
  const rows = (range: string): number => {
    const [, from = 0, to = from] = /\$(\d+)(?::\$[A-Z]+\$(\d+))?$/.exec(range) ?? [];
    return Number(to) - Number(from) + 1;
  };
  const dependent = [...sources].find((source) => source.startsWith('OFFSET') && !source.includes('_id,')) ?? '';
  return [
    ...plain.map((name) => ({ about: name, formula: `ROWS(${name})`, expected: rows(lists.get(name) ?? '') })),
    ...CITIES.flatMap((city) => {
      const offered = offeredCodes(banners, YEAR).filter(({ parent }) => parent === city);
      const source = dependent.replace(/\$[A-Z]+\d+/g, `"${label(city, lang)}"`);
      return Array.from({ length: MOST_BANNERS }, (_, index) => ({
        about: `${label(city, lang)} ${index + 1}`,
        formula: `IF(ROWS(${source})>${index},INDEX(${source},${index + 1},1),"")`,
        expected: offered[index]?.label[lang] ?? '',
      }));
    }),
  ];
}

describeWithLibreOffice('drop-downs of a blank workbook', () => {
  const asked = LANGS.map((lang) => {
    const registersPresent = catalogue.registers.map(({ id }) => id);
    const designs = designWorkbook({ catalogue, lang, year: YEAR, unit: 'wan', registersPresent });
    return { lang, designs, questions: questions(designs, lang) };
  });
  const answers = new Map<Lang, readonly CellValue[]>();

  beforeAll(async () => {
    const files = asked.map(({ designs, questions: all }) =>
      fileOf([...designs, blankDesign(PROBE, { rows: all.map(({ formula }) => [{ value: null, formula }]) })]),
    );
    const converted = await convertAll(await Promise.all(files), 'xlsx');
    for (const [index, { lang }] of asked.entries()) {
      const grid = (await returnedSheets(converted[index] ?? new Uint8Array())).get(PROBE)?.grid;
      answers.set(lang, grid?.values.map((row) => row[0] ?? null) ?? []);
    }
  }, 120_000);

  test.each(asked)(
    'each offers its list, a banner those of the city of its row ($lang)',
    ({ lang, questions: all }) => {
      const told = all.map(({ about }, index) => `${about}: ${JSON.stringify(answers.get(lang)?.[index] ?? '')}`);
      expect(told).toEqual(all.map(({ about, expected }) => `${about}: ${JSON.stringify(expected)}`));
      expect(
        all.filter(({ formula }) => formula.includes('OFFSET') && formula.includes(label('150400', lang))),
      ).toHaveLength(MOST_BANNERS);
      expect(all.filter(({ expected }) => expected === label('150423', lang))).toHaveLength(1);
    },
  );
});
