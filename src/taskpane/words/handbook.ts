import { text } from '../../model/text';

/** What stands around the pages of the handbook. */
export const HANDBOOK = {
  contents: text('手册目录', 'Contents of the handbook'),
  back: text('返回', 'Back'),
  backToFinding: text('返回问题', 'Back to the finding'),
  ofRegister: text('手册中的{register}', '{register} in the handbook'),
  notRead: text(
    '手册的这一页没有读到；工作簿没有改动。请检查网络后点“重新显示”。',
    'This page of the handbook did not arrive; the workbook was not changed. Please check the network, then choose “Show again”.',
  ),
} as const;
