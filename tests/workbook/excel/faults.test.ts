import { WorkbookError } from '../../../src/model/workbook';
import { KNOWN_CODES, workbookFault } from '../../../src/workbook/excel/faults';
import { FAULT_TEXTS, FAULT_TEXTS_FOR } from '../../../src/workbook/excel/faultTexts';
import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { faultOf } from '../adapter';
import { excelHost } from './office';

const office = excelHost({ calculates: false });

const codesOf = (list: object): string[] => Object.values(list).filter((each) => typeof each === 'string');

describe('codes', () => {
  test('every error code of Excel and of its library has a sentence', () => {
    const codes = [...codesOf(office.now.Excel.ErrorCodes), ...codesOf(office.now.OfficeExtension.ErrorCodes)];
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !(code in KNOWN_CODES))).toEqual([]);
  });

  const PURPOSES = ['reading', 'writing', 'marking'] as const;
  const cases = Object.entries(KNOWN_CODES).flatMap(([code, which]) =>
    PURPOSES.map((purpose) => [code, purpose, which] as const),
  );

  test.each(cases)('%s while %s says in both languages what happened and what to do', (code, purpose, which) => {
    const raw = Object.assign(new Error('RAW WORDS'), { code, debugInfo: { statement: 'x.y()' } });
    const fault = workbookFault(raw, purpose);
    expect(fault).toBeInstanceOf(WorkbookError);
    if (!(fault instanceof WorkbookError)) return;
    expect(fault.text).toBe(FAULT_TEXTS_FOR[purpose][which] ?? FAULT_TEXTS[which]);
    // Nobody is told to change a workbook that was only to be read, nor to delete rows for the sake of colours.
    if (purpose === 'reading') expect(fault.text.zh).not.toMatch(/不能更改|撤销保护/);
    if (purpose === 'marking') expect(fault.text.zh).not.toContain('删除多余');
    expect(fault.text.zh.replaceAll(/Excel|Enter/g, '')).not.toMatch(/[A-Za-z]/);
    expect(fault.text.zh).toMatch(/。.*请.*。$/);
    expect(fault.text.en).toMatch(/\. .*[Pp]lease .*\.$/);
    expect(fault.text.en).not.toMatch(/[㐀-鿿]/u);
    expect(`${fault.text.zh}${fault.text.en}${fault.message}`).not.toContain('RAW WORDS');
    expect(fault.cause).toBe(raw);
  });

  test('a code nobody knows, and codes that are names of objects, get the general sentence', () => {
    for (const code of ['Unheard', 'constructor', '__proto__']) {
      expect(workbookFault(Object.assign(new Error('x'), { code }), 'reading')).toMatchObject({
        text: FAULT_TEXTS.internal,
      });
    }
  });

  test('a fault of our own stays what it is', () => {
    const bug = new TypeError('x is not a function');
    expect(workbookFault(bug, 'reading')).toBe(bug);
  });
});

describe('outside Excel', () => {
  test('the sentence says that there is no Excel', async () => {
    office.now.dispose();
    expect((await faultOf(new ExcelWorkbook().sheets()))?.text).toBe(FAULT_TEXTS.noExcel);
    expect(new ExcelWorkbook().keepsUndo).toBe(false);
  });
});
