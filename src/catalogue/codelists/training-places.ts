import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The side on which a class is held. */
export const trainingPlaces = codeList({
  id: 'training-places',
  title: text('培训地点', 'Training places'),
  source: 'article: training in Beijing and in Inner Mongolia',
  codes: [
    { id: 'beijing', label: text('北京', 'Beijing'), aliases: ['北京市'] },
    { id: 'inner-mongolia', label: text('内蒙古', 'Inner Mongolia'), aliases: ['内蒙', '内蒙古自治区'] },
  ],
});
