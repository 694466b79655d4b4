import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** What an allocation is for. */
export const fundKinds = codeList({
  id: 'fund-kinds',
  title: text('资金类别', 'Kinds of funds'),
  source: 'article: three Measures of 2011 name project, training and interest-subsidy funds',
  codes: [
    {
      id: 'project',
      label: text('项目资金', 'Project funds'),
      aliases: ['扶贫协作专项资金', '对口帮扶专项资金', '项目专项资金', 'Project fund', 'Project'],
    },
    {
      id: 'training',
      label: text('培训资金', 'Training funds'),
      aliases: ['培训专项资金', '专项培训资金', 'Training fund', 'Training'],
    },
    {
      id: 'interest-subsidy',
      label: text('贷款贴息', 'Loan interest subsidies'),
      aliases: ['贷款贴息资金', '贴息资金', '贴息', 'Loan interest subsidy', 'Interest subsidy'],
    },
    {
      id: 'management-fee',
      label: text('项目管理费', 'Project management fee'),
      aliases: ['管理费', 'Management fee'],
    },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', '其他资金', 'Others'] },
  ],
});
