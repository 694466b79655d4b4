import type { DataRow } from '../../../model/data';
import { isoDate, serialOf } from '../../../model/date';
import { fromFen, roundHalfAway, toFen } from '../../../model/money';
import { text, type Lang } from '../../../model/text';
import { sampleRow } from '../row';
import { OFFICE } from './documents';
import { TRAINING_TABLE } from './training-table';

/** What roster and ledgers need to know of a class. Money in 万元. */
export interface TrainingClass {
  readonly id: string;
  readonly kind: string;
  readonly end: string;
  readonly days: number;
  readonly n: number;
  readonly male: number;
  readonly budget: number;
  readonly spent: number;
}

const CLASSES_AND_TEXTS = TRAINING_TABLE.map((row, index) => {
  const days = Number(row.days);
  const held: TrainingClass = {
    id: `PX-2011-${String(index + 1).padStart(2, '0')}`,
    kind: row.kind,
    // Both ends count.
    end: isoDate(serialOf(row.start) + days - 1),
    days,
    n: Number(row.n),
    male: Number(row.male),
    budget: Number(row.budget),
    spent: Number(row.spent),
  };
  return { held, row };
});

export const CLASSES: readonly TrainingClass[] = CLASSES_AND_TEXTS.map(({ held }) => held);

/** What a person-day cost, in yuan. */
const costOfDay = ({ spent, n, days }: TrainingClass): number =>
  fromFen(roundHalfAway(toFen(spent, 'wan') / (n * days), 0), 'yuan');

const PROVIDER = text('示例培训中心', 'Sample Training Centre');

/** R10: sixteen classes. Only their number, people, money and six of their areas are stated, and those of all together. */
export const trainingClassRows = (lang: Lang): readonly DataRow[] =>
  CLASSES_AND_TEXTS.map(({ held, row }) => {
    const { id, kind, end, days, n, male, budget, spent } = held;
    return sampleRow({
      generated: {
        class_id: id,
        class_name: lang === 'zh' ? row.name : row.name_en,
        area10: row.area,
        trainee_kind: kind,
        organizer: OFFICE[lang],
        provider: PROVIDER[lang],
        place: row.place,
        start: row.start,
        end,
        days,
        plan_n: 40,
        n,
        male,
        female: n - male,
        person_days: n * days,
        budget,
        spent,
        unit_cost: costOfDay(held),
        fund: 'special',
      },
    });
  });
