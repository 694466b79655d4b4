import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Sectors of projects. */
export const sectors = codeList({
  id: 'sectors',
  title: text('所属行业', 'Sectors'),
  source: 'article: five sectors named, the list is open',
  codes: [
    {
      id: 'facility-agriculture',
      label: text('设施农业', 'Facility agriculture'),
      aliases: ['设施农牧业', 'Protected agriculture'],
    },
    {
      id: 'poverty-relief',
      label: text('扶贫开发', 'Poverty alleviation and development'),
      aliases: ['扶贫', 'Poverty alleviation'],
    },
    { id: 'education', label: text('教育', 'Education'), aliases: ['教育事业'] },
    { id: 'health', label: text('卫生', 'Health'), aliases: ['医疗卫生', '卫生事业'] },
    { id: 'tourism', label: text('旅游', 'Tourism'), aliases: ['旅游业'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', '其他行业', 'Others'] },
  ],
});
