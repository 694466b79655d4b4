import { isIn, not } from '../../../model/expression';
import {
  countOf,
  distinctOf,
  firstOf,
  headed,
  joined,
  paragraph,
  say,
  sumOf,
  valuesOf,
  type Link,
} from '../../../model/overview';
import { text } from '../../../model/text';
import { educationActivities } from '../../registers/education-activities';
import { pairings } from '../../registers/pairings';
import { schoolPairs } from '../../registers/school-pairs';

/** More pairs or activities than this are told of by their sums. */
const MOST_TOLD = 8;

const PAIR: Link = { here: 'pair_id', there: 'pair_id' };
const sides = {
  district: valuesOf(pairings, 'bj_code', { link: PAIR }),
  banner: valuesOf(pairings, 'nm_code', { link: PAIR }),
};
const asWhole = isIn('level', 'district');
const kind = (id: string) => isIn('kind', id);

export const education = paragraph({
  id: 'education',
  title: text('教育帮扶', 'Education'),
  values: {
    wholePairs: countOf(schoolPairs, { where: asWhole }),
    schools: distinctOf(schoolPairs, 'bj_school', { where: not(asWhole) }),
    helped: distinctOf(schoolPairs, 'nm_school', { where: not(asWhole) }),
    received: sumOf(educationActivities, 'n', { where: kind('received') }),
    trained: sumOf(educationActivities, 'n', { where: kind('trained') }),
    sent: sumOf(educationActivities, 'n', { where: kind('sent') }),
  },
  sentences: [
    firstOf(
      {
        each: { register: schoolPairs.id, where: asWhole, by: ['pair_id'], atMost: MOST_TOLD },
        values: { ...sides, pairs: countOf(schoolPairs, { atMost: 1 }) },
        join: 'phrases',
        say: say(
          '{district}与{banner}整体结对开展教育帮扶（{pairs}对）',
          '{district} and {banner} are twinned in education as a whole ({pairs} pair)',
        ),
      },
      say(
        '区县与旗县教育整体结对{wholePairs}对',
        '{wholePairs} {wholePairs|pair|pairs} of districts and banners are twinned in education as a whole',
      ),
    ),
    firstOf(
      {
        each: { register: schoolPairs.id, where: not(asWhole), by: ['pair_id'], atMost: MOST_TOLD },
        values: {
          ...sides,
          schools: distinctOf(schoolPairs, 'bj_school'),
          levels: valuesOf(schoolPairs, 'level'),
          helped: distinctOf(schoolPairs, 'nm_school'),
          onlyHelped: valuesOf(schoolPairs, 'nm_school', { atMost: 1 }),
        },
        join: 'phrases',
        say: firstOf(
          say(
            '{district}组织{schools}所学校（{levels}）对口支援{onlyHelped}',
            '{district} organised {schools} {schools|school|schools} ({levels}) to support {onlyHelped}',
          ),
          say(
            '{district}组织{schools}所学校（{levels}）对口支援{banner}{helped}所学校',
            '{district} organised {schools} {schools|school|schools} ({levels}) to support {helped} {helped|school|schools} of {banner}',
          ),
        ),
      },
      say(
        '北京市{schools}所学校对口支援内蒙古{helped}所学校',
        '{schools} {schools|school|schools} of Beijing {schools|supports|support} {helped} {helped|school|schools} of Inner Mongolia',
      ),
    ),
    firstOf(
      {
        each: { register: educationActivities.id, atMost: MOST_TOLD },
        values: {
          ...sides,
          n: sumOf(educationActivities, 'n'),
          batches: sumOf(educationActivities, 'batches'),
          severalBatches: sumOf(educationActivities, 'batches', { atLeast: 2 }),
          days: sumOf(educationActivities, 'days'),
        },
        join: 'phrases',
        say: firstOf(
          say(
            '{district}接收{banner}教师{n}名来京跟岗交流',
            '{district} received {n} {n|teacher|teachers} from {banner}',
            kind('received'),
          ),
          headed(
            firstOf(
              say(
                '{district}安排{banner}骨干教师和教育管理人员{n}名分{severalBatches}批来京培训',
                '{district} trained {n} backbone {n|teacher or educational administrator|teachers and educational administrators} from {banner} in Beijing in {severalBatches} batches',
                kind('trained'),
              ),
              say(
                '{district}安排{banner}骨干教师和教育管理人员{n}名来京培训',
                '{district} trained {n} backbone {n|teacher or educational administrator|teachers and educational administrators} from {banner} in Beijing',
                kind('trained'),
              ),
            ),
            say('，每批{days}天', ', each for {days} {days|day|days}'),
          ),
          firstOf(
            say(
              '{district}分{severalBatches}批派出优秀教师{n}名赴{banner}支教',
              '{district} sent {n} excellent {n|teacher|teachers} to {banner} in {severalBatches} batches',
              kind('sent'),
            ),
            say(
              '{district}派出优秀教师{n}名赴{banner}支教',
              '{district} sent {n} excellent {n|teacher|teachers} to {banner}',
              kind('sent'),
            ),
          ),
        ),
      },
      joined('clauses', [
        say(
          '全年接收教师{received}名来京跟岗交流',
          'in the year, {received} {received|teacher was|teachers were} received in Beijing',
        ),
        say(
          '来京培训教师和教育管理人员{trained}名',
          '{trained} {trained|teacher or administrator was|teachers and administrators were} trained in Beijing',
        ),
        say('赴蒙支教教师{sent}名', '{sent} {sent|teacher was|teachers were} sent to Inner Mongolia'),
      ]),
    ),
  ],
});
