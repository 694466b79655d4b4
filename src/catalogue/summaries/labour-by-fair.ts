import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { fairPosts } from '../registers/fair-posts';
import { labourFairs } from '../registers/labour-fairs';

const ENTERPRISES = text('参会企业', 'Enterprises');
const ENTERPRISE = text('家', 'enterprises');

/** S17: job fairs with enterprises, posts and what came of them. */
export default summaryOf(
  labourFairs,
  {
    id: 'S17',
    title: text('{year}年京蒙劳务协作汇总表', 'Labour Cooperation, {year}'),
    sheet: text('S17 劳务协作汇总', 'S17 Labour cooperation'),
    purpose: text(
      '反映各场招聘会的企业、岗位、达成意向和录用人数。',
      'Shows enterprises, posts, intentions and people hired at each job fair.',
    ),
    levels: [
      { column: 'nm_code', of: 'city', header: text('举办地', 'Place') },
      { column: 'fair_name', header: text('招聘会', 'Fair'), order: 'entered' },
    ],
    beside: [
      {
        register: 'fair-posts',
        levels: [
          { column: 'nm_code', through: 'fair_id', of: 'city' },
          { column: 'fair_name', through: 'fair_id' },
        ],
      },
    ],
    measures: [
      {
        id: 'ent_n',
        of: 'sum',
        column: 'ent_n',
        within: 'fair_name',
        group: ENTERPRISES,
        header: text('各场家数', 'At each fair'),
      },
      {
        id: 'enterprises',
        of: 'distinct',
        register: 'fair-posts',
        column: 'enterprise',
        unit: ENTERPRISE,
        group: ENTERPRISES,
        header: text('去重家数', 'Counted once'),
      },
      { id: 'posts', of: 'sum', column: 'posts', header: text('提供岗位', 'Posts offered') },
      { id: 'attend', of: 'sum', column: 'attend', header: text('求职人数', 'Job seekers') },
      { id: 'intent', of: 'sum', column: 'intent', header: text('达成意向', 'Intentions') },
      { id: 'hired', of: 'sum', column: 'hired', header: text('录用', 'Hired') },
      {
        id: 'hired_rate',
        of: 'ratio',
        measure: 'hired',
        by: 'posts',
        as: 'percent',
        header: text('录用率', 'Hired, of posts'),
      },
    ],
    totals: 'first',
    notes: [
      text(
        '各场企业不相加；去重家数取自岗位明细，同一企业参加几场的只计一家。录用率=录用人数÷提供岗位数。',
        'Enterprises of several fairs are not added up; those of the list of posts are counted once each. Rate: hired ÷ posts offered.',
      ),
    ],
  },
  fairPosts,
);
