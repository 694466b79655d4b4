import { all, any, isIn, not, present } from '../../../model/expression';
import { rowRule } from '../../../model/rule';
import { text } from '../../../model/text';
import { figures } from '../../overview/figures';
import { indicators } from '../../registers/indicators';

const units = [...new Set(figures.map((figure) => figure.unit))];
const countedIn = (unit: string): string[] => figures.filter((figure) => figure.unit === unit).map(({ id }) => id);

/** RG-11 on the overview, whose rows have each their own unit. */
export default rowRule(indicators, {
  rule: 'indicators.unit-as-defined',
  number: 'RG-11',
  severity: 'error',
  title: text('计量单位与指标定义一致', 'Each indicator is in the unit it is defined in'),
  why: text(
    '计量单位改动后，同一数字的含义不同，与台账核对也会出错。',
    'With another unit the same number means something else, and disagrees with the registers.',
  ),
  ground: [{ kind: 'judgement' }],
  message: text(
    '第{row}行：“{ind}”的计量单位填写为“{unit}”，与指标定义不符。',
    'Row {row}: "{ind}" is in "{unit}", not in the unit it is defined in.',
  ),
  remedy: text(
    '恢复模板填入的计量单位；金额指标一律为万元，数值按万元填写。',
    'Put back the unit the template gives; money is always in 10,000 yuan.',
  ),
  when: present('value'),
  expect: all(...units.map((unit) => any(not(isIn('ind_id', ...countedIn(unit))), isIn('unit', unit)))),
  at: ['unit', 'ind_id'],
  examples: {
    pass: [
      { ind_id: 'H01', unit: '万元', value: 8000 },
      { ind_id: 'H08', unit: '人', value: 648 },
      { ind_id: 'H01', unit: null, value: 8000 },
      { ind_id: 'H01', unit: '元', value: null },
    ],
    fail: [
      { ind_id: 'H01', unit: '元', value: 8000 },
      { ind_id: 'H08', unit: '个', value: 648 },
    ],
  },
});
