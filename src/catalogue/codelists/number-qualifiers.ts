import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** How exactly a number is known. 以上 and 余 say that it is no less. */
export const numberQualifiers = codeList({
  id: 'number-qualifiers',
  title: text('数量说明', 'Qualifiers of numbers'),
  source: 'article ("more than 20"); rest usage of official texts',
  codes: [
    { id: 'exact', label: text('准确', 'Exact'), aliases: ['准确数', '实数', '精确'] },
    { id: 'about', label: text('约', 'About'), aliases: ['大约', '左右', '约数', 'Approximately'] },
    { id: 'at-least', label: text('以上', 'Or more'), aliases: ['不少于', '至少', 'At least', 'More than'] },
    { id: 'over', label: text('余', 'Odd'), aliases: ['多', '余名', 'Over'] },
  ],
});
