import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Where money comes from. */
export const sources = codeList({
  id: 'sources',
  title: text('资金来源', 'Sources of funds'),
  source: 'article: Beijing, its districts, Inner Mongolia, project regions, donations',
  codes: [
    {
      id: 'beijing',
      label: text('北京市级', 'Beijing, municipal'),
      aliases: [
        '北京市级帮扶资金',
        '北京市本级',
        '北京帮扶资金',
        '市级帮扶资金',
        '北京市财政',
        'Beijing municipal',
        'Beijing municipal funds',
      ],
    },
    {
      id: 'district',
      label: text('北京区县配套', 'Beijing districts, matching'),
      aliases: ['北京区县配套资金', '区县配套', '区县配套资金', '北京市区县配套资金', 'District matching funds'],
    },
    {
      id: 'inner-mongolia',
      label: text('内蒙古配套', 'Inner Mongolia, matching'),
      aliases: [
        '内蒙古配套资金',
        '内蒙配套',
        '内蒙古自治区配套资金',
        '自治区配套资金',
        'Inner Mongolia matching funds',
      ],
    },
    {
      id: 'local',
      label: text('项目地自筹', 'Raised locally'),
      aliases: ['项目地自筹资金', '地方自筹', '自筹', '自筹资金', 'Local funds'],
    },
    {
      id: 'donation',
      label: text('社会捐赠', 'Donations'),
      aliases: [
        '社会捐赠资金',
        '捐赠',
        '社会捐赠(现金)',
        '社会捐赠(实物折款)',
        '社会捐赠（现金）',
        '社会捐赠（实物折款）',
        'Donation',
      ],
    },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', '其他资金', 'Others'] },
  ],
});
