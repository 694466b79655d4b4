import { isIn, type Expr } from '../../../model/expression';
import { firstOf, joined, paragraph, say, sumOf, valuesOf, type Statement } from '../../../model/overview';
import { text } from '../../../model/text';
import { cultureSport } from '../../registers/culture-sport';

/** More agreements than this are told of by their number. */
const MOST_TOLD = 6;

const kind = (id: string): Expr => isIn('kind', id);
const quantity = (id: string) => sumOf(cultureSport, 'qty', { where: kind(id) });
const placesOf = (id: string) => valuesOf(cultureSport, 'nm_code', { where: kind(id) });

/** What one unit of Beijing set up, with the places. */
const setUp = (id: string, zh: string, en: string): Statement => ({
  each: { register: cultureSport.id, where: kind(id), by: ['bj_unit'] },
  values: {
    unit: valuesOf(cultureSport, 'bj_unit'),
    places: valuesOf(cultureSport, 'nm_code'),
    n: sumOf(cultureSport, 'qty'),
  },
  join: 'phrases',
  say: say(`{unit}在{places}设立${zh}`, `{unit} set up ${en} in {places}`),
});

export const culture = paragraph({
  id: 'culture',
  title: text('文化体育合作', 'Culture and Sport'),
  values: {
    agreements: quantity('agreement'),
    corridors: quantity('fitness-corridor'),
    corridorPlaces: placesOf('fitness-corridor'),
    bases: quantity('talent-base'),
    basePlaces: placesOf('talent-base'),
    performances: quantity('performance'),
    exhibitions: quantity('exhibition'),
  },
  sentences: [
    firstOf(
      {
        each: { register: cultureSport.id, where: kind('agreement'), atMost: MOST_TOLD },
        values: {
          ours: valuesOf(cultureSport, 'bj_unit'),
          theirs: valuesOf(cultureSport, 'nm_unit'),
          signed: sumOf(cultureSport, 'qty'),
        },
        join: 'phrases',
        say: say(
          '{theirs}与{ours}签订合作协议{signed}份',
          '{theirs} and {ours} signed {signed} cooperation {signed|agreement|agreements}',
        ),
      },
      say(
        '双方文化体育单位签订合作协议{agreements}份',
        'units of both sides signed {agreements} cooperation {agreements|agreement|agreements}',
      ),
    ),
    joined('phrases', [
      setUp('reading-room', '益民书屋{n}个', '{n} Yimin reading {n|room|rooms}'),
      joined('clauses', [
        say(
          '在{corridorPlaces}建设健身长廊{corridors}条',
          '{corridors} fitness {corridors|corridor was|corridors were} built in {corridorPlaces}',
        ),
        say(
          '在{basePlaces}共建体育后备人才培养基地{bases}个',
          '{bases} training {bases|base|bases} for young athletes {bases|was|were} set up jointly in {basePlaces}',
        ),
      ]),
    ]),
    joined(
      'list',
      [
        say('演出{performances}场', '{performances} {performances|performance|performances}'),
        say('展览{exhibitions}场', '{exhibitions} {exhibitions|exhibition|exhibitions}'),
      ],
      { lead: text('全年举办', 'the year saw ') },
    ),
  ],
});
