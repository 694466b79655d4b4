import type { DataRow } from '../../../model/data';
import { fromFen, toFen } from '../../../model/money';
import { text, type Lang, type Text } from '../../../model/text';
import { placeOf } from '../places';
import { sampleRow, type Values } from '../row';
import { CASH, EQUIPMENT, GOODS } from './donation-table';
import { PAIRS } from './pairings';

interface Article {
  readonly name: Text;
  readonly qty: number;
  readonly unit: string;
  /** Yuan. */
  readonly price: number;
}

interface Donation {
  readonly month: string;
  /** Absent for the two donations of Beijing as a whole. */
  readonly district?: string;
  readonly stated: (lang: Lang) => Values;
  readonly generated: (lang: Lang) => Values;
  readonly articles: readonly Article[];
}

/** Quantities times prices, in 万元. */
const worthOf = (articles: readonly Article[]): number =>
  fromFen(
    articles.reduce((sum, { qty, price }) => sum + toFen(qty * price, 'yuan'), 0),
    'wan',
  );
const namesOf = (articles: readonly Article[], lang: Lang): string =>
  articles.map(({ name }) => name[lang]).join(lang === 'zh' ? '、' : ', ');

interface ArticleRow {
  readonly article: string;
  readonly article_en: string;
  readonly qty: string;
  readonly unit: string;
  readonly price: string;
}
const articleOf = ({ article, article_en, qty, unit, price }: ArticleRow): Article => ({
  name: text(article, article_en),
  qty: Number(qty),
  unit,
  price: Number(price),
});

const BEIJING = text('北京市', 'Beijing Municipality');

/** 20.00 for areas of Ulanqab hit by drought, pests and tornado: whether it is within the yearly total is assumed. */
const DISASTER_RELIEF: Donation = {
  month: '2011-08',
  stated: (lang) => ({
    date: '2011-08',
    donor: BEIJING[lang],
    recv: placeOf('150900').label[lang],
    nm_code: '150900',
    form: 'cash',
    purpose: 'disaster',
    cash: 20,
  }),
  generated: () => ({ donor_kind: 'municipal' }),
  articles: [],
};

/** 100.00 of equipment for Chifeng and Ulanqab together, hence the code of the region. */
const EQUIPMENT_GIVEN: Donation = {
  month: '2011-10',
  stated: (lang) => ({
    donor: BEIJING[lang],
    recv: text('赤峰市、乌兰察布市', 'Chifeng City and Ulanqab City')[lang],
    form: 'kind',
    kind_val: 100,
    article: namesOf(EQUIPMENT.map(articleOf), lang),
  }),
  generated: () => ({
    date: '2011-10',
    donor_kind: 'municipal',
    nm_code: '150000',
    purpose: 'education',
    val_basis: 'invoice',
  }),
  articles: EQUIPMENT.map(articleOf),
};

/** Who gives and who receives: a district and the banner it is paired with. */
function sides(district: string, lang: Lang): Values {
  const pair = PAIRS.find((each) => each.district === district);
  if (!pair) throw new Error(`${district} is not paired`);
  return {
    donor: lang === 'zh' ? `北京市${placeOf(district).label.zh}` : `${placeOf(district).label.en}, Beijing`,
    donor_kind: 'district',
    bj_code: district,
    recv: placeOf(pair.banner).label[lang],
    nm_code: pair.banner,
  };
}

const nothing = (): Values => ({});

const ofCash: readonly Donation[] = CASH.map(({ district, month, purpose, amount }) => ({
  month,
  district,
  stated: nothing,
  generated: (lang) => ({ ...sides(district, lang), date: month, form: 'cash', purpose, cash: Number(amount) }),
  articles: [],
}));

const inKind: readonly Donation[] = [...new Set(GOODS.map(({ district }) => district))].flatMap((district) => {
  const goods = GOODS.filter((row) => row.district === district);
  const [first] = goods;
  if (!first) return [];
  const articles = goods.map(articleOf);
  const { month, purpose, basis } = first;
  const generated = (lang: Lang): Values => ({
    ...sides(district, lang),
    date: month,
    form: 'kind',
    purpose,
    kind_val: worthOf(articles),
    val_basis: basis,
    article: namesOf(articles, lang),
  });
  return [{ month, district, stated: nothing, generated, articles }];
});

/** All donations by month, numbered. The quilts of January have no value, the hospitals' 500.00 another register. */
const DONATIONS = [DISASTER_RELIEF, EQUIPMENT_GIVEN, ...inKind, ...ofCash]
  .sort((one, other) => one.month.localeCompare(other.month))
  .map((donation, index) => ({ ...donation, number: String(index + 1).padStart(3, '0') }));

const idOf = (number: string): string => `JZ-2011-${number}`;

/** R15a: 164.00 in cash and 2,614.00 in kind, all of it within the yearly total. */
export const donationRows = (lang: Lang): readonly DataRow[] =>
  DONATIONS.map(({ number, stated, generated }) =>
    sampleRow({
      stated: stated(lang),
      generated: {
        don_id: idOf(number),
        ...generated(lang),
        receipt: text(`示例票据${number}`, `Sample receipt ${number}`)[lang],
        in_total: 'yes',
      },
    }),
  );

/** R15b: what was given in kind, article by article. */
export const donationItemRows = (lang: Lang): readonly DataRow[] =>
  DONATIONS.flatMap(({ number, articles, district }) =>
    articles.map((article, index) => {
      const name = { article: article.name[lang] };
      const isStated = district === undefined;
      return sampleRow({
        ...(isStated && { stated: name }),
        generated: {
          don_id: idOf(number),
          line: index + 1,
          ...(!isStated && name),
          qty: article.qty,
          article_unit: article.unit,
          price: article.price,
          value: worthOf([article]),
        },
      });
    }),
  );
