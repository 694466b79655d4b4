import { summaryOf } from '../../model/summaryOf';
import { text } from '../../model/text';
import { interestSubsidies } from '../registers/interest-subsidies';

/** S12: subsidised loans by field, the enterprises under it. */
export default summaryOf(interestSubsidies, {
  id: 'S12',
  title: text('{year}年京蒙对口帮扶贷款贴息汇总表', 'Interest Subsidies of Pairing-off Assistance, {year}'),
  sheet: text('S12 贷款贴息汇总', 'S12 Interest subsidies'),
  purpose: text(
    '反映各领域、各企业的贷款、利息、核定贴息和带动农牧户，以及财政资金的放大倍数。',
    'Shows loans, interest, approved subsidies and households by field and enterprise, and how far public money was multiplied.',
  ),
  levels: [
    { column: 'field', header: text('领域', 'Field') },
    { column: 'enterprise', header: text('企业名称', 'Enterprise') },
  ],
  measures: [
    {
      id: 'enterprises',
      of: 'distinct',
      column: 'enterprise',
      unit: text('家', 'enterprises'),
      header: text('企业数', 'Enterprises'),
    },
    {
      id: 'projects',
      of: 'distinct',
      column: 'proj_name',
      unit: text('个', 'projects'),
      header: text('经济合作项目数', 'Projects'),
    },
    { id: 'principal', of: 'sum', column: 'principal', header: text('贷款金额', 'Loans') },
    { id: 'interest_due', of: 'sum', column: 'interest_due', header: text('应付利息', 'Interest due') },
    { id: 'approved', of: 'sum', column: 'approved', header: text('核定贴息额', 'Approved subsidy') },
    { id: 'benefit_hh', of: 'sum', column: 'benefit_hh', header: text('带动农牧户', 'Households') },
    {
      id: 'multiplier',
      of: 'ratio',
      measure: 'principal',
      by: 'approved',
      as: 'times',
      header: text('放大倍数', 'Multiplier'),
    },
  ],
  totals: 'last',
  notes: [
    text(
      '企业数、项目数按名称去重：同一企业有几笔贷款的计为一家。',
      'Enterprises and projects are counted once each, however many loans they have.',
    ),
    text('放大倍数=贷款金额÷核定贴息额。', 'Multiplier = loans ÷ approved subsidy.'),
  ],
});
