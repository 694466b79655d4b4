import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { samplePerson } from '../numerals';
import { placeOf } from '../places';
import { sampleRow } from '../row';
import { PAIRS } from './pairings';
import { CLASSES, type TrainingClass } from './training-classes';

/** The eight banners that have a partner, by code. */
const BANNERS = [...new Set(PAIRS.map(({ banner }) => banner))].sort();

interface Work {
  readonly unit: Text;
  readonly post: Text;
  readonly education: readonly string[];
}

/** Where people of a kind work and what they learnt, in turn. */
const WORK: Readonly<Record<string, Work>> = {
  cadres: { unit: text('示例机关', 'Sample Office'), post: text('科员', 'Clerk'), education: ['bachelor', 'college'] },
  specialists: {
    unit: text('示例技术推广站', 'Sample Technical Station'),
    post: text('技术员', 'Technician'),
    education: ['college', 'bachelor', 'vocational'],
  },
  teachers: {
    unit: text('示例学校', 'Sample School'),
    post: text('教师', 'Teacher'),
    education: ['bachelor', 'college'],
  },
  medical: {
    unit: text('示例医院', 'Sample Hospital'),
    post: text('医务人员', 'Medical worker'),
    education: ['college', 'bachelor', 'vocational'],
  },
  farmers: {
    unit: text('示例合作社', 'Sample Cooperative'),
    post: text('社员', 'Member'),
    education: ['junior-high', 'senior-high'],
  },
};

/** Ethnicities in turn, roughly as the two cities are composed. */
const ETHNICITIES = ['han', 'han', 'mongol', 'han', 'han', 'mongol', 'han', 'han', 'manchu', 'han', 'hui'];

/** R11: 648 people who do not exist. Identity numbers, telephones and certificates stay blank. */
export function traineeRows(lang: Lang): readonly DataRow[] {
  const places = CLASSES.flatMap((held) => Array.from({ length: held.n }, (_, place) => ({ held, place })));
  return places.map(({ held, place }, index) => traineeRow(held, place, index + 1, lang));
}

function traineeRow(held: TrainingClass, place: number, number: number, lang: Lang): DataRow {
  const work = WORK[held.kind];
  const banner = inTurn(BANNERS, number);
  if (!work) throw new Error(`Nobody of the kind ${held.kind} works anywhere`);
  return sampleRow({
    generated: {
      class_id: held.id,
      name: samplePerson(number)[lang],
      gender: isMan(held, place) ? 'male' : 'female',
      ethnic: inTurn(ETHNICITIES, number),
      edu: inTurn(work.education, number),
      banner_code: banner,
      work_unit:
        lang === 'zh' ? `${placeOf(banner).label.zh}${work.unit.zh}` : `${work.unit.en}, ${placeOf(banner).label.en}`,
      post: work.post[lang],
      kind: held.kind,
      attend_days: held.days,
      passed: 'yes',
    },
  });
}

/** Spreads the men of a class evenly over its places. */
const isMan = ({ male, n }: TrainingClass, place: number): boolean =>
  Math.floor(((place + 1) * male) / n) > Math.floor((place * male) / n);

function inTurn(values: readonly string[], number: number): string {
  const value = values[(number - 1) % values.length];
  if (value === undefined) throw new Error('There is nothing to take in turn');
  return value;
}
