import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** 是 and 否; columns that use it are the yes/no columns of the catalogue. */
export const yesNo = codeList({
  id: 'yes-no',
  title: text('是否', 'Yes or no'),
  source: 'usage of official sheets',
  codes: [
    { id: 'yes', label: text('是', 'Yes'), aliases: ['Y', '√', '✓', '有', 'TRUE'] },
    { id: 'no', label: text('否', 'No'), aliases: ['N', '×', '✗', 'FALSE'] },
  ],
});
