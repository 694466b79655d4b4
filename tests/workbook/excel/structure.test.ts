import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { describeStructure } from '../contractStructure';
import { excelHost } from './office';

const office = excelHost({ apiLevel: '1.14' });

describeStructure('excel', {
  create: () => office.workbook(),
  reopen: () => Promise.resolve(new ExcelWorkbook()),
  calculates: true,
});
