import { columnFamily } from '../../../model/rule';
import { text } from '../../../model/text';
import { divisions } from '../../codelists/divisions';

/** TF-21, of names in letters; a part of the official name and names in Chinese are in order. */
export default columnFamily(
  {
    check: 'official-spelling',
    number: 'TF-21',
    severity: 'advice',
    title: text('英文地名用官方拼写', 'English place names are spelt officially'),
    why: text(
      '同一地区多种拼法，筛选和透视时会分成几处。',
      'One place under several spellings falls apart in filters and pivots.',
    ),
    ground: [
      { kind: 'article', note: 'Wulanchabu for Ulanqab' },
      { kind: 'standard', note: 'GB/T 2260' },
    ],
    message: text(
      '第{row}行“{field}”填写的“{value}”识别为“{suggestion}”。',
      'Row {row}: "{value}" under "{field}" is read as "{suggestion}".',
    ),
    remedy: text('统一用列表中的拼写。', 'Use the spelling of the list.'),
    examples: {
      column: {
        type: 'code',
        header: text('盟市', 'League or city'),
        help: text('从列表选择。', 'Choose from the list.'),
        codes: divisions,
      },
      pass: ['乌兰察布市', 'Ulanqab City', 'Ulan Qab', '乌盟', null],
      fail: ['Wulanchabu', 'Wulanchabu City'],
    },
  },
  (column) => column.type === 'code' && column.codes.id === divisions.id && column.show !== 'id',
);
