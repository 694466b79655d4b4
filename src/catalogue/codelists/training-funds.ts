import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Who pays for a class or an exchange. */
export const trainingFunds = codeList({
  id: 'training-funds',
  title: text('经费来源', 'Funds of training'),
  source: 'professional judgement',
  codes: [
    {
      id: 'special',
      label: text('专项培训资金', 'Special training funds'),
      aliases: ['培训专项资金', '专项资金', '培训资金', 'Training fund'],
    },
    { id: 'district', label: text('区县资金', 'District funds'), aliases: ['区县配套资金', 'District'] },
    { id: 'department', label: text('部门资金', 'Department funds'), aliases: ['部门经费', 'Department'] },
    { id: 'none', label: text('未安排经费', 'No funds'), aliases: ['无', '无经费', 'None'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', '其他资金', 'Others'] },
  ],
});
