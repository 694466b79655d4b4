import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Livelihood or industry. */
export const categories = codeList({
  id: 'categories',
  title: text('项目类别', 'Project categories'),
  source: 'article: 22 livelihood and 10 industrial projects in 2011',
  codes: [
    {
      id: 'livelihood',
      label: text('民生类', 'Livelihood'),
      aliases: ['民生', '民生项目', '民生类项目', 'Livelihood project'],
    },
    {
      id: 'industrial',
      label: text('产业类', 'Industrial'),
      aliases: ['产业', '产业项目', '产业类项目', 'Industry', 'Industrial project'],
    },
  ],
});
