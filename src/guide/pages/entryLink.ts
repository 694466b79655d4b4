import { text } from '../../model/text';
import type { Entry } from '../entries';
import type { Phrase } from '../page';

/** RL-01 总投资等于各资金来源之和, leading to what the handbook says of it. */
export const entryLink = ({ lead }: Entry): Phrase => ({
  text: text(`${lead.number} ${lead.title.zh}`, `${lead.number} ${lead.title.en}`),
  to: `rules/${lead.number}#${lead.rule}`,
});
