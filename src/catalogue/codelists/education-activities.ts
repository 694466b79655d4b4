import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** What teachers of the two sides do together. */
export const educationActivities = codeList({
  id: 'education-activities',
  title: text('教育活动类别', 'Kinds of education activities'),
  source: 'article: teachers received, trained in Beijing, and sent',
  codes: [
    {
      id: 'received',
      label: text('来京跟岗交流', 'Received in Beijing schools'),
      aliases: ['跟岗交流', '来京交流', '跟岗学习', 'Received in Beijing'],
    },
    { id: 'trained', label: text('来京培训', 'Trained in Beijing'), aliases: ['培训', '在京培训', 'Training'] },
    {
      id: 'sent',
      label: text('赴蒙支教', 'Sent to teach'),
      aliases: ['支教', '赴内蒙古支教', '送教', 'Teaching in Inner Mongolia'],
    },
  ],
});
