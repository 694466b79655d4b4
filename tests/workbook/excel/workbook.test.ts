import { ExcelWorkbook } from '../../../src/workbook/excel/workbook';
import { describeWorkbook } from '../contract';
import { excelHost } from './office';

const office = excelHost({ apiLevel: '1.14' });

describeWorkbook('excel', {
  create: () => office.workbook(),
  // The workbook stays open; what somebody else sees of it is what stands in it.
  reopen: () => Promise.resolve(new ExcelWorkbook()),
  calculates: true,
});
