import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** As what people are exchanged. */
export const exchangeKinds = codeList({
  id: 'exchange-kinds',
  title: text('人员交流类别', 'Kinds of personnel exchange'),
  source: 'Circular of 21 December 2011 (personnel and technological exchange); rest professional judgement',
  codes: [
    {
      id: 'cadre',
      label: text('党政干部挂职', 'Cadre on secondment'),
      aliases: ['干部挂职', '挂职', '挂职干部', '党政干部', 'Secondment', 'Cadre'],
    },
    {
      id: 'specialist',
      label: text('专业技术人才', 'Specialist'),
      aliases: ['专业技术人员', '技术人才', '专技人才', 'Professional', 'Technician'],
    },
    { id: 'teaching', label: text('支教', 'Teaching support'), aliases: ['支教教师', '教师', 'Teacher'] },
    { id: 'medical', label: text('支医', 'Medical support'), aliases: ['支医医生', '医务人员', 'Medical worker'] },
    {
      id: 'agriculture',
      label: text('支农', 'Agricultural support'),
      aliases: ['支农人员', '农技人员', 'Agricultural technician'],
    },
  ],
});
