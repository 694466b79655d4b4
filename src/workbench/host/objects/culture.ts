import type { Host } from '../host';
import { hostClass, object, type HostClass, type Property } from '../registry';

declare module '../registry' {
  interface HostObjects {
    CultureInfo: Host;
    DatetimeFormatInfo: Host;
    NumberFormatInfo: Host;
  }
}

/** Dates and times as each language's edition writes them. */
const FORMATS = {
  'zh-CN': {
    DateSeparator: '/',
    LongDatePattern: 'yyyy"年"m"月"d"日"',
    ShortDatePattern: 'yyyy/m/d',
    TimeSeparator: ':',
    LongTimePattern: 'h:mm:ss',
  },
  'en-US': {
    DateSeparator: '/',
    LongDatePattern: 'dddd, mmmm d, yyyy',
    ShortDatePattern: 'm/d/yyyy',
    TimeSeparator: ':',
    LongTimePattern: 'h:mm:ss AM/PM',
  },
} as const;

const pattern = (name: keyof (typeof FORMATS)['zh-CN']): Property<Host> => ({
  get: ({ locale }) => FORMATS[locale][name],
});

/** The language of the program and how it writes numbers and dates. */
export const CULTURE: readonly HostClass[] = [
  hostClass('CultureInfo', {
    properties: { Name: { get: ({ locale }) => locale } },
    navigation: {
      DatetimeFormat: (host) => object('DatetimeFormatInfo', host),
      NumberFormat: (host) => object('NumberFormatInfo', host),
    },
  }),
  hostClass('DatetimeFormatInfo', {
    properties: {
      DateSeparator: pattern('DateSeparator'),
      LongDatePattern: pattern('LongDatePattern'),
      ShortDatePattern: pattern('ShortDatePattern'),
      TimeSeparator: pattern('TimeSeparator'),
      LongTimePattern: pattern('LongTimePattern'),
    },
  }),
  hostClass('NumberFormatInfo', {
    properties: { NumberDecimalSeparator: { get: () => '.' }, NumberGroupSeparator: { get: () => ',' } },
  }),
  hostClass('Application', { navigation: { CultureInfo: (_, { session }) => object('CultureInfo', session.host) } }),
];
