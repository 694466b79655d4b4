import { all, present } from '../../model/expression';
import { register } from '../../model/register';
import { text } from '../../model/text';
import { units } from '../codelists/units';

/** R15b: the articles of a donation in kind. Quantity and price may be unknown where a whole lot was valued. */
export const donationItems = register({
  id: 'donation-items',
  number: 'R15b',
  title: text('捐赠物资明细', 'Articles of donations'),
  purpose: text(
    '逐项登记实物捐赠的物资、数量和价值，供交接和核价；由接收方按交接单填报，随捐赠台账报送（本工具的理解）。',
    'Lists the articles of donations in kind with quantity and value, for handing over and valuation. Filled in by the recipient and sent with the donation register (our reading).',
  ),
  row: text('一笔实物捐赠的一项物资', 'one article of a donation in kind'),
  columns: {
    don_id: {
      type: 'id',
      scheme: 'key',
      references: 'donations',
      header: text('捐赠编号', 'Donation ID'),
      aliases: ['捐赠登记号', 'Donation no.'],
      help: text('填写捐赠台账中的捐赠编号。', 'The donation ID in the donation register.'),
      required: true,
      example: text('JZ-2011-002', 'JZ-2011-002'),
    },
    line: {
      type: 'number',
      whole: true,
      min: 1,
      max: 999,
      header: text('物资序号', 'Line'),
      aliases: ['分项序号', '项次', 'Line no.'],
      help: text('同一笔捐赠内从1起编号。', 'Numbered from 1 within a donation.'),
      required: true,
      example: text('1', '1'),
    },
    article: {
      type: 'text',
      singleLine: true,
      header: text('物资名称', 'Article'),
      aliases: ['实物名称', '捐赠物资', '物品名称', '名称'],
      help: text('物资名称，一行一种。', 'What was given; one kind of article a row.'),
      required: true,
      example: text('电脑', 'Computer'),
    },
    qty: {
      type: 'number',
      header: text('数量', 'Quantity'),
      aliases: ['捐赠数量', '物资数量', 'Qty'],
      help: text('按计量单位填写的数量；不明的留空。', 'How many, in the unit beside it; blank when not known.'),
      example: text('50', '50'),
    },
    article_unit: {
      type: 'code',
      codes: units,
      header: text('计量单位', 'Unit of measure'),
      aliases: ['单位', '物资单位', 'Unit'],
      help: text('填了数量的必填，从下拉列表选择。', 'Needed with the quantity; choose from the list.'),
      required: present('qty'),
      example: text('台', 'unit'),
    },
    price: {
      type: 'money',
      unit: 'yuan',
      header: text('单价（元）', 'Unit price (yuan)'),
      aliases: ['物资单价', 'Price'],
      help: text('每一计量单位的价格，以元填写。', 'The price of one unit, in yuan.'),
      example: text('4000.00', '4000.00'),
    },
    value: {
      type: 'money',
      total: true,
      header: text('折款金额', 'Value'),
      aliases: ['金额', '物资折价', '折价金额', '实物折款', 'Amount'],
      help: text(
        '本项物资的折算金额；填了数量和单价的必填，等于数量乘以单价。',
        'The value of this article; needed when quantity and price are filled, and their product.',
      ),
      required: all(present('qty'), present('price')),
      example: text('20.00', '20.00'),
    },
  },
  key: ['don_id', 'line'],
  rowName: 'article',
  sheet: {
    name: text('捐赠物资', 'Donated articles'),
    title: text('{year}年京蒙对口帮扶捐赠物资明细表', 'Articles of Donations in Kind, {year}'),
    kind: 'list',
    layout: ['don_id', 'line', 'article', 'qty', 'article_unit', 'price', 'value'],
    totals: 'last',
    notes: [
      text(
        '各项物资计量单位不同，只对折款金额求和。',
        'Articles are counted in different units; only their values are added up.',
      ),
      text(
        '表间勾稽关系：捐赠编号应在捐赠台账中登记。',
        'Between sheets: each donation ID stands in the donation register.',
      ),
    ],
  },
});
