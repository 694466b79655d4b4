import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';
import { describeStructure } from '../contractStructure';

describeStructure('xlsx', {
  create: () => XlsxWorkbook.create('书.xlsx'),
  reopen: async (workbook) => {
    if (!(workbook instanceof XlsxWorkbook)) throw new Error('Not a file');
    return XlsxWorkbook.open(await workbook.toBytes(), '书.xlsx');
  },
});
