import { MemoryWorkbook } from '../../src/workbook/memory';
import { describeStructure } from './contractStructure';

describeStructure('memory', {
  create: () => new MemoryWorkbook(),
  // There is no file: what was written is what there is.
  reopen: (workbook) => Promise.resolve(workbook),
});
