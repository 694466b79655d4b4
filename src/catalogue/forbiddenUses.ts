import { text, type Text } from '../model/text';

/** A kind of use assistance money is not for, and the words a content names it by. */
export interface ForbiddenUse {
  readonly title: Text;
  readonly words: readonly string[];
}

/**
 * The negative lists differ by time and place and that of the Beijing Measures is not known, so only words that stand in
 * all of them.
 */
export const forbiddenUses: readonly ForbiddenUse[] = [
  { title: text('楼堂馆所', 'offices and halls'), words: ['楼堂馆所', '办公楼', '招待所'] },
  { title: text('交通工具', 'vehicles'), words: ['小汽车', '公务用车'] },
  { title: text('奖金津贴补助', 'bonuses and allowances'), words: ['奖金', '津贴'] },
  { title: text('弥补亏损', 'making good losses'), words: ['弥补亏损'] },
  { title: text('偿还债务', 'paying debts'), words: ['偿还债务', '归还贷款'] },
  { title: text('企业担保', 'guarantees for enterprises'), words: ['企业担保'] },
  { title: text('预算缺口', 'gaps of the budget'), words: ['预算缺口'] },
];
