import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** What is built for public service. */
export const facilityKinds = codeList({
  id: 'facility-kinds',
  title: text('援建设施类别', 'Kinds of facilities built'),
  source: 'article: 8 schools and 5 hospitals',
  codes: [
    {
      id: 'school',
      label: text('学校', 'School'),
      aliases: ['中学', '小学', '中小学', '幼儿园', '希望学校', '希望小学', '职业学校'],
    },
    {
      id: 'hospital',
      label: text('医院（卫生院）', 'Hospital or clinic'),
      aliases: ['医院', '卫生院', '卫生室', '乡镇卫生院', 'Hospital', 'Clinic'],
    },
  ],
});
