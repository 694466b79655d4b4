import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Fields of subsidised loans. */
export const subsidyFields = codeList({
  id: 'subsidy-fields',
  title: text('贴息领域', 'Fields of interest subsidies'),
  source: 'article: three fields named',
  codes: [
    {
      id: 'processing',
      label: text('农副产品加工', 'Farm produce processing'),
      aliases: ['农产品加工', '农畜产品加工', 'Processing of farm produce'],
    },
    {
      id: 'poverty-relief',
      label: text('扶贫开发', 'Poverty alleviation and development'),
      aliases: ['扶贫', 'Poverty alleviation'],
    },
    { id: 'ecology', label: text('生态保护', 'Ecological protection'), aliases: ['生态', '生态建设', 'Ecology'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', 'Others'] },
  ],
});
