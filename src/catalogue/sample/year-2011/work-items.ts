import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { sampleRow } from '../row';
import { HALU } from './projects';

interface Item {
  readonly name: Text;
  readonly unit: string;
  readonly qty: number;
  /** Size of one and the number it is multiplied by, as stated. */
  readonly per?: { readonly size: number; readonly unit: string; readonly basis: number };
  readonly total?: { readonly size: number; readonly unit: string };
  /** The total is the product and not printed in the article. */
  readonly workedOut?: true;
  /** What is planned and not said to be done. */
  readonly planned?: true;
}

/** Something measured: quantity and total size are the same. */
const measured = (name: Text, size: number, unit: string): Item => ({ name, unit, qty: size, total: { size, unit } });
const counted = (name: Text, qty: number, unit: string): Item => ({ name, unit, qty });

const PER_HOUSEHOLD = 'square-metre-per-household';

/** What was built for the Halu Team, in the order of the article. */
const ITEMS: readonly Item[] = [
  {
    name: text('住房', 'Houses'),
    unit: 'flat',
    qty: 28,
    per: { size: 80.88, unit: PER_HOUSEHOLD, basis: 28 },
    total: { size: 2264.64, unit: 'square-metre' },
    workedOut: true,
  },
  counted(text('人畜饮水工程', 'Drinking water for residents and livestock'), 1, 'place'),
  {
    ...measured(text('永久性棚圈', 'Permanent livestock stalls'), 2800, 'square-metre'),
    per: { size: 100, unit: PER_HOUSEHOLD, basis: 28 },
  },
  counted(text('机电井', 'Electromechanical wells'), 2, 'well'),
  measured(text('高低压线路', 'High and low voltage lines'), 3500, 'metre'),
  measured(text('饲草料基地', 'Forage bases'), 400, 'mu'),
  measured(text('道路', 'Roads'), 3.5, 'kilometre'),
  measured(text('饲料库', 'Feed stores'), 1344, 'square-metre'),
  measured(text('车库', 'Garages'), 1344, 'square-metre'),
  {
    ...measured(text('车库', 'Garages'), 28, 'building'),
    per: { size: 1, unit: 'building-per-household', basis: 28 },
    workedOut: true,
  },
  measured(text('村委会、文化活动室和卫生室', 'Village committee, activity room and clinic'), 210, 'square-metre'),
  { ...counted(text('文化广场', 'Cultural square'), 1, 'item'), total: { size: 800, unit: 'square-metre' } },
  measured(text('路面硬化', 'Hardened road surface'), 2000, 'square-metre'),
  counted(text('路灯', 'Street lamps'), 16, 'lamp'),
  measured(text('彩砖铺装', 'Colour bricks'), 2200, 'square-metre'),
  measured(text('围封造林', 'Enclosed for afforestation'), 25000, 'mu'),
  measured(text('平整土地', 'Land levelled'), 5100, 'mu'),
  measured(text('造林', 'Forests created'), 6900, 'mu'),
  measured(text('口粮田', 'Grain plots'), 450, 'mu'),
  measured(text('取得土地', 'Land acquired'), 140, 'mu'),
  { ...counted(text('育肥牛养殖户', 'Households fattening cattle'), 29, 'household'), planned: true },
];

/** R06: the stated quantities of the Halu relocation; no money is stated by item. Garages stand on two rows, m² and number. */
export const workItemRows = (lang: Lang): readonly DataRow[] =>
  ITEMS.map(({ name, unit, qty, per, total, workedOut, planned }, index) => {
    const size = { total: total?.size, total_unit: total?.unit };
    return sampleRow({
      stated: {
        item: name[lang],
        unit,
        qty,
        done_qty: planned ? undefined : qty,
        per: per?.size,
        per_unit: per?.unit,
        per_basis: per?.basis,
        ...(!workedOut && size),
      },
      generated: { project_id: HALU.id, item_no: index + 1, ...(workedOut && size) },
    });
  });
