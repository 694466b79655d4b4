import { checkWorkbook } from '../../src/actions/checkWorkbook';
import { insertFunctions, insertSample } from '../../src/actions/sample';
import { catalogue } from '../../src/catalogue';
import { a1, parseA1Range } from '../../src/model/address';
import { cellFunctions } from '../../src/functions/functions';
import { formulaOf } from '../../src/model/cellFunction';
import { registerOf } from '../../src/model/catalogue';
import type { Finding } from '../../src/model/finding';
import { STAMP_SHEET } from '../../src/model/stamp';
import { LANGS, type Lang } from '../../src/model/text';
import type { CellValue, Grid } from '../../src/model/workbook';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { isMade, rowsOf } from '../support/sampleRows';

async function sampleIn(lang: Lang): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await insertSample(workbook, { year: 2011, lang });
  return workbook;
}

async function findingsOf(workbook: MemoryWorkbook): Promise<{ verdict: string; findings: readonly Finding[] }> {
  const { result } = await checkWorkbook(workbook, catalogue, { today: '2012-02-01' });
  const findings = Array.from({ length: result.findings.size }, (_, index) => result.findings.describe(index));
  return { verdict: result.verdict, findings };
}

async function gridsOf(workbook: MemoryWorkbook): Promise<ReadonlyMap<string, Grid>> {
  const names = (await workbook.sheets()).map(({ name }) => name);
  const grids = new Map<string, Grid>();
  for await (const grid of workbook.read(names)) grids.set(grid.name, grid);
  return grids;
}

/** What the article leaves to be explained, and nothing else (number, severity, register, observed, expected). */
const EXPECTED = [
  'CR-06 advice donations',
  'CR-06 advice education-activities',
  'CR-06 advice labour-fairs',
  'CR-06 advice projects',
  'CR-08 warning indicators 8000.00 8500.00 -500.00',
  'CR-20 warning pairings 16 8 8',
  'CR-26 advice projects 2011-05 2011-07-19',
  'FL-30 advice education-activities',
  'RG-18 advice work-items',
];
/** Numbers of the findings that compare two of them. */
const COMPARED = ['CR-08', 'CR-20', 'CR-26'];

function inBrief({ number, severity, register, observed, expected, difference }: Finding): string {
  const said = [number, severity, register];
  const numbers = [observed?.zh, expected?.zh, difference?.en.replace(/[^-\d.].*$/, '').trim()];
  return [...said, ...(COMPARED.includes(number) ? numbers : [])].filter((part) => part !== undefined).join(' ');
}

describe.each(LANGS)('the 2011 workbook in %s', (lang) => {
  it('asks for the explanations the yearbook leaves open, and finds nothing else', async () => {
    const { verdict, findings } = await findingsOf(await sampleIn(lang));
    expect(findings.map(inBrief).sort()).toEqual(EXPECTED);
    expect(verdict).toBe('explain');
  });

  it('names both sides of the 8,000 against the 8,500', async () => {
    const { findings } = await findingsOf(await sampleIn(lang));
    const finding = findings.find(({ number }) => number === 'CR-08');
    const allocations = registerOf(catalogue, 'allocations').sheet.name[lang];
    expect(finding?.sheet).toBe(registerOf(catalogue, 'indicators').sheet.name[lang]);
    // 32 projects, 16 classes and 8 loans.
    expect(finding?.related.filter(({ sheet }) => sheet === allocations)).toHaveLength(56);
  });

  it('lists the made-up cells in the stamp, no more and no fewer', async () => {
    const grids = await gridsOf(await sampleIn(lang));
    const records = grids.get(STAMP_SHEET)?.values ?? [];
    const listed = records
      .filter(([kind]) => kind === 'sample')
      .map(([, register, ranges]) => [textOf(register), textOf(ranges)] as const);
    for (const [register, ranges] of listed) {
      const marked = rowsOf(register).flatMap((row) => Object.values(row).filter(isMade));
      const cells = ranges.split(' ').flatMap(cellsOf);
      expect(cells).toHaveLength(marked.length);
      const grid = grids.get(registerOf(catalogue, register).sheet.name[lang]);
      expect(cells.filter((cell) => valueAt(grid, cell) === null)).toEqual([]);
    }
    // Headlines are printed in the yearbook, all of them; a sheet without rows has no cells.
    expect(listed.map(([register]) => register)).toEqual(
      catalogue.registers.map(({ id }) => id).filter((id) => id !== 'indicators' && rowsOf(id).length > 0),
    );
  });
});

it('writes a sheet for every register, the lists and the stamp', async () => {
  const sheets = await (await sampleIn('zh')).sheets();
  expect(sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => name)).toEqual(
    catalogue.registers.map(({ sheet }) => sheet.name.zh),
  );
  expect(sheets.filter(({ visibility }) => visibility !== 'visible')).toHaveLength(2);
});

function textOf(value: CellValue | undefined): string {
  if (typeof value !== 'string') throw new Error('The stamp holds something that is no text');
  return value;
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function cellsOf(range: string): Cell[] {
  const at = parseA1Range(range);
  if (!at) throw new Error(`${range} is no range`);
  const rows = Array.from({ length: at.bottom - at.top + 1 }, (_, row) => at.top + row);
  const columns = Array.from({ length: at.right - at.left + 1 }, (_, column) => at.left + column);
  return rows.flatMap((row) => columns.map((column) => ({ row, column })));
}

function valueAt(grid: Grid | undefined, { row, column }: Cell): unknown {
  if (!grid) throw new Error(`There is no sheet for ${a1(row, column)}`);
  return grid.values[row]?.[column] ?? null;
}

describe('the sheet of cell functions', () => {
  it('shows every example, in words and values alone, and changes nothing about the check', async () => {
    for (const lang of LANGS) {
      const workbook = await sampleIn(lang);
      const before = await checkWorkbook(workbook, catalogue, { today: '2012-02-01' });
      await insertFunctions(workbook, cellFunctions, lang);
      const after = await checkWorkbook(workbook, catalogue, { today: '2012-02-01' });
      expect(after.result.findings.counts).toEqual(before.result.findings.counts);
      expect(after.book.unrecognised.filter(({ reason }) => reason !== 'own')).toEqual(before.book.unrecognised);
      const grid = (await gridsOf(workbook)).get(lang === 'zh' ? '函数示例' : 'Functions');
      const shown = cellFunctions.flatMap((own) => own.examples.map((example) => formulaOf(own, example)));
      expect(grid?.values.slice(3).map((row) => row[2])).toEqual(shown);
      expect(grid?.formulas.size).toBe(0);
    }
  });

  it('is the only sheet that names them: official ones never depend on the add-in', async () => {
    const workbook = await sampleIn('zh');
    const formulas = [...(await gridsOf(workbook)).values()].flatMap((grid) => [...grid.formulas.values()]);
    expect(formulas.length).toBeGreaterThan(50);
    expect(formulas.filter((formula) => formula.toUpperCase().includes('JIEDUI.'))).toEqual([]);
  });
});
