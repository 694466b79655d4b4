import { text } from '../../model/text';

/** What the settings say. */
export const SETTINGS = {
  language: text('界面语言', 'Language'),
  languages: {
    auto: text('跟随 Excel', 'Same as Excel'),
    zh: text('中文', 'Chinese'),
    en: text('英文', 'English'),
  },
  theme: text('外观', 'Appearance'),
  themes: {
    auto: text('跟随系统', 'Same as the system'),
    light: text('浅色', 'Light'),
    dark: text('深色', 'Dark'),
  },
  contrast: text('正在使用系统的高对比度颜色。', 'The contrast colours of your system are in use.'),
  live: text('实时审核', 'Live checking'),
  liveHint: {
    keeps: text(
      '审核过一次后，改动的行随即重新审核；不向工作簿写入任何内容，不影响撤消。',
      'After a check, rows you change are checked again at once; nothing is written, so undo is not touched.',
    ),
    empties: text(
      '审核过一次后，改动的行随即重新审核；实时审核不影响撤消，但在此版本 Excel 中，插入和标注会清空撤消记录。',
      'After a check, rows you change are checked again at once. That leaves undo alone; inserting and marking empty it in this version of Excel.',
    ),
  },
  about: text('关于', 'About'),
  version: text('版本 {version}', 'Version {version}'),
  privacy: text(
    '读取、审核和汇总都在本机完成，数据不会离开您的电脑。',
    'Reading, checking and summing up happen on this computer; no data leaves it.',
  ),
  notices: text('第三方软件声明', 'Third-party notices'),
} as const;
