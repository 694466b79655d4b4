import type { HeaderFooter, PageSetup, PaperSize } from 'hucre';
import { fixedName, parseRect } from '../book/address';
import { isRecord } from '../book/json';
import type { Rect } from '../book/rect';
import type { SheetState } from '../book/sheetState';
import type { Json } from '../book/types';

type Layout = SheetState['pageLayout'];

const PAPERS: Readonly<Record<PaperSize, string>> = {
  letter: 'Letter',
  legal: 'Legal',
  a3: 'A3',
  a4: 'A4',
  a5: 'A5',
  b4: 'B4',
  b5: 'B5',
  executive: 'Executive',
  tabloid: 'Tabloid',
};
const MARGINS = {
  top: 'topMargin',
  bottom: 'bottomMargin',
  left: 'leftMargin',
  right: 'rightMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
} as const;
/** Inches that a sheet has of itself, which the library writes whether asked to or not. */
const USUAL = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 } as const;
/** Margins are inches in files and points in the program. */
const POINTS = 72;

/** The print set-up of a file under the names of the program's page layout. */
export function readLayout(setup: PageSetup | undefined, marks: HeaderFooter | undefined): Layout {
  const layout: Record<string, Json> = {};
  if (setup?.orientation) layout['orientation'] = setup.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (setup?.paperSize) layout['paperSize'] = PAPERS[setup.paperSize];
  if (setup?.horizontalCentered) layout['centerHorizontally'] = true;
  if (setup?.verticalCentered) layout['centerVertically'] = true;
  if (setup?.showGridLines) layout['printGridlines'] = true;
  if (setup?.showRowColHeaders) layout['printHeadings'] = true;
  if (setup?.fitToPage) {
    layout['zoom'] = {
      horizontalFitToPages: setup.fitToWidth ?? 1,
      ...(setup.fitToHeight === 0 ? {} : { verticalFitToPages: setup.fitToHeight ?? 1 }),
    };
  } else if (setup?.scale !== undefined) layout['zoom'] = { scale: setup.scale };
  for (const [side, name] of Object.entries(MARGINS)) {
    const inches = setup?.margins?.[side as keyof typeof MARGINS];
    if (inches !== undefined && inches !== USUAL[side as keyof typeof MARGINS])
      layout[name] = Math.round(inches * POINTS * 1000) / 1000;
  }
  if (marks) layout['headersFooters'] = readMarks(marks);
  return layout;
}

/** Both halves of a page's marks under the program's names. */
const readMarks = (marks: HeaderFooter): Json => ({
  state: marks.differentFirst ? 'FirstAndDefault' : 'Default',
  defaultForAllPages: { ...readMark(marks.oddHeader, 'Header'), ...readMark(marks.oddFooter, 'Footer') },
  ...(marks.firstHeader !== undefined || marks.firstFooter !== undefined
    ? { firstPage: { ...readMark(marks.firstHeader, 'Header'), ...readMark(marks.firstFooter, 'Footer') } }
    : {}),
});

const PLACES = { L: 'left', C: 'center', R: 'right' } as const;

/** `&L…&C…&R…` as three texts. */
function readMark(text: string | undefined, half: 'Header' | 'Footer'): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  for (const [, place, words] of (text ?? '').matchAll(/&([LCR])((?:(?!&[LCR]).)*)/gs)) {
    const name = PLACES[place as keyof typeof PLACES];
    if (words) parts[`${name}${half}`] = words;
  }
  return parts;
}

function writeMark(parts: Json | undefined, half: 'Header' | 'Footer'): string | undefined {
  if (parts === undefined || !isRecord(parts)) return undefined;
  const text = Object.entries(PLACES)
    .map(([letter, name]) => [letter, parts[`${name}${half}`]] as const)
    .map(([letter, words]) => (typeof words === 'string' && words !== '' ? `&${letter}${words}` : ''))
    .join('');
  return text === '' ? undefined : text;
}

export function writeLayout(layout: Layout): { readonly setup: PageSetup; readonly marks: HeaderFooter | undefined } {
  const setup: PageSetup = {};
  if (layout['orientation'] !== undefined) {
    setup.orientation = layout['orientation'] === 'Landscape' ? 'landscape' : 'portrait';
  }
  const paper = (Object.keys(PAPERS) as PaperSize[]).find((key) => PAPERS[key] === layout['paperSize']);
  if (paper) setup.paperSize = paper;
  if (layout['centerHorizontally'] === true) setup.horizontalCentered = true;
  if (layout['centerVertically'] === true) setup.verticalCentered = true;
  if (layout['printGridlines'] === true) setup.showGridLines = true;
  if (layout['printHeadings'] === true) setup.showRowColHeaders = true;
  writeZoom(layout['zoom'], setup);
  const margins = Object.entries(MARGINS).flatMap(([side, name]) => {
    const points = layout[name];
    return typeof points === 'number' ? [[side, points / POINTS] as const] : [];
  });
  if (margins.length > 0) setup.margins = Object.fromEntries(margins);
  return { setup, marks: writeMarks(layout['headersFooters']) };
}

function writeZoom(zoom: Json | undefined, setup: PageSetup): void {
  if (zoom === undefined || !isRecord(zoom)) return;
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = zoom;
  if (typeof scale === 'number') setup.scale = scale;
  if (typeof wide !== 'number' && typeof high !== 'number') return;
  setup.fitToPage = true;
  setup.fitToWidth = typeof wide === 'number' ? wide : 0;
  setup.fitToHeight = typeof high === 'number' ? high : 0;
}

function writeMarks(value: Json | undefined): HeaderFooter | undefined {
  if (value === undefined || !isRecord(value)) return undefined;
  const { defaultForAllPages: all, firstPage: first, state } = value;
  const marks = {
    oddHeader: writeMark(all, 'Header'),
    oddFooter: writeMark(all, 'Footer'),
    firstHeader: writeMark(first, 'Header'),
    firstFooter: writeMark(first, 'Footer'),
    differentFirst: state === 'FirstAndDefault' ? true : undefined,
  };
  const set = Object.entries(marks).filter(([, mark]) => mark !== undefined);
  return set.length === 0 ? undefined : Object.fromEntries(set);
}

/** What a sheet's reserved names say about printing: an area, rows and columns on every page. */
export function readPrintNames(
  setup: PageSetup | undefined,
): Pick<SheetState, 'printArea' | 'printTitleRows' | 'printTitleColumns'> {
  const bare = (text: string): string => text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const rect = (text: string | undefined): Rect | undefined => (text === undefined ? undefined : parseRect(bare(text)));
  return {
    printArea: (setup?.printArea ?? '').split(',').flatMap((part) => rect(part) ?? []),
    printTitleRows: rect(setup?.printTitlesRow),
    printTitleColumns: rect(setup?.printTitlesColumn),
  };
}

/** The reserved names of a sheet, its own name quoted: the library does not quote it. */
export function writePrintNames(
  { printArea, printTitleRows, printTitleColumns }: SheetState,
  sheet: string,
): { readonly name: string; readonly range: string; readonly scope: string }[] {
  const prefix = `'${sheet.replaceAll("'", "''")}'!`;
  const name = (word: string, rects: readonly Rect[]) =>
    rects.length === 0
      ? []
      : [{ name: word, range: rects.map((rect) => prefix + fixedName(rect)).join(','), scope: sheet }];
  return [
    ...name('_xlnm.Print_Area', printArea),
    ...name(
      '_xlnm.Print_Titles',
      [printTitleColumns, printTitleRows].filter((rect) => rect !== undefined),
    ),
  ];
}
