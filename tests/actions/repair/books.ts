import { insertTemplates } from '../../../src/actions/insertTemplates';
import { catalogue } from '../../../src/catalogue';
import { sampleBook as rowsOf } from '../../../src/catalogue/sample/book';
import { Book } from '../../../src/workbench/book/book';
import { openFile } from '../../../src/workbench/files/read';
import { saveFile } from '../../../src/workbench/files/write';
import { XlsxWorkbook } from '../../../src/workbook/xlsx/workbook';

let bytes: Promise<Uint8Array> | undefined;

/** Sheets of every kind, few enough to be quick: a form, lists with totals, without and with computed cells. */
const REGISTERS = ['cover', 'pairings', 'projects', 'work-items', 'training-classes', 'indicators'];

/** The file of some sheets of 2011. */
export function sampleFile(): Promise<Uint8Array> {
  const make = async (): Promise<Uint8Array> => {
    const workbook = XlsxWorkbook.create('2011.xlsx', new Date(0));
    await insertTemplates(workbook, {
      catalogue,
      lang: 'zh',
      year: 2011,
      unit: 'wan',
      registersPresent: REGISTERS,
      data: rowsOf(2011, 'zh'),
    });
    return workbook.toBytes();
  };
  return (bytes ??= make());
}

/** The same, open in a program. */
export async function sampleBook(): Promise<Book> {
  return (await openFile(await sampleFile(), '2011.xlsx')).book;
}

/** The file a program saves. */
export const savedBy = async (book: Book): Promise<XlsxWorkbook> =>
  XlsxWorkbook.open(await saveFile(book), '2011.xlsx');
