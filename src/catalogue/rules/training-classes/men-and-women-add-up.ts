import { all, compare, present, sum } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { trainingClasses } from '../../registers/training-classes';

/** One of the two left blank says nothing about the other. */
export default rowRule(trainingClasses, {
  rule: 'training-classes.men-and-women-add-up',
  number: 'RL-08',
  severity: 'error',
  title: text('男、女人数之和等于实际人数', 'Men and women add up to the trainees'),
  why: text('分性别人数是实际人数的全部。', 'Men and women together are all trainees.'),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：男{male}人与女{female}人合计{left}人，与实际人数{right}人不一致，相差{difference}人。',
    'Row {row}: {male} men and {female} women are {left}, not {right} trainees: difference {difference}.',
  ),
  remedy: text('核对分性别人数和实际人数。', 'Check the men, the women and the trainees.'),
  when: all(present('male'), present('female')),
  expect: compare(sum('male', 'female'), '=', 'n'),
  at: ['n', 'male', 'female'],
  examples: {
    pass: [
      { n: 40, male: 22, female: 18 },
      { n: 40, male: 22, female: null },
      { n: 40, male: 40, female: 0 },
    ],
    fail: [{ n: 41, male: 22, female: 18 }],
  },
});
