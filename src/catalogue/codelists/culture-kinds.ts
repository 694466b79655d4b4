import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** What cooperation in culture and sport consists of. */
export const cultureKinds = codeList({
  id: 'culture-kinds',
  title: text('文化体育合作类别', 'Kinds of cooperation in culture and sport'),
  source: 'article (agreement, reading rooms, fitness corridor, talent base); rest professional judgement',
  codes: [
    {
      id: 'agreement',
      label: text('合作协议', 'Cooperation agreement'),
      aliases: ['协议', '框架协议', '战略合作协议', 'Agreement'],
    },
    {
      id: 'reading-room',
      label: text('益民书屋', 'Yimin reading room'),
      aliases: ['书屋', '农家书屋', '草原书屋', 'Reading room'],
    },
    {
      id: 'fitness-corridor',
      label: text('健身长廊', 'Fitness corridor'),
      aliases: ['健身路径', '全民健身长廊', 'Fitness path'],
    },
    {
      id: 'talent-base',
      label: text('体育后备人才基地', 'Training base for young athletes'),
      aliases: ['体育后备人才培养基地', '后备人才基地', 'Sports reserve talent base', 'Talent base'],
    },
    { id: 'performance', label: text('演出', 'Performance'), aliases: ['文艺演出', '慰问演出', 'Show'] },
    { id: 'exhibition', label: text('展览', 'Exhibition'), aliases: ['展出', '巡展', 'Exhibit'] },
    { id: 'other', label: text('其他', 'Other'), aliases: ['其它', 'Others'] },
  ],
});
