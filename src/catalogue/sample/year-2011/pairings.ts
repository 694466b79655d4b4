import type { DataRow } from '../../../model/data';
import { placeOf } from '../places';
import { sampleRow } from '../row';
import { CIRCULAR } from './documents';

/** A district of Beijing and the banner it helps. */
export interface Pair {
  readonly id: string;
  readonly district: string;
  readonly banner: string;
  /** The article names the two together. */
  readonly named: boolean;
}

/** Districts by the banner they face: 16 face 8, which the article states and a check has explained. */
const PAIRED: readonly (readonly [banner: string, named: string | undefined, made: readonly string[]])[] = [
  ['150423', undefined, ['110102', '110105']],
  ['150426', undefined, ['110106', '110112']],
  ['150429', undefined, ['110107', '110113']],
  ['150430', '110108', ['110117']],
  ['150902', '110101', ['110114']],
  ['150923', undefined, ['110111', '110228']],
  ['150928', '110109', ['110115']],
  ['150929', '110116', ['110229']],
];

const TASKS = 'poverty,industry,economy,market,exchange';

/** The sixteen pairs, in the order of the districts' codes. */
export const PAIRS: readonly Pair[] = PAIRED.flatMap(([banner, named, made]) =>
  [...(named === undefined ? [] : [named]), ...made].map((district) => ({
    id: `JD-${district}-${banner}`,
    district,
    banner,
    named: district === named,
  })),
).sort((one, other) => (one.district < other.district ? -1 : 1));

/** R04: who is paired with whom since the Circular of 21 December. Four pairs are named, twelve are made up. */
export const pairingRows = (): readonly DataRow[] =>
  PAIRS.map(({ id, district, banner, named }) => {
    const sides = {
      bj_code: district,
      bj_name: district,
      nm_city: placeOf(banner).parent,
      nm_code: banner,
      nm_name: banner,
    };
    return sampleRow({
      stated: { pair_kind: 'district', start: '2011-12-21', tasks: TASKS, ...(named && sides) },
      generated: { pair_id: id, basis: CIRCULAR, ...(!named && sides) },
    });
  });
