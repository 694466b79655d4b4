import { codeList } from '../../model/codelist';
import { text } from '../../model/text';

/** Units of amounts; ids are those of the money units. 百万元 is the unit of the published English texts. */
export const moneyUnits = codeList({
  id: 'money-units',
  title: text('金额单位', 'Money units'),
  source: 'usage of official sheets',
  codes: [
    { id: 'yuan', label: text('元', 'yuan'), aliases: ['人民币元', 'CNY', 'RMB'] },
    { id: 'wan', label: text('万元', '10,000 yuan'), aliases: ['人民币万元', '万', 'wan yuan', 'ten thousand yuan'] },
    { id: 'million', label: text('百万元', 'million yuan'), aliases: ['百万', '人民币百万元'] },
    { id: 'yi', label: text('亿元', '100 million yuan'), aliases: ['人民币亿元', '亿', 'hundred million yuan'] },
  ],
});
