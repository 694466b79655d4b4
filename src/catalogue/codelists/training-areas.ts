import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The ten key areas of training. 其他 alone may be any of the four and is offered, not taken. */
export const trainingAreas = codeList({
  id: 'training-areas',
  title: text('培训领域', 'Training areas'),
  source: 'article: ten key areas, six of them named; the other four stay open',
  codes: [
    { id: 'education', label: text('教育', 'Education') },
    { id: 'culture', label: text('文化', 'Culture') },
    { id: 'health', label: text('卫生', 'Health'), aliases: ['医疗卫生'] },
    {
      id: 'agriculture',
      label: text('农牧业', 'Agriculture and animal husbandry'),
      aliases: ['农业', '畜牧业', '农牧', 'Agriculture'],
    },
    { id: 'tourism', label: text('旅游', 'Tourism'), aliases: ['旅游业'] },
    { id: 'technology', label: text('科技', 'Science and technology'), aliases: ['科学技术', 'Technology'] },
    {
      id: 'other-1',
      label: text('其他1', 'Other 1'),
      aliases: ['其他一', '其它1'],
      ambiguous: ['其他', '其它', 'Other'],
    },
    {
      id: 'other-2',
      label: text('其他2', 'Other 2'),
      aliases: ['其他二', '其它2'],
      ambiguous: ['其他', '其它', 'Other'],
    },
    {
      id: 'other-3',
      label: text('其他3', 'Other 3'),
      aliases: ['其他三', '其它3'],
      ambiguous: ['其他', '其它', 'Other'],
    },
    {
      id: 'other-4',
      label: text('其他4', 'Other 4'),
      aliases: ['其他四', '其它4'],
      ambiguous: ['其他', '其它', 'Other'],
    },
  ],
});
