import { isRecord, type JsonRecord } from '../../book/json';
import { isWholeColumns, isWholeRows, type Rect } from '../../book/rect';
import type { Sheet } from '../../book/sheet';
import type { Json } from '../../book/types';
import { choice, flag, number, text } from '../arguments';
import { range, rangeArgument } from '../core/cells';
import { HostError } from '../errors';
import {
  hostClass,
  object,
  type Argument,
  type Context,
  type HostClass,
  type HostObject,
  type Property,
} from '../registry';
import { areasOf, areasOrError, areasOrNothing } from './areas';
import { record } from './given';
import { PAPER_SIZES } from './paperSizes';

/** One page's head and foot. */
interface HeaderHandle {
  readonly sheet: Sheet;
  readonly pages: string;
}

declare module '../registry' {
  interface HostObjects {
    PageLayout: Sheet;
    HeaderFooterGroup: Sheet;
    HeaderFooter: HeaderHandle;
  }
}

/** What a new sheet has: the margins the program calls normal, in points. */
const DEFAULTS: JsonRecord = {
  orientation: 'Portrait',
  paperSize: 'A4',
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  printOrder: 'DownThenOver',
  firstPageNumber: '',
};

function setLayout(sheet: Sheet, change: JsonRecord): void {
  sheet.set('pageLayout', { ...sheet.state.pageLayout, ...change }, 'addin');
}

const setting = (name: string, read: (value: Argument) => Json): Property<Sheet> => ({
  get: (sheet) => sheet.state.pageLayout[name] ?? DEFAULTS[name] ?? null,
  set: (sheet, value) => {
    setLayout(sheet, { [name]: read(value) });
  },
});
const oneOf =
  (...choices: readonly string[]) =>
  (value: Argument): string =>
    choice(value, choices);

function margin(value: Argument): number {
  const points = number(value);
  if (points < 0) throw new HostError('InvalidArgument');
  return points;
}

/** A percentage between 10 and 400, or whole numbers of pages across and down. @throws {HostError} InvalidArgument */
function zoom(value: Argument): Json {
  const given = record(value);
  const { scale = null, horizontalFitToPages: wide = null, verticalFitToPages: tall = null } = given;
  if (scale !== null && (typeof scale !== 'number' || scale < 10 || scale > 400))
    throw new HostError('InvalidArgument');
  for (const pages of [wide, tall]) {
    if (pages !== null && (typeof pages !== 'number' || !Number.isInteger(pages) || pages < 0)) {
      throw new HostError('InvalidArgument');
    }
  }
  return Object.fromEntries(
    Object.entries({ scale, horizontalFitToPages: wide, verticalFitToPages: tall }).filter(([, each]) => each !== null),
  );
}

const firstPage = (value: Argument): Json => (value === '' ? '' : number(value));

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ['left', 'right', 'top', 'bottom', 'header', 'footer'];

function setMargins(sheet: Sheet, [unit, margins]: readonly Argument[]): void {
  const points = POINTS[choice(unit, Object.keys(POINTS) as (keyof typeof POINTS)[])];
  const given = record(margins);
  const change = SIDES.filter((side) => given[side] !== undefined && given[side] !== null);
  setLayout(sheet, Object.fromEntries(change.map((side) => [`${side}Margin`, margin(given[side]) * points])));
}

function titleRows(sheet: Sheet, cells: Argument, context: Context): Rect {
  const { rect } = rangeArgument(cells, sheet, context);
  if (!isWholeRows(rect)) throw new HostError('InvalidArgument');
  return rect;
}

function titleColumns(sheet: Sheet, cells: Argument, context: Context): Rect {
  const { rect } = rangeArgument(cells, sheet, context);
  if (!isWholeColumns(rect)) throw new HostError('InvalidArgument');
  return rect;
}

type TitleAspect = 'printTitleRows' | 'printTitleColumns';
const title =
  (aspect: TitleAspect) =>
  (sheet: Sheet): HostObject<'Range'> | null => {
    const rect = sheet.state[aspect];
    return rect ? range(sheet, rect) : null;
  };
const titleOrError =
  (aspect: TitleAspect) =>
  (sheet: Sheet): HostObject<'Range'> => {
    const found = title(aspect)(sheet);
    if (!found) throw new HostError('ItemNotFound');
    return found;
  };

const PAGES = ['DefaultForAllPages', 'FirstPage', 'OddPages', 'EvenPages'];
const headers = (sheet: Sheet): JsonRecord => {
  const kept = sheet.state.pageLayout['headersFooters'];
  return isRecord(kept) ? kept : {};
};
const textsOf = ({ sheet, pages }: HeaderHandle): JsonRecord => {
  const kept = headers(sheet)[pages];
  return isRecord(kept) ? kept : {};
};

const headerText = (name: string): Property<HeaderHandle> => ({
  get: (self) => textsOf(self)[name] ?? '',
  set: (self, value) => {
    const texts = { ...textsOf(self), [name]: text(value) };
    setLayout(self.sheet, { headersFooters: { ...headers(self.sheet), [self.pages]: texts } });
  },
});

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const headerSetting = (name: string, otherwise: Json, read: (value: Argument) => Json): Property<Sheet> => ({
  get: (sheet) => headers(sheet)[name] ?? otherwise,
  set: (sheet, value) => {
    setLayout(sheet, { headersFooters: { ...headers(sheet), [name]: read(value) } });
  },
});

/** How a sheet is printed. */
export const PAGE_LAYOUT: readonly HostClass[] = [
  hostClass('PageLayout', {
    properties: {
      Orientation: setting('orientation', oneOf('Portrait', 'Landscape')),
      PaperSize: setting('paperSize', oneOf(...PAPER_SIZES)),
      Zoom: setting('zoom', zoom),
      LeftMargin: setting('leftMargin', margin),
      RightMargin: setting('rightMargin', margin),
      TopMargin: setting('topMargin', margin),
      BottomMargin: setting('bottomMargin', margin),
      HeaderMargin: setting('headerMargin', margin),
      FooterMargin: setting('footerMargin', margin),
      CenterHorizontally: setting('centerHorizontally', flag),
      CenterVertically: setting('centerVertically', flag),
      BlackAndWhite: setting('blackAndWhite', flag),
      DraftMode: setting('draftMode', flag),
      PrintGridlines: setting('printGridlines', flag),
      PrintHeadings: setting('printHeadings', flag),
      PrintComments: setting('printComments', oneOf('NoComments', 'EndSheet', 'InPlace')),
      PrintErrors: setting('printErrors', oneOf('AsDisplayed', 'Blank', 'Dash', 'NotAvailable')),
      PrintOrder: setting('printOrder', oneOf('DownThenOver', 'OverThenDown')),
      FirstPageNumber: setting('firstPageNumber', firstPage),
    },
    navigation: { HeadersFooters: (sheet) => object('HeaderFooterGroup', sheet) },
    methods: {
      SetPrintMargins: (sheet, args) => {
        setMargins(sheet, args);
      },
      SetPrintArea: (sheet, [cells], context) => {
        sheet.set('printArea', areasOf(cells, sheet, context).areas, 'addin');
      },
      SetPrintTitleRows: (sheet, [cells], context) => {
        sheet.set('printTitleRows', titleRows(sheet, cells, context), 'addin');
      },
      SetPrintTitleColumns: (sheet, [cells], context) => {
        sheet.set('printTitleColumns', titleColumns(sheet, cells, context), 'addin');
      },
      GetPrintArea: (sheet) => areasOrError(sheet, sheet.state.printArea),
      GetPrintAreaOrNullObject: (sheet) => areasOrNothing(sheet, sheet.state.printArea),
      GetPrintTitleRows: titleOrError('printTitleRows'),
      GetPrintTitleRowsOrNullObject: title('printTitleRows'),
      GetPrintTitleColumns: titleOrError('printTitleColumns'),
      GetPrintTitleColumnsOrNullObject: title('printTitleColumns'),
    },
  }),
  hostClass('HeaderFooterGroup', {
    properties: {
      State: headerSetting('state', 'Default', oneOf('Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven')),
      UseSheetMargins: headerSetting('useSheetMargins', true, flag),
      UseSheetScale: headerSetting('useSheetScale', true, flag),
    },
    navigation: Object.fromEntries(
      PAGES.map((name) => [name, (sheet: Sheet) => object('HeaderFooter', { sheet, pages: camel(name) })]),
    ),
  }),
  hostClass('HeaderFooter', {
    properties: Object.fromEntries(
      ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'].map((name) => [
        name,
        headerText(camel(name)),
      ]),
    ),
  }),
  hostClass('Worksheet', { navigation: { PageLayout: (sheet) => object('PageLayout', sheet) } }),
];
