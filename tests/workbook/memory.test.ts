import { MemoryWorkbook } from '../../src/workbook/memory';
import { gridsOf } from './adapter';
import { describeWorkbook } from './contract';

describeWorkbook('memory', {
  create: () => new MemoryWorkbook(),
  reopen: async (workbook) => new MemoryWorkbook(await gridsOf(workbook)),
});
