import { strToU8 } from 'fflate';
import type { CellChange } from '../../model/workbook';
import { CONTENT_TYPES, contentTypes, relations } from './packageParts';
import { changeSheetCells } from './changeCells';
import { WORKBOOK_ORDER } from './mergeWorkbook';
import type { Package } from './package';
import { Restyle } from './restyle';
import { outline, splice } from './splice';

/**
 * The parts of a file with cells changed. Beside the sheets concerned only these differ: the styles, where a cell needs
 * a format the file has not; the workbook, which is to be calculated when it is opened; and the order of calculation,
 * which is left out, since programs make it anew.
 * @param changes by the part of their sheet
 * @throws {Error} when the file is built so that this cannot be done
 */
export function changeCellsOfFile(
  { zip, workbook, relations: related, styles }: Package,
  changes: ReadonlyMap<string, readonly CellChange[]>,
): Map<string, Uint8Array> {
  if (styles === undefined) throw new Error('The file has no styles');
  const restyle = new Restyle(zip.text(styles));
  const parts = new Map(zip.names.map((name) => [name, zip.bytes(name)]));
  const put = (part: string, text: string): void => {
    // Whatever case the file's own lists write its name in.
    parts.set(zip.names.find((name) => name.toLowerCase() === part.toLowerCase()) ?? part, strToU8(text));
  };
  for (const [part, ofPart] of changes) {
    if (isUtf16(zip.bytes(part))) throw new Error(`${part} is written in UTF-16`);
    put(part, changeSheetCells(zip.text(part), ofPart, restyle));
  }
  const restyled = restyle.changed();
  if (restyled !== undefined) put(styles, restyled);
  put(workbook, calculatedWhenOpened(zip.text(workbook)));

  const folder = workbook.replace(/[^/]*$/, '');
  const chain = zip.names.filter((name) => name.toLowerCase() === `${folder}calcchain.xml`.toLowerCase());
  if (chain.length > 0) {
    for (const name of chain) parts.delete(name);
    put(CONTENT_TYPES, contentTypes(zip.text(CONTENT_TYPES), [], chain));
    put(related, relations(zip.text(related), workbook, []).xml);
  }
  return parts;
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** What formulas came to before their cells changed is no result any more. */
function calculatedWhenOpened(xml: string): string {
  const part = outline(xml);
  const there = part.children.find(({ name }) => name === 'calcPr');
  if (!there) {
    const later = WORKBOOK_ORDER.slice(WORKBOOK_ORDER.indexOf('calcPr') + 1);
    const at = part.children.find(({ name }) => later.includes(name))?.start ?? part.closeStart;
    return splice(xml, [{ from: at, to: at, text: `<${part.prefix}calcPr fullCalcOnLoad="1"/>` }]);
  }
  const plain = xml.slice(there.start, there.openEnd).replace(/\sfullCalcOnLoad="[^"]*"/, '');
  const text = plain.replace(/\s*(\/?)>$/, ' fullCalcOnLoad="1"$1>');
  return splice(xml, [{ from: there.start, to: there.openEnd, text }]);
}
