import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** From which side to which people go. */
export const exchangeDirections = codeList({
  id: 'exchange-directions',
  title: text('交流方向', 'Directions of exchange'),
  source: 'usage of the two offices',
  codes: [
    {
      id: 'to-inner-mongolia',
      label: text('京赴蒙', 'Beijing to Inner Mongolia'),
      aliases: ['北京赴内蒙古', '赴蒙', '京派蒙', '北京到内蒙古', 'To Inner Mongolia'],
    },
    {
      id: 'to-beijing',
      label: text('蒙赴京', 'Inner Mongolia to Beijing'),
      aliases: ['内蒙古赴北京', '赴京', '来京', '内蒙古到北京', 'To Beijing'],
    },
  ],
});
