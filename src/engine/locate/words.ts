import { fill, text, type Text } from '../../model/text';
import type { Slip } from './slip';

/** Why a cell is named. */
export type Ground = Slip | 'several' | 'no-other';

const WHY: Readonly<Record<Ground, Text>> = {
  swapped: text('相邻两位可能写反', 'two neighbouring digits may be swapped'),
  scaled: text('小数点或单位可能有误', 'the decimal point or the unit may have slipped'),
  sign: text('正负号可能写反', 'the sign may be turned'),
  digit: text('可能有一位数字写错', 'one digit may be wrong'),
  missing: text('可能漏写一位数字', 'a digit may be missing'),
  extra: text('可能多写一位数字', 'a digit may be too many'),
  several: text('几处不符可能都出自此数', 'several differences may come from this number'),
  'no-other': text('改动其余任何一数都不能使各式成立', 'no other single number would make them agree'),
};
const IF = text(
  '若为{meant}（现为{found}）则等式成立：{why}',
  'with {meant} instead of {found} the sides are equal: {why}',
);

export const reasonOf = (ground: Ground, meant: string, found: string): Text => {
  const words = (lang: 'zh' | 'en'): string => fill(IF[lang], { meant, found, why: WHY[ground][lang] });
  return text(words('zh'), words('en'));
};

/** Of a number that a sum passes over because it was typed as text. */
export const SKIPPED: Text = text(
  '以文本存储的数字，求和时可能被跳过',
  'a number typed as text, which the sum probably passed over',
);
