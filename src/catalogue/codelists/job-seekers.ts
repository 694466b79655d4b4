import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Whom fairs are held for and who is placed. */
export const jobSeekers = codeList({
  id: 'job-seekers',
  title: text('求职对象', 'Kinds of job seekers'),
  source: 'article: farmers and herders, laid-off and unemployed people, college graduates',
  codes: [
    { id: 'farmers', label: text('农牧民', 'Farmers and herders'), aliases: ['农民', '牧民', '农牧民工'] },
    { id: 'laid-off', label: text('下岗职工', 'Laid-off workers'), aliases: ['下岗人员', 'Laid-off'] },
    { id: 'unemployed', label: text('失业人员', 'Unemployed people'), aliases: ['失业', 'Unemployed'] },
    {
      id: 'graduates',
      label: text('高校毕业生', 'College graduates'),
      aliases: ['大学毕业生', '大学生', '应届毕业生', 'Graduates'],
    },
  ],
});
