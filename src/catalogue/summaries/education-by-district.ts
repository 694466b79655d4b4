import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { educationActivities } from '../registers/education-activities';
import { schoolPairs } from '../registers/school-pairs';

const SCHOOLS = text('结对学校', 'Schools in pairs');
const SCHOOL = text('所', 'schools');

/** S15: schools in pairs, and teachers received, trained and sent, by district. */
export default summaryOf(
  educationActivities,
  {
    id: 'S15',
    title: text('{year}年京蒙教育帮扶汇总表', 'Education in Pairing-off Assistance, {year}'),
    sheet: text('S15 教育帮扶汇总', 'S15 Education'),
    purpose: text(
      '反映各区县结对学校和接收、培训、选派教师的批次、人数。',
      'Shows schools in pairs, and batches and teachers received, trained and sent, by district.',
    ),
    levels: [{ column: 'bj_code', through: 'pair_id', header: text('区县', 'District') }],
    beside: [{ register: 'school-pairs', levels: [{ column: 'bj_code', through: 'pair_id' }] }],
    measures: [
      {
        id: 'bj_schools',
        of: 'distinct',
        register: 'school-pairs',
        column: 'bj_school',
        unit: SCHOOL,
        group: SCHOOLS,
        header: text('北京', 'Beijing'),
      },
      {
        id: 'nm_schools',
        of: 'distinct',
        register: 'school-pairs',
        column: 'nm_school',
        unit: SCHOOL,
        group: SCHOOLS,
        header: text('内蒙古', 'Inner Mongolia'),
      },
      { id: 'batches', of: 'sum', column: 'batches', header: text('批次', 'Batches') },
      { id: 'n', of: 'sum', column: 'n', header: text('人数', 'People') },
    ],
    across: { column: 'kind', header: text('活动类别', 'Kind of activity'), measures: ['batches', 'n'] },
    totals: 'first',
    notes: [
      text(
        '区县按结对编号归入；学校按名称去重，整区结对、未列学校名称的不计所数。',
        'Districts by pair; schools are counted once each, districts paired as a whole name none.',
      ),
    ],
  },
  schoolPairs,
);
