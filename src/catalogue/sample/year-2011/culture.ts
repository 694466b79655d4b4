import type { DataRow } from '../../../model/data';
import { text, type Lang, type Text } from '../../../model/text';
import { placeOf } from '../places';
import { sampleRow } from '../row';

interface Cooperation {
  readonly kind: string;
  /** Absent where the article names no unit of Beijing. */
  readonly beijing?: Text;
  readonly innerMongolia?: Text;
  readonly place: string;
  /** The article names the place. */
  readonly placeStated: boolean;
}

const PUBLICITY = text('中共北京市委宣传部', 'Publicity Department, CPC Beijing Municipal Committee');
const ULANQAB = placeOf('150900').label;

const COOPERATIONS: readonly Cooperation[] = [
  {
    kind: 'agreement',
    beijing: text('北京保利剧院', 'Beijing Poly Theatre'),
    innerMongolia: text('乌兰恰特', 'Wulanqiate'),
    place: '150100',
    placeStated: false,
  },
  ...['150100', '150400', '150900'].map((place) => ({
    kind: 'reading-room',
    beijing: PUBLICITY,
    place,
    placeStated: true,
  })),
  { kind: 'fitness-corridor', innerMongolia: ULANQAB, place: '150900', placeStated: true },
  { kind: 'talent-base', innerMongolia: ULANQAB, place: '150900', placeStated: true },
];

/** Who of Beijing built the corridor and the base is not stated. */
const UNKNOWN_UNIT = text('北京市示例体育单位', 'Sample Sports Unit of Beijing');

/** R17: one agreement, three reading rooms, a fitness corridor and a training base. Dates and values are not stated. */
export const cultureRows = (lang: Lang): readonly DataRow[] =>
  COOPERATIONS.map(({ kind, beijing, innerMongolia, place, placeStated }, index) =>
    sampleRow({
      stated: {
        kind,
        bj_unit: beijing?.[lang],
        nm_unit: innerMongolia?.[lang],
        ...(placeStated && { nm_code: place }),
        qty: 1,
      },
      generated: {
        item_id: `WT-2011-${String(index + 1).padStart(2, '0')}`,
        ...(!beijing && { bj_unit: UNKNOWN_UNIT[lang] }),
        ...(!placeStated && { nm_code: place }),
      },
    }),
  );
