import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { Book } from '../../../src/workbench/book/book';
import type { HostOptions } from '../../../src/workbench/host/host';
import { startOffice, type OfficeInProcess } from '../../support/officeHost';
import { calculator } from './calculator';

/** The workbook's name, as sentences show it. */
export const BOOK = '旗县台账.xlsx';
/** Milliseconds after which tests take silence for an answer. */
export const PATIENCE = 4000;

interface ExcelHostOptions extends HostOptions {
  /** Formulas are computed; otherwise they keep the values they came with. */
  readonly calculates?: boolean;
}

/** Excel as the workbench plays it, started anew for each test of the file, with a workbook that has no sheets. */
export function excelHost({ calculates = true, ...options }: ExcelHostOptions = {}): {
  readonly now: OfficeInProcess;
  /** The adapter over it. */
  workbook(): ExcelWorkbook;
} {
  let office: OfficeInProcess | undefined;
  beforeEach(async () => {
    const book = new Book(BOOK);
    if (calculates) await book.calculateBy(calculator(book));
    office = await startOffice({ book, ...options });
  });
  afterEach(() => {
    office?.dispose();
  });
  return {
    get now() {
      if (!office) throw new Error('Excel is not started');
      return office;
    },
    workbook: () => new ExcelWorkbook({ answerWithin: PATIENCE }),
  };
}
