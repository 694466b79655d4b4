import { strToU8 } from 'fflate';
import type { WriteOptions } from 'hucre';
import { openZip } from './zip';

/** The filter's own name, which only programs see. */
export const FILTER_NAME = '_xlnm._FilterDatabase';
const WORKBOOK = 'xl/workbook.xml';

/**
 * The parts of a workbook as the library writes them, with the one thing it cannot say: a filter counts in LibreOffice
 * only with a name that is hidden, and the library writes no hidden names.
 */
export async function writeParts(options: WriteOptions, file: string): Promise<Map<string, Uint8Array>> {
  // Loaded to write: the pane reads files and writes none.
  const { writeXlsx } = await import('hucre');
  const zip = openZip(await writeXlsx(options), file);
  const parts = new Map(zip.names.map((name) => [name, zip.bytes(name)]));
  const named = `name="${FILTER_NAME}"`;
  parts.set(WORKBOOK, strToU8(zip.text(WORKBOOK).replaceAll(named, `${named} hidden="1"`)));
  return parts;
}
