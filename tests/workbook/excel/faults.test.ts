import { WorkbookError } from '../../../src/model/workbook';
import { KNOWN_CODES, workbookFault } from '../../../src/workbook/excel/faults';
import { FAULT_TEXTS } from '../../../src/workbook/excel/faultTexts';
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

  test.each(Object.entries(KNOWN_CODES))('%s says in both languages what happened and what to do', (code, which) => {
    const raw = Object.assign(new Error('RAW WORDS'), { code, debugInfo: { statement: 'x.y()' } });
    const fault = workbookFault(raw);
    expect(fault).toBeInstanceOf(WorkbookError);
    if (!(fault instanceof WorkbookError)) return;
    expect(fault.text).toBe(FAULT_TEXTS[which]);
    expect(fault.text.zh.replaceAll(/Excel|Enter/g, '')).not.toMatch(/[A-Za-z]/);
    expect(fault.text.zh).toMatch(/。.*请.*。$/);
    expect(fault.text.en).toMatch(/\. .*[Pp]lease .*\.$/);
    expect(fault.text.en).not.toMatch(/[㐀-鿿]/u);
    expect(`${fault.text.zh}${fault.text.en}${fault.message}`).not.toContain('RAW WORDS');
    expect(fault.cause).toBe(raw);
  });

  test('a code nobody knows, and codes that are names of objects, get the general sentence', () => {
    for (const code of ['Unheard', 'constructor', '__proto__']) {
      expect(workbookFault(Object.assign(new Error('x'), { code }))).toMatchObject({ text: FAULT_TEXTS.internal });
    }
  });

  test('a fault of our own stays what it is', () => {
    const bug = new TypeError('x is not a function');
    expect(workbookFault(bug)).toBe(bug);
  });
});

describe('outside Excel', () => {
  test('the sentence says that there is no Excel', async () => {
    office.now.dispose();
    expect((await faultOf(new ExcelWorkbook().sheets()))?.text).toBe(FAULT_TEXTS.noExcel);
    expect(new ExcelWorkbook().keepsUndo).toBe(false);
  });
});
