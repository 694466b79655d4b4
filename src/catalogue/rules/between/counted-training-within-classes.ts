import { all, isIn } from '../../../model/expression';
import { balanceRule } from '../../../model/rule';
import { text } from '../../../model/text';

/**
 * The qualifier at work: exact numbers and lower bounds are added up, which is the least the sum can be. 约 may be more
 * than there were, so such rows stay out of it.
 */
export default balanceRule({
  rule: 'education-activities.counted-training-within-classes',
  number: 'RL-35',
  severity: 'advice',
  title: text('约数按下限核对专项培训人数', 'Rough numbers are taken as lower bounds'),
  why: text(
    '约数不作准确数使用；按下限相加仍超过专项培训人数的，才是多计。',
    'A rough number is not used as an exact one; only where the lower bounds already exceed the special training are people counted too often.',
  ),
  ground: [{ kind: 'article', note: 'F072, F088' }],
  message: text(
    '计入专项培训的教育活动至少{left}人，专项培训班共{right}人，多{difference}人。',
    'Activities counted in the special training have {left} people at least, its classes {right}: {difference} too many.',
  ),
  remedy: text(
    '核对是否计入专项培训，或补登培训班。',
    'Check which activities count in the special training, or enter the missing classes.',
  ),
  left: {
    of: 'sum',
    register: 'education-activities',
    column: 'n',
    where: all(isIn('in_special', 'yes'), isIn('n_qual', 'exact', 'at-least', 'over')),
  },
  by: '<=',
  right: { of: 'sum', register: 'training-classes', column: 'n', where: isIn('fund', 'special') },
  examples: {
    pass: [
      {
        'training-classes': [{ class_id: 'PX-2011-01', n: 40, fund: 'special' }],
        'education-activities': [{ act_id: 'JY-2011-02', n: 40, n_qual: 'at-least', in_special: 'yes' }],
      },
      {
        'training-classes': [{ class_id: 'PX-2011-01', n: 40, fund: 'special' }],
        'education-activities': [
          { act_id: 'JY-2011-02', n: 100, n_qual: 'about', in_special: 'yes' },
          { act_id: 'JY-2011-03', n: 100, n_qual: 'exact', in_special: 'no' },
        ],
      },
    ],
    fail: [
      {
        'training-classes': [
          { class_id: 'PX-2011-01', n: 40, fund: 'special' },
          { class_id: 'PX-2011-02', n: 40, fund: 'district' },
        ],
        'education-activities': [{ act_id: 'JY-2011-02', n: 41, n_qual: 'over', in_special: 'yes' }],
      },
    ],
  },
});
