import { text } from '../../model/text';

/** What the page says where it is opened outside Excel. */
export const OUTSIDE = text(
  '“结对”在 Excel 中使用：请打开 Excel，在“结对”选项卡中点“打开面板”。',
  'Jiedui works inside Excel: please open Excel and choose Open pane on the Jiedui tab.',
);
