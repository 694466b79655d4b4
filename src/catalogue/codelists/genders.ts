import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** 男 and 女. */
export const genders = codeList({
  id: 'genders',
  title: text('性别', 'Gender'),
  source: 'GB/T 2261.1',
  codes: [
    { id: 'male', label: text('男', 'Male'), aliases: ['M', '男性'] },
    { id: 'female', label: text('女', 'Female'), aliases: ['F', '女性'] },
  ],
});
