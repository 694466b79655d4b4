import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** How the value of a donation in kind was found. */
export const valuationBases = codeList({
  id: 'valuation-bases',
  title: text('折价依据', 'Bases of valuation'),
  source: 'professional judgement',
  codes: [
    { id: 'invoice', label: text('发票', 'Invoice') },
    { id: 'purchase-list', label: text('采购清单', 'Purchase list'), aliases: ['清单', '采购单'] },
    { id: 'enquiry', label: text('市场询价', 'Market enquiry'), aliases: ['询价', '市场价', 'Market inquiry'] },
    { id: 'appraisal', label: text('评估', 'Appraisal'), aliases: ['评估报告', 'Valuation'] },
    {
      id: 'declared',
      label: text('捐赠方申报', 'Declared by the donor'),
      aliases: ['申报', '捐赠方自报', 'Donor declaration'],
    },
  ],
});
