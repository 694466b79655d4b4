import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Cash or kind; one row holds one of them. */
export const donationForms = codeList({
  id: 'donation-forms',
  title: text('捐赠形式', 'Forms of donations'),
  source: 'article: cash and kind',
  codes: [
    { id: 'cash', label: text('现金', 'Cash'), aliases: ['捐款', '资金', '货币', 'Money'] },
    { id: 'kind', label: text('实物', 'In kind'), aliases: ['捐物', '物资', '实物折款', 'Kind', 'Goods'] },
  ],
});
