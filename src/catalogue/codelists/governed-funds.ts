import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The fund whose use a policy document governs; ids agree with the kinds of funds. */
export const governedFunds = codeList({
  id: 'governed-funds',
  title: text('适用资金类别', 'Funds a document governs'),
  source: 'article: three Measures of 2011',
  codes: [
    {
      id: 'project',
      label: text('项目资金', 'Project funds'),
      aliases: ['扶贫协作专项资金', '对口帮扶专项资金', 'Project fund', 'Project'],
    },
    {
      id: 'training',
      label: text('培训资金', 'Training funds'),
      aliases: ['培训专项资金', '专项培训资金', 'Training fund', 'Training'],
    },
    {
      id: 'interest-subsidy',
      label: text('贷款贴息', 'Loan interest subsidies'),
      aliases: ['贷款贴息资金', '贴息资金', 'Loan interest subsidy', 'Interest subsidy'],
    },
    { id: 'none', label: text('不涉及', 'No fund'), aliases: ['不涉及资金', '不适用资金', 'None'] },
  ],
});
