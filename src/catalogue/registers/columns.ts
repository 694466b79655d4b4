import type { CodeColumn, TextColumn } from '../../model/column';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';

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

/** 受援旗县代码 of pairs and batches of hospitals: with the name, it tells a hospital from others of the name. */
export const bannerOfHospital = {
  type: 'code',
  codes: divisions,
  scope: 'banner',
  show: 'id',
  header: text('受援旗县代码', 'Code of banner'),
  aliases: ['旗县代码', '受援地代码', '行政区划代码', '所在旗县', 'Banner', 'Banner code'],
  help: text(
    '受援医院所在旗县的6位行政区划代码。',
    'The six-digit code of the banner or county of the recipient hospital.',
  ),
  required: true,
  example: text('150430', '150430'),
} as const satisfies CodeColumn;
