import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The point of a project at which money is paid. */
export const payStages = codeList({
  id: 'pay-stages',
  title: text('拨付环节', 'Stages of payment'),
  source: 'professional judgement',
  codes: [
    { id: 'advance', label: text('预付', 'Advance'), aliases: ['预付款', '启动资金', 'Advance payment'] },
    { id: 'progress', label: text('进度款', 'Progress payment'), aliases: ['进度', '按进度拨付', 'Progress'] },
    { id: 'acceptance', label: text('验收款', 'Payment on acceptance'), aliases: ['竣工款', '验收', 'Acceptance'] },
    { id: 'retention', label: text('质保金', 'Retention money'), aliases: ['质量保证金', 'Retention'] },
    { id: 'single', label: text('一次性', 'Single payment'), aliases: ['一次性拨付', '一次性付款', 'Lump sum'] },
  ],
});
