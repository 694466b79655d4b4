import { compare, cover, parameter } from '../../../model/expression';
import { referenceRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { projects } from '../../registers/projects';
import { pairings } from '../../registers/pairings';

/** Up to the year of formal pairing; the years after it are judged by the rule of errors. */
export default referenceRule(projects, pairings, {
  rule: 'projects.early-projects-name-their-pairing',
  number: 'CR-06',
  severity: 'advice',
  title: text('正式结对以前的事项注明依据', 'What precedes the formal pairing names its basis'),
  why: text(
    '正式结对文件往往在年底印发，此前的事项依据以前的安排，不算差错，但应能说明。',
    'The paper that pairs formally may come at year-end; what went before rests on earlier arrangements, which is no fault but should be explained.',
  ),
  ground: [{ kind: 'article', note: 'F018 (Circular of 21 December 2011)' }],
  message: text(
    '批复日期早于结对生效或晚于终止（共{count}行）。',
    'Dates of approval lie outside the validity of their pairs (rows: {count}).',
  ),
  remedy: text('在备注或差异说明中写明此前的结对安排。', 'Name the earlier arrangement in the remarks.'),
  columns: ['pair_id'],
  where: compare(cover('year'), '<=', parameter('formal-pairing-year')),
  to: { columns: ['pair_id'] },
  agrees: [
    { here: 'approve_date', by: '>=', there: 'start' },
    { here: 'approve_date', by: '<=', there: 'end' },
  ],
  at: ['approve_date'],
  gather: 'sheet',

  examples: {
    pass: [
      {
        cover: [{ year: 2011 }],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        projects: [{ project_id: 'JM-2011-150430-001', pair_id: 'JD-110108-150430', approve_date: '2011-12-01' }],
      },
      {
        cover: [{ year: 2012 }],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        projects: [{ project_id: 'JM-2011-150430-001', pair_id: 'JD-110108-150430', approve_date: '2011-05-01' }],
      },
    ],
    fail: [
      {
        cover: [{ year: 2011 }],
        pairings: [{ pair_id: 'JD-110108-150430', bj_code: '110108', nm_code: '150430', start: '2011-12-21' }],
        projects: [
          { project_id: 'JM-2011-150430-001', pair_id: 'JD-110108-150430', approve_date: '2011-05-01' },
          { project_id: 'JM-2011-150430-001', pair_id: 'JD-110108-150430', approve_date: '2011-06-01' },
        ],
      },
    ],
  },
});
