import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Highest education of a person. */
export const educationLevels = codeList({
  id: 'education-levels',
  title: text('文化程度', 'Education levels'),
  source: 'GB/T 4658, main groups',
  codes: [
    {
      id: 'postgraduate',
      label: text('研究生', 'Postgraduate'),
      aliases: ['硕士', '博士', '硕士研究生', '博士研究生', 'Master', 'Doctor'],
    },
    { id: 'bachelor', label: text('大学本科', 'Bachelor'), aliases: ['本科', '大学', 'University'] },
    { id: 'college', label: text('大学专科', 'Junior college'), aliases: ['大专', '专科', 'College'] },
    {
      id: 'vocational',
      label: text('中等职业教育', 'Secondary vocational'),
      aliases: ['中专', '中职', '中技', '职高', '中等专业学校'],
    },
    { id: 'senior-high', label: text('普通高中', 'Senior high school'), aliases: ['高中', 'Senior school'] },
    { id: 'junior-high', label: text('初中', 'Junior high school'), aliases: ['初级中学', 'Junior school'] },
    { id: 'primary', label: text('小学', 'Primary school'), aliases: ['Primary'] },
    { id: 'none', label: text('文盲或半文盲', 'Little or no schooling'), aliases: ['文盲', '半文盲', 'No schooling'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', 'Others'] },
  ],
});
