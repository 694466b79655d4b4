import type { Book } from '../../book/book';
import { choice, integer } from '../arguments';
import { hostClass, object } from '../registry';

declare module '../registry' {
  interface HostObjects {
    Application: Book;
    Functions: Book;
    FunctionResult: { readonly value: number };
  }
}

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** The program around the workbook. */
export const APPLICATION = hostClass('Application', {
  properties: {
    CalculationMode: {
      get: (book) => book.state.calculationMode,
      set: (book, value) => {
        book.set('calculationMode', choice(value, CALCULATION_MODES), 'addin');
      },
    },
    CalculationState: { get: () => 'Done' },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: () => '.' },
    ThousandsSeparator: { get: () => ',' },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate: (book) => book.calculate(),
    // A batch is calculated and drawn once anyway.
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAYS_1904 = 1462;

/** Worksheet functions one calls without a cell: of them, the date, which tells the date system. */
export const FUNCTIONS = [
  hostClass('Functions', {
    methods: {
      Date: (book, [year, month, day]) => {
        const serial = (Date.UTC(integer(year), integer(month) - 1, integer(day)) - FIRST_DAY) / DAY;
        return object('FunctionResult', { value: serial - (book.state.date1904 ? DAYS_1904 : 0) });
      },
    },
  }),
  hostClass('FunctionResult', {
    properties: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
  }),
];
