import { isIn, not } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { schoolLevels } from '../codelists/school-levels';
import { remark } from './columns';

/** R13a: which school helps which. Many schools may help one; a district paired as a whole names no school. */
export const schoolPairs = register({
  id: 'school-pairs',
  number: 'R13a',
  title: text('学校结对台账', 'School-pair register'),
  purpose: text(
    '登记北京学校与内蒙古学校的结对关系，是教育帮扶活动的依据；由区县教育部门填报，关系变更时更新（本工具的理解）。',
    'Lists which Beijing school is paired with which school of Inner Mongolia; education activities rest on it. Filled in by the education offices of districts and updated when a pair changes (our reading).',
  ),
  row: text('一对结对学校', 'one pair of schools'),
  columns: {
    school_pair_id: {
      type: 'id',
      scheme: 'key',
      header: text('学校结对编号', 'School pair ID'),
      aliases: ['校际结对编号', '学校对子编号', 'School pair no.'],
      help: text('格式为XJ-区县代码-序号。', 'XJ-district code-number.'),
      required: true,
      example: text('XJ-110108-01', 'XJ-110108-01'),
    },
    pair_id: {
      type: 'id',
      scheme: 'key',
      references: 'pairings',
      header: text('区县结对编号', 'District pair ID'),
      aliases: ['结对编号', '所属结对', '结对关系编号', 'Pair ID', 'Pair'],
      help: text('填写结对关系台账中的结对编号。', 'The pair ID in the pairing register.'),
      required: true,
      example: text('JD-110108-150430', 'JD-110108-150430'),
    },
    level: {
      type: 'code',
      codes: schoolLevels,
      header: text('学段', 'Level'),
      aliases: ['学校类别', '办学层次', 'School level'],
      help: text(
        '北京学校的学段；区县整体结对的选“区级”。',
        'The level of the Beijing school; "District as a whole" where no single school is paired.',
      ),
      required: true,
      example: text('高中', 'Senior high school'),
    },
    bj_school: {
      type: 'text',
      singleLine: true,
      header: text('北京学校', 'Beijing school'),
      aliases: ['支援学校', '北京方学校', '帮扶学校', 'Supporting school'],
      help: text(
        '支援学校全称；区级结对的留空。',
        'The full name of the supporting school; blank for a district as a whole.',
      ),
      required: not(isIn('level', 'district')),
      example: text('示例中学', 'Sample Middle School'),
    },
    nm_school: {
      type: 'text',
      singleLine: true,
      header: text('内蒙古学校', 'Inner Mongolia school'),
      aliases: ['受援学校', '内蒙古方学校', '受帮扶学校', 'Recipient school'],
      help: text(
        '受援学校全称；区级结对的留空。',
        'The full name of the school helped; blank for a district as a whole.',
      ),
      required: not(isIn('level', 'district')),
      example: text('敖汉旗中学', 'Aohan Banner Middle School'),
    },
    start: {
      type: 'date',
      precision: 'month',
      header: text('结对起始日期', 'Valid from'),
      aliases: ['起始日期', '结对日期', '结对时间', 'Start date'],
      help: text(
        '学校结对的日期，只知年月的填当月1日；不明的留空。',
        'The day or month the schools were paired; blank when not known.',
      ),
      example: text('2011-09', '2011-09'),
    },
    end: {
      type: 'date',
      precision: 'month',
      header: text('结对终止日期', 'Valid to'),
      aliases: ['终止日期', '终止时间', 'End date'],
      help: text('结对终止的日期；继续有效的留空。', 'The day or month the pair ended; blank while it lasts.'),
    },
    remark,
  },
  key: ['school_pair_id'],
  rowName: 'school_pair_id',
  sheet: {
    name: text('学校结对', 'School pairs'),
    title: text('{year}年京蒙教育帮扶学校结对台账', 'Register of School Pairs, {year}'),
    kind: 'list',
    layout: [
      'school_pair_id',
      'pair_id',
      'level',
      { group: text('结对学校', 'Schools'), of: ['bj_school', 'nm_school'] },
      { group: text('起止时间', 'Period of validity'), of: ['start', 'end'] },
      'remark',
    ],
    totals: 'none',
    notes: [
      text('一所学校可由多所学校支援，每对填一行。', 'Several schools may help one; each pair has a row of its own.'),
      text(
        '表间勾稽关系：区县结对编号应在结对关系台账登记。',
        'Between sheets: the pair ID stands in the pairing register.',
      ),
    ],
  },
});
