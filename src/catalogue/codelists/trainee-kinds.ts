import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Whom a class is for. */
export const traineeKinds = codeList({
  id: 'trainee-kinds',
  title: text('培训对象', 'Kinds of trainees'),
  source: 'article (cadres, technicians, teachers); rest professional judgement',
  codes: [
    {
      id: 'cadres',
      label: text('党政干部', 'Cadres'),
      aliases: ['干部', 'Officials', 'Party and government officials'],
    },
    {
      id: 'specialists',
      label: text('专业技术人员', 'Specialists and technicians'),
      aliases: ['技术人员', '专技人员', 'Technicians'],
    },
    { id: 'teachers', label: text('教师', 'Teachers'), aliases: ['教学人员'] },
    { id: 'medical', label: text('医护人员', 'Medical workers'), aliases: ['医务人员', 'Medical staff'] },
    { id: 'farmers', label: text('农牧民', 'Farmers and herders'), aliases: ['农民', '牧民'] },
    {
      id: 'leaders',
      label: text('致富带头人', 'Leaders in getting better off'),
      aliases: ['带头人', 'Leaders in prosperity'],
    },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', '其他人员', 'Others'] },
  ],
});
