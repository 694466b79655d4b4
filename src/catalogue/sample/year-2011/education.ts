import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { chineseNumeral } from '../numerals';
import { sampleRow, type Values } from '../row';

const DONGCHENG = 'JD-110101-150902';
const HAIDIAN = 'JD-110108-150430';
const MENTOUGOU = 'JD-110109-150928';

const RECIPIENT = text('敖汉旗中学', 'Aohan Banner Middle School');

interface SchoolKind {
  readonly level: string;
  readonly name: Text;
  readonly schools: number;
}

/** The sixteen schools of Haidian: that they are primary, secondary and vocational is stated, how many of each is not. */
const SCHOOL_KINDS: readonly SchoolKind[] = [
  { level: 'primary', name: text('示例小学', 'Sample Primary School'), schools: 5 },
  { level: 'junior-high', name: text('示例初级中学', 'Sample Junior High School'), schools: 4 },
  { level: 'senior-high', name: text('示例高级中学', 'Sample Senior High School'), schools: 5 },
  { level: 'vocational', name: text('示例职业学校', 'Sample Vocational School'), schools: 2 },
];

const SCHOOLS = SCHOOL_KINDS.flatMap(({ level, name, schools }) =>
  Array.from({ length: schools }, (_, index) => ({
    level,
    school: text(`海淀区${name.zh}${chineseNumeral(index + 1)}`, `${name.en} ${index + 1}, Haidian`),
  })),
);

/** R13a: Dongcheng and Jining as a whole, and the sixteen schools of Haidian that help one school of Aohan. */
export const schoolPairRows = (lang: Lang): readonly DataRow[] => [
  sampleRow({
    stated: { level: 'district' },
    generated: { school_pair_id: 'XJ-110101-01', pair_id: DONGCHENG },
  }),
  ...SCHOOLS.map(({ level, school }, index) =>
    sampleRow({
      stated: { nm_school: RECIPIENT[lang] },
      generated: {
        school_pair_id: `XJ-110108-${String(index + 1).padStart(2, '0')}`,
        pair_id: HAIDIAN,
        level,
        bj_school: school[lang],
      },
    }),
  ),
];

/** Numbers, batches and days are stated; months, levels and funds are not. */
const ACTIVITIES: readonly { readonly stated: Values; readonly generated: Values }[] = [
  {
    stated: { kind: 'received', n: 4, n_qual: 'exact' },
    generated: { pair_id: DONGCHENG, batches: 1, start: '2011-09', end: '2011-12' },
  },
  {
    stated: { kind: 'trained', batches: 2, n: 100, n_qual: 'exact', days: 7 },
    generated: { pair_id: HAIDIAN, start: '2011-07', end: '2011-08', in_special: 'no' },
  },
  {
    // 二十余名: more than 20, and no one knows how many more.
    stated: { kind: 'sent', batches: 2, n: 20, n_qual: 'at-least' },
    generated: { pair_id: MENTOUGOU, start: '2011-03', end: '2011-10' },
  },
];

/** R13b: teachers received by Dongcheng, trained by Haidian and sent by Mentougou. */
export const educationActivityRows = (): readonly DataRow[] =>
  ACTIVITIES.map(({ stated, generated }, index) =>
    sampleRow({
      stated,
      generated: {
        act_id: `JY-2011-${String(index + 1).padStart(2, '0')}`,
        level: 'district',
        fund: 'district',
        ...generated,
      },
    }),
  );
