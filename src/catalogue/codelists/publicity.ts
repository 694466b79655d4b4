import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Whether a project was publicised before approval and after completion. */
export const publicity = codeList({
  id: 'publicity',
  title: text('公示情况', 'Publicity'),
  source: 'professional judgement',
  codes: [
    { id: 'none', label: text('未公示', 'Not publicised'), aliases: ['否', 'Not published'] },
    {
      id: 'before',
      label: text('事前已公示', 'Publicised beforehand'),
      aliases: ['已事前公示', '事前公示', 'Before'],
      ambiguous: ['已公示'],
    },
    {
      id: 'both',
      label: text('事前事后均已公示', 'Publicised before and after'),
      aliases: ['事前事后均公示', '事前、事后均已公示', 'Before and after'],
      ambiguous: ['已公示'],
    },
  ],
});
