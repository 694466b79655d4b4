import { isIn, not } from '../../model/expression';
import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { trainees } from '../registers/trainees';

const PEOPLE = text('人', 'people');
const GENDER = text('性别', 'Gender');
const ETHNIC = text('民族', 'Ethnic group');

/** S11: where the people on the training roster come from. */
export default summaryOf(trainees, {
  id: 'S11',
  title: text('{year}年京蒙对口帮扶培训人员来源表', 'Home Banners of Trainees, {year}'),
  sheet: text('S11 培训人员来源', 'S11 Trainees by banner'),
  purpose: text(
    '反映培训人员的来源旗县、性别和民族，与培训班台账人数核对。',
    'Shows the home banner, gender and ethnic group of trainees; the total is that of the classes.',
  ),
  levels: [
    { column: 'banner_code', of: 'city', header: text('盟市', 'League or city') },
    { column: 'banner_code', header: text('旗县（市、区）', 'Banner or county') },
  ],
  measures: [
    { id: 'people', of: 'count', unit: PEOPLE, header: text('人数', 'Trainees') },
    { id: 'male', of: 'count', where: isIn('gender', 'male'), unit: PEOPLE, group: GENDER, header: text('男', 'Men') },
    {
      id: 'female',
      of: 'count',
      where: isIn('gender', 'female'),
      unit: PEOPLE,
      group: GENDER,
      header: text('女', 'Women'),
    },
    { id: 'han', of: 'count', where: isIn('ethnic', 'han'), unit: PEOPLE, group: ETHNIC, header: text('汉族', 'Han') },
    {
      id: 'mongol',
      of: 'count',
      where: isIn('ethnic', 'mongol'),
      unit: PEOPLE,
      group: ETHNIC,
      header: text('蒙古族', 'Mongol'),
    },
    {
      id: 'others',
      of: 'count',
      where: not(isIn('ethnic', 'han', 'mongol')),
      unit: PEOPLE,
      group: ETHNIC,
      header: text('其他民族', 'Others'),
    },
    {
      id: 'passed',
      of: 'count',
      where: isIn('passed', 'yes'),
      unit: PEOPLE,
      header: text('结业人数', 'Completed'),
    },
  ],
  totals: 'first',
  notes: [
    text(
      '按花名册一人一次计算；同一人参加几期的，每期各计一次。性别、民族未填的只计入人数。',
      'Each entry of the roster counts once; who attended several classes counts in each. Where gender or ethnic group is blank, people count in the number of trainees only.',
    ),
  ],
});
