import { strToU8, unzipSync, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Parts of a file by name; what is left out is an ordinary workbook with one sheet 表. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** The XML of a sheet whose cells are given as XML. */
export const sheetXml = (rows: string, after = '', before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

export const workbookXml = (inside: string): string =>
  `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`;

const DEFAULTS: Parts = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
  'xl/workbook.xml': workbookXml('<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>'),
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"/>`,
  'xl/worksheets/sheet1.xml': sheetXml(''),
};

/** A file as another program might have written it. A part given as undefined is left out. */
export function xlsxFile(parts: Parts = {}): Uint8Array {
  const all = Object.entries({ ...DEFAULTS, ...parts }).flatMap(([name, text]) =>
    text === undefined ? [] : [[name, strToU8(text)] as const],
  );
  return zipSync(Object.fromEntries(all));
}

/** The parts of a file, as text. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder();
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}
