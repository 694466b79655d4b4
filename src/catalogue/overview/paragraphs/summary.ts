import { headed, headlineOf, joined, paragraph, say, type Statement, type Values } from '../../../model/overview';
import { text } from '../../../model/text';

/** A headline and how it changed on the year before. */
const headlineAs = (name: string, figure: string): Values => ({
  [name]: headlineOf(figure),
  [`${name}Change`]: { from: { of: 'change', figure } },
});

/** A clause with a headline, and in brackets how it changed, where the office says what it was last year. */
const withChange = (name: string, zh: string, en: string): Statement =>
  headed(say(zh, en), say(`（{${name}Change}）`, ` ({${name}Change})`));

export const summary = paragraph({
  id: 'summary',
  title: text('总体情况', 'Overview'),
  values: {
    year: { from: { of: 'year' } },
    ...headlineAs('beijing', 'H01'),
    ...headlineAs('matching', 'H02'),
    ...headlineAs('cash', 'H03'),
    ...headlineAs('goods', 'H04'),
    ...headlineAs('schools', 'H05'),
    ...headlineAs('hospitals', 'H06'),
    ...headlineAs('projects', 'H07'),
    ...headlineAs('trainees', 'H08'),
    incomparable: { from: { of: 'incomparable' } },
  },
  sentences: [
    joined(
      'clauses',
      [
        withChange('beijing', '北京市安排帮扶资金{beijing}', 'Beijing allocated {beijing} of anti-poverty funds'),
        withChange(
          'matching',
          '区县安排配套资金{matching}',
          'the district and county governments arranged {matching} of matching funds',
        ),
        joined(
          'list',
          [
            withChange('cash', '捐款{cash}', '{cash} in cash'),
            withChange('goods', '捐物折款{goods}', '{goods} in kind'),
          ],
          {
            lead: text('社会各界向内蒙古贫困地区', 'all circles of society donated '),
            tail: text('', ' to the poor areas of Inner Mongolia'),
          },
        ),
      ],
      { lead: text('{year}年，', 'in {year}, ') },
    ),
    joined('clauses', [
      joined(
        'list',
        [
          withChange('schools', '学校{schools}所', '{schools} {schools|school|schools}'),
          withChange('hospitals', '医院{hospitals}所', '{hospitals} {hospitals|hospital|hospitals}'),
        ],
        { lead: text('全年援建', 'the two sides built ') },
      ),
      withChange(
        'projects',
        '安排实施重点帮扶项目{projects}个',
        '{projects} key poverty-relief {projects|project was|projects were} arranged',
      ),
      withChange(
        'trainees',
        '为内蒙古贫困地区培训干部和技术人员{trainees}人',
        '{trainees} {trainees|cadre or technician was|cadres and technicians were} trained for the poor areas of Inner Mongolia',
      ),
    ]),
    say(
      '{incomparable}与上年口径不同，不作比较',
      'the figures of {incomparable} are defined otherwise than those of the year before and are not compared with them',
    ),
  ],
});
