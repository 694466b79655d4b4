import { countOf, firstOf, joined, paragraph, say, sumOf, valuesOf, type Link } from '../../../model/overview';
import { text } from '../../../model/text';
import { labourFairs } from '../../registers/labour-fairs';
import { pairings } from '../../registers/pairings';

/** More fairs than this are told of by their sums. */
const MOST_TOLD = 6;

const PAIR: Link = { here: 'pair_id', there: 'pair_id' };

export const labour = paragraph({
  id: 'labour',
  title: text('劳务协作', 'Labour'),
  values: {
    fairs: countOf(labourFairs),
    posts: sumOf(labourFairs, 'posts'),
    intended: sumOf(labourFairs, 'intent'),
    hired: sumOf(labourFairs, 'hired'),
  },
  sentences: [
    firstOf(
      {
        each: { register: labourFairs.id, order: 'date', atMost: MOST_TOLD },
        values: {
          day: valuesOf(labourFairs, 'date', { as: 'when' }),
          place: valuesOf(labourFairs, 'nm_code'),
          name: valuesOf(labourFairs, 'fair_name'),
          enterprises: sumOf(labourFairs, 'ent_n'),
          offered: sumOf(labourFairs, 'posts'),
          platform: valuesOf(labourFairs, 'platform'),
          district: valuesOf(pairings, 'bj_code', { link: PAIR }),
        },
        join: 'sentences',
        say: joined('clauses', [
          firstOf(
            say(
              '{day}，依托{platform}，在{place}举办{name}',
              '{day}, through the {platform}, “{name}” was held in {place}',
            ),
            say('{day}，在{place}举办{name}', '{day}, “{name}” was held in {place}'),
            say('举办{name}', '“{name}” was held'),
          ),
          firstOf(
            say(
              '{district}{enterprises}家企业提供岗位{offered}个',
              '{enterprises} {enterprises|enterprise|enterprises} of {district} offered {offered} {offered|job|jobs}',
            ),
            say(
              '北京{enterprises}家企业提供岗位{offered}个',
              '{enterprises} {enterprises|enterprise|enterprises} of Beijing offered {offered} {offered|job|jobs}',
            ),
          ),
        ]),
      },
      say(
        '全年举办招聘会{fairs}场，提供岗位{posts}个',
        '{fairs} job {fairs|fair was|fairs were} held in the year, offering {posts} {posts|job|jobs}',
      ),
    ),
    joined(
      'list',
      [
        say('达成就业意向{intended}人', '{intended} {intended|person|people} reached an intention of employment'),
        say('签约录用{hired}人', '{hired} {hired|was|were} hired'),
      ],
      { lead: text('全年', 'in all, ') },
    ),
  ],
});
