import type { TextColumn } from '../../model/column';
import { text } from '../../model/text';

/** 备注, wherever a register has one. */
export const remark = {
  type: 'text',
  header: text('备注', 'Remark'),
  aliases: ['说明', 'Remarks', 'Note', 'Notes'],
  help: text(
    '其他需要说明的情况；选择“其他”或数值超出常见范围的，请在此说明。',
    'Anything else worth saying; explain here the choice of "Other" and unusual values.',
  ),
} as const satisfies TextColumn;
