import { divisions } from '../../codelists/divisions';
import type { DataRow } from '../../../model/data';
import { isoDate, serialOf } from '../../../model/date';
import { text, type Lang, type Text } from '../../../model/text';
import { chineseNumeral } from '../numerals';
import { placeOf } from '../places';
import { sampleRow } from '../row';
import { sharesOf } from '../shares';

/** What is stated of medical support, all hospitals together; who supported whom and what each batch did is made up. */
const STATED = {
  supporting: 26,
  recipients: 36,
  batches: 293,
  workers: 1276,
  operations: 4000,
  consultations: 4270,
  lectures: 634,
  served: 19918,
  /** 500.00 万元, in steps of half a 万元. */
  donatedHalves: 1000,
};

interface HospitalPair {
  readonly supporting: Text;
  readonly recipient: Text;
  readonly banner: string;
}

/** Codes of counties, banners and county-level cities end in 21 and more, those of districts in less (GB/T 2260). */
const BANNERS = divisions.codes
  .filter(({ id }) => /^150[49]/.test(id) && Number(id.slice(4)) > 20)
  .map(({ id }) => id)
  .sort();

const RECIPIENT_NAMES = [
  text('示例医院', 'Sample Hospital'),
  text('示例中医院', 'Sample Hospital of Traditional Medicine'),
];

/** Every recipient once; the first ten supporting hospitals have two of them. */
const PAIRS: readonly HospitalPair[] = RECIPIENT_NAMES.flatMap((name) => BANNERS.map((banner) => ({ name, banner })))
  .slice(0, STATED.recipients)
  .map(({ name, banner }, index) => {
    const number = (index % STATED.supporting) + 1;
    const { label } = placeOf(banner);
    return {
      supporting: text(`北京市示例医院${chineseNumeral(number)}`, `Sample Hospital ${number}, Beijing`),
      recipient: text(`${label.zh}${name.zh}`, `${name.en}, ${label.en}`),
      banner,
    };
  });

/** R14a: 26 hospitals of Beijing support 36 of Inner Mongolia. Since when is not known. */
export const hospitalPairRows = (lang: Lang): readonly DataRow[] =>
  PAIRS.map(({ supporting, recipient, banner }) =>
    sampleRow({
      generated: { bj_hosp: supporting[lang], bj_level: 'tertiary', nm_hosp: recipient[lang], nm_code: banner },
    }),
  );

/** Batches follow one another in each pair, begun a few days apart: nine of 35 days fit into the year. */
const FIRST_DAY = serialOf('2011-01-10');
const DAYS_BETWEEN = 38;
const DAYS_AWAY = 35;

interface Batch extends HospitalPair {
  readonly start: number;
  readonly isFirst: boolean;
}

const batchesOf = sharesOf(
  STATED.batches,
  PAIRS.map(() => 1),
);
const BATCHES: readonly Batch[] = PAIRS.flatMap((pair, index) =>
  Array.from({ length: batchesOf[index] ?? 0 }, (_, turn) => ({
    ...pair,
    start: FIRST_DAY + (index % 6) + turn * DAYS_BETWEEN,
    isFirst: turn === 0,
  })),
).sort((one, other) => one.start - other.start);

/** How much work batches did beside one another: uneven, as such sheets are. */
const LOADS = [4, 6, 3, 5, 7, 4, 5];
const loads = BATCHES.map((_, index) => LOADS[index % LOADS.length] ?? 0);

const workers = sharesOf(STATED.workers, loads);
const operations = sharesOf(STATED.operations, loads);
const consultations = sharesOf(STATED.consultations, loads);
const lectures = sharesOf(STATED.lectures, loads);
const served = sharesOf(STATED.served, loads);
const donatedHalves = sharesOf(
  STATED.donatedHalves,
  BATCHES.map(({ isFirst }, index) => (isFirst ? (loads[index] ?? 0) : 0)),
);

/** R14b: 293 batches. What hospitals gave goes with the first batch of each pair, and is not in the donation register. */
export const medicalBatchRows = (lang: Lang): readonly DataRow[] =>
  BATCHES.map(({ supporting, recipient, banner, start, isFirst }, index) =>
    sampleRow({
      generated: {
        batch_id: `YL-2011-${String(index + 1).padStart(3, '0')}`,
        bj_hosp: supporting[lang],
        nm_hosp: recipient[lang],
        nm_code: banner,
        start: isoDate(start),
        end: isoDate(start + DAYS_AWAY - 1),
        n: workers[index],
        surgery: operations[index],
        consult: consultations[index],
        lecture: lectures[index],
        free: served[index],
        ...(isFirst && { donation: (donatedHalves[index] ?? 0) / 2 }),
      },
    }),
  );
