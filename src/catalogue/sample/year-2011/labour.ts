import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { chineseNumeral, samplePerson } from '../numerals';
import { sampleRow, type Values } from '../row';
import { CLASSES } from './training-classes';

interface Fair {
  readonly id: string;
  readonly stated: (lang: Lang) => Values;
  readonly generated: (lang: Lang) => Values;
  /** Posts of each enterprise, made up so that they add up to those stated. */
  readonly posts: readonly number[];
  /** Where the enterprises come from, where it is stated. */
  readonly district?: string;
  readonly placed: { readonly people: number; readonly banner: string; readonly month: string };
}

const PLATFORM = text('怀柔—四子王劳务信息网络平台', 'Huairou–Siziwang labour information platform');

const FAIRS: readonly Fair[] = [
  {
    id: 'LW-2011-01',
    stated: (lang) => ({
      fair_name: text('2011年京蒙跨区域就业招聘会', '2011 Beijing–Inner Mongolia Job Fair')[lang],
      date: '2011-08',
      nm_code: '150400',
      kinds: 'farmers,laid-off,unemployed,graduates',
    }),
    generated: () => ({ attend: 2150, intent: 386 }),
    posts: [120, 96, 88, 85, 80, 75, 72, 70, 68, 65, 62, 58, 55, 50, 45, 40, 35],
    placed: { people: 24, banner: '150423', month: '2011-09' },
  },
  {
    id: 'LW-2011-02',
    stated: (lang) => ({ nm_code: '150929', platform: PLATFORM[lang] }),
    generated: (lang) => ({
      fair_name: text('怀柔区—四子王旗示例招聘会', 'Sample fair of Huairou and Siziwang')[lang],
      date: '2011-10',
      pair_id: 'JD-110116-150929',
      kinds: 'farmers,unemployed',
      attend: 820,
      intent: 145,
    }),
    posts: [180, 140, 100, 80],
    district: '110116',
    placed: { people: 12, banner: '150929', month: '2011-10' },
  },
];

const enterprise = (index: number): Text =>
  text(`示例企业${chineseNumeral(index + 1)}`, `Sample Enterprise ${index + 1}`);

/** R16a: the fair of August in Chifeng and the one of Siziwang. Enterprises and posts are stated, people hired are not. */
export const labourFairRows = (lang: Lang): readonly DataRow[] =>
  FAIRS.map(({ id, stated, generated, posts, placed }) =>
    sampleRow({
      stated: {
        ...stated(lang),
        ent_n: posts.length,
        posts: posts.reduce((sum, each) => sum + each, 0),
      },
      generated: { fair_id: id, ...generated(lang), hired: placed.people },
    }),
  );

/** Enterprises run on through the fairs: none is at both. */
const OFFERS = FAIRS.flatMap(({ id, posts, district }) => posts.map((each) => ({ id, posts: each, district })));

/** R16b: seventeen enterprises and four of Huairou; their names and what each offered are made up. */
export const fairPostRows = (lang: Lang): readonly DataRow[] =>
  OFFERS.map(({ id, posts, district }, index) =>
    sampleRow({
      stated: { bj_code: district },
      generated: { fair_id: id, enterprise: enterprise(index)[lang], posts },
    }),
  );

const SEEKERS = ['farmers', 'graduates', 'farmers', 'unemployed'] as const;

/** R16c: people who do not exist, numbered on from the training roster. */
export function placementRows(lang: Lang): readonly DataRow[] {
  const trained = CLASSES.reduce((sum, { n }) => sum + n, 0);
  const people = FAIRS.flatMap(({ id, placed }) => Array.from({ length: placed.people }, () => ({ id, ...placed })));
  return people.map(({ id, banner, month }, index) => {
    const employers = OFFERS.flatMap((offer, at) => (offer.id === id ? [at] : []));
    return sampleRow({
      generated: {
        fair_id: id,
        name: samplePerson(trained + index + 1)[lang],
        gender: index % 5 < 3 ? 'male' : 'female',
        banner_code: banner,
        kind: SEEKERS[index % SEEKERS.length],
        employer: enterprise(employers[index % employers.length] ?? 0)[lang],
        signed: month,
      },
    });
  });
}
