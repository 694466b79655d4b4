import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Who donates. */
export const donorKinds = codeList({
  id: 'donor-kinds',
  title: text('捐赠方类别', 'Kinds of donors'),
  source: 'article (district governments, hospitals); rest professional judgement',
  codes: [
    {
      id: 'district',
      label: text('区县政府', 'District government'),
      aliases: ['区政府', '县政府', '区县', '区县人民政府', 'District or county government'],
    },
    {
      id: 'municipal',
      label: text('市级部门', 'Municipal department'),
      aliases: ['市属部门', '市级单位', 'Municipal unit'],
    },
    { id: 'enterprise', label: text('企业', 'Enterprise'), aliases: ['公司', 'Company'] },
    {
      id: 'organisation',
      label: text('社会组织', 'Social organisation'),
      aliases: ['社会团体', '基金会', '协会', 'Organization', 'Social organization', 'NGO'],
    },
    { id: 'person', label: text('个人', 'Individual'), aliases: ['自然人', 'Person'] },
    { id: 'hospital', label: text('医院', 'Hospital'), aliases: ['医疗机构'] },
    { id: 'school', label: text('学校', 'School'), aliases: ['院校'] },
  ],
});
