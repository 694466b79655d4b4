import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Levels of the schools that are paired; districts may also be paired as a whole. */
export const schoolLevels = codeList({
  id: 'school-levels',
  title: text('学段', 'School levels'),
  source: 'article: primary and secondary schools and vocational education schools; districts as a whole',
  codes: [
    { id: 'primary', label: text('小学', 'Primary school'), aliases: ['小学教育', 'Primary'] },
    { id: 'junior-high', label: text('初中', 'Junior high school'), aliases: ['初级中学', 'Junior school'] },
    {
      id: 'senior-high',
      label: text('高中', 'Senior high school'),
      aliases: ['普通高中', '完全中学', 'Senior school'],
    },
    {
      id: 'vocational',
      label: text('职业教育', 'Vocational education'),
      aliases: ['职教', '职业学校', '中职', 'Vocational school'],
    },
    { id: 'district', label: text('区级', 'District as a whole'), aliases: ['区县', '区县级', '全区', 'District'] },
  ],
});
