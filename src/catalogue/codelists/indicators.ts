import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The headline figures; ids are the codes printed on the overview. */
export const indicators = codeList({
  id: 'indicators',
  title: text('年度概览指标', 'Indicators of the annual overview'),
  source: 'article: headline figures of 2011',
  codes: [
    { id: 'H01', label: text('北京市安排帮扶资金', 'Funds allocated by Beijing') },
    { id: 'H02', label: text('区县配套资金', 'District matching funds') },
    { id: 'H03', label: text('社会捐款', 'Cash donations') },
    { id: 'H04', label: text('捐物折款', 'Value of donations in kind') },
    { id: 'H05', label: text('援建学校', 'Schools built') },
    { id: 'H06', label: text('援建医院', 'Hospitals built') },
    { id: 'H07', label: text('帮扶项目', 'Assistance projects') },
    { id: 'H08', label: text('培训干部和技术人员', 'Cadres and technicians trained') },
    { id: 'H09', label: text('捐赠款物合计', 'Donations in total') },
  ],
});
