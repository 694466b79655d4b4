import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** The five groups of tasks of a pair. */
export const pairingTasks = codeList({
  id: 'pairing-tasks',
  title: text('帮扶任务', 'Pairing tasks'),
  source: 'article: five groups of tasks of the Circular of 2011-12-21',
  codes: [
    { id: 'poverty', label: text('农牧民脱贫', 'Farmers and herders out of poverty'), aliases: ['农牧民脱贫致富'] },
    { id: 'industry', label: text('特色优势产业', 'Industries with local strengths'), aliases: ['特色产业'] },
    { id: 'economy', label: text('经济合作', 'Economic cooperation'), aliases: ['经贸合作'] },
    { id: 'market', label: text('市场主体参与', 'Participation of market players'), aliases: ['社会力量参与'] },
    {
      id: 'exchange',
      label: text('人员技术交流', 'Exchange of people and technology'),
      aliases: ['人员和技术交流', '人员与技术交流', '人才技术交流'],
    },
  ],
});
