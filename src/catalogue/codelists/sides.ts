import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The two sides of the cooperation: where a meeting or a class is held. */
export const sides = codeList({
  id: 'sides',
  title: text('所在一方', 'Sides'),
  source: 'article: meetings and training in Beijing and in Inner Mongolia',
  codes: [
    { id: 'beijing', label: text('北京', 'Beijing'), aliases: ['北京市'] },
    { id: 'inner-mongolia', label: text('内蒙古', 'Inner Mongolia'), aliases: ['内蒙', '内蒙古自治区'] },
  ],
});
