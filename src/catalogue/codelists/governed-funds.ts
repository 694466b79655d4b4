import { codeList } from '../../model/codelist';
import { text } from '../../model/text';
import { fundKinds } from './fund-kinds';

const GOVERNED: readonly string[] = ['project', 'training', 'interest-subsidy'];

/** The fund whose use a policy document governs: the kinds of funds that have Measures of their own, or none. */
export const governedFunds = codeList({
  id: 'governed-funds',
  title: text('适用资金类别', 'Funds a document governs'),
  source: 'article: three Measures of 2011',
  codes: [
    ...fundKinds.codes.filter((code) => GOVERNED.includes(code.id)),
    { id: 'none', label: text('不涉及', 'No fund'), aliases: ['不涉及资金', '与资金无关', 'None'] },
  ],
});
