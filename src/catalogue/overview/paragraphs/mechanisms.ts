import { isIn, present } from '../../../model/expression';
import {
  countOf,
  distinctOf,
  firstOf,
  headed,
  joined,
  mostOf,
  paragraph,
  say,
  sumOf,
  valuesOf,
} from '../../../model/overview';
import { text } from '../../../model/text';
import { documents } from '../../registers/documents';
import { meetings } from '../../registers/meetings';
import { pairings } from '../../registers/pairings';
import { tasks } from '../../registers/tasks';

const held = { where: present('actual_date') };
const ofDistricts = { where: isIn('pair_kind', 'district') };

/** More days of issue than this would make a list of the paragraph. */
const MOST_DAYS = 8;

export const mechanisms = paragraph({
  id: 'mechanisms',
  title: text('合作机制', 'Mechanisms'),
  values: {
    meetings: countOf(meetings, held),
    months: valuesOf(meetings, 'plan_month', { ...held, as: 'when' }),
    hosts: valuesOf(meetings, 'place_side', { ...held, inRowOrder: true }),
    bothHosts: valuesOf(meetings, 'place_side', { ...held, inRowOrder: true, atLeast: 2 }),
    decisions: sumOf(meetings, 'decisions', held),
    carriedOut: sumOf(meetings, 'done', held),
    tasks: countOf(tasks),
    finished: countOf(tasks, { where: isIn('status', 'completed') }),
    underWay: countOf(tasks, { where: isIn('status', 'under-way', 'standing') }),
    documents: countOf(documents),
    measures: countOf(documents, { where: isIn('kind', 'measures') }),
    start: valuesOf(pairings, 'start', { ...ofDistricts, atMost: 1 }),
    districts: distinctOf(pairings, 'bj_code', { ...ofDistricts, rules: ['CR-20'] }),
    cities: valuesOf(pairings, 'nm_city', ofDistricts),
    banners: distinctOf(pairings, 'nm_code', { ...ofDistricts, rules: ['CR-20'] }),
    oneToOne: mostOf(pairings, 'bj_code', { ...ofDistricts, worded: { 1: text('“一对一”', 'one-to-one') } }),
    goals: distinctOf(pairings, 'tasks', ofDistricts),
    namedGoals: valuesOf(pairings, 'tasks', ofDistricts),
  },
  sentences: [
    headed(
      firstOf(
        say(
          '双方于{months}在{bothHosts}轮流召开京蒙区域合作联席会议{meetings}次',
          'the two sides held {meetings} joint {meetings|meeting|meetings} {months}, hosted in turn by {bothHosts}',
        ),
        say(
          '双方于{months}在{hosts}召开京蒙区域合作联席会议{meetings}次',
          'the two sides held {meetings} joint {meetings|meeting|meetings} {months}, hosted by {hosts}',
        ),
      ),
      say('，议定事项{decisions}项', ', and took {decisions} {decisions|decision|decisions}'),
      say('，已落实{carriedOut}项', ', of which {carriedOut} {carriedOut|has|have} been carried out'),
    ),
    firstOf(
      {
        each: { register: documents.id, by: ['issuer'], order: 'issue_date' },
        values: { issuer: valuesOf(documents, 'issuer') },
        join: 'sentences',
        say: {
          each: { register: documents.id, by: ['issue_date'], order: 'issue_date', atMost: MOST_DAYS },
          values: {
            day: valuesOf(documents, 'issue_date', { as: 'when' }),
            coIssuer: valuesOf(documents, 'co_issuer'),
            titles: valuesOf(documents, 'title', { as: 'title' }),
            several: countOf(documents, { atLeast: 2 }),
          },
          join: 'clauses',
          lead: text('{issuer}', '{issuer} issued '),
          say: headed(
            firstOf(
              say('{day}会同{coIssuer}印发{titles}', '{titles} {day}, jointly with {coIssuer}'),
              say('{day}印发{titles}', '{titles} {day}'),
            ),
            say('共{several}个文件', ' ({several} documents)'),
          ),
        },
      },
      joined('clauses', [
        say(
          '全年印发制度文件{documents}个',
          '{documents} policy {documents|document was|documents were} issued in the year',
        ),
        say('其中管理办法{measures}个', '{measures} of them {measures|being|being} Measures'),
      ]),
    ),
    headed(
      say(
        '京蒙区域合作框架协议分解为{tasks}项任务',
        'the framework agreement on regional cooperation was divided into {tasks} {tasks|task|tasks}',
      ),
      joined(
        'list',
        [
          say('已完成{finished}项', '{finished} {finished|has|have} been completed'),
          say('正在推进{underWay}项', '{underWay} {underWay|is|are} under way'),
        ],
        { lead: text('，其中', ', of which ') },
      ),
    ),
    headed(
      firstOf(
        say(
          '自{start}起，北京市{districts}个区县与{cities}的{banners}个旗县（市、区）建立{oneToOne}结对帮扶关系',
          'from {start} on, {districts} {districts|district or county|districts and counties} of Beijing and {banners} {banners|banner or county|banners and counties (cities, districts)} of {cities} are joined in {oneToOne} pairing-off assistance',
        ),
        say(
          '北京市{districts}个区县与{cities}的{banners}个旗县（市、区）建立{oneToOne}结对帮扶关系',
          '{districts} {districts|district or county|districts and counties} of Beijing and {banners} {banners|banner or county|banners and counties (cities, districts)} of {cities} are joined in {oneToOne} pairing-off assistance',
        ),
        say(
          '北京市{districts}个区县与{cities}的{banners}个旗县（市、区）结对帮扶',
          '{districts} {districts|district or county|districts and counties} of Beijing and {banners} {banners|banner or county|banners and counties (cities, districts)} of {cities} are joined in pairing-off assistance',
        ),
      ),
      say('，帮扶任务包括{namedGoals}，共{goals}项', ', which has {goals} {goals|task|tasks}: {namedGoals}'),
    ),
  ],
});
