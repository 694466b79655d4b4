import { register } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';

/** R16b: what each enterprise offered at a fair. */
export const fairPosts = register({
  id: 'fair-posts',
  number: 'R16b',
  title: text('招聘会岗位明细', 'Posts offered at fairs'),
  purpose: text(
    '逐家登记参会企业及其提供的岗位，供核对招聘会台账的企业数和岗位数；由举办单位在会后填报（本工具的理解）。',
    'Lists the enterprises at a fair and the posts each offered, to account for the numbers in the register of fairs. Filled in by whoever held the fair (our reading).',
  ),
  row: text('一家企业在一场招聘会提供的岗位', 'the posts of one enterprise at one fair'),
  columns: {
    fair_id: {
      type: 'id',
      scheme: 'key',
      references: 'labour-fairs',
      header: text('招聘会编号', 'Fair ID'),
      aliases: ['招聘编号', '招聘会', 'Fair'],
      help: text('填写招聘会台账中的招聘会编号。', 'The fair ID in the register of fairs.'),
      required: true,
      example: text('LW-2011-01', 'LW-2011-01'),
    },
    enterprise: {
      type: 'text',
      singleLine: true,
      header: text('企业名称', 'Enterprise'),
      aliases: ['参会企业', '用工企业', '单位名称', 'Enterprise name', 'Company'],
      help: text('企业全称，一场招聘会一家一行。', 'The full name of the enterprise; one row for each at a fair.'),
      required: true,
      example: text('示例企业', 'Sample Enterprise'),
    },
    uscc: {
      type: 'id',
      scheme: 'uscc',
      header: text('统一社会信用代码/组织机构代码', 'Credit code or organisation code'),
      aliases: ['统一社会信用代码', '组织机构代码', 'USCC / org code', 'USCC'],
      help: text(
        '2015年10月以前填9位组织机构代码，以后填18位统一社会信用代码；不明的留空。',
        'The 9-character organisation code before October 2015, the 18-character unified social credit code after; blank when not known.',
      ),
    },
    bj_code: {
      type: 'code',
      codes: divisions,
      scope: 'beijing-district',
      show: 'id',
      header: text('所属区县代码', 'Code of district'),
      aliases: ['所属区县', '区县代码', '北京区县代码', 'District', 'District code'],
      help: text('企业所属北京区县的6位代码。', 'The six-digit code of the Beijing district of the enterprise.'),
      example: text('110116', '110116'),
    },
    trades: {
      type: 'text',
      header: text('岗位（工种）', 'Trades'),
      aliases: ['工种', '岗位名称', '招聘岗位', '岗位', 'Post', 'Job'],
      help: text('招聘的岗位或工种，多个以顿号分隔。', 'The posts or trades, separated by commas.'),
      example: text('示例工种', 'Sample trade'),
    },
    posts: {
      type: 'number',
      whole: true,
      min: 1,
      max: 100000,
      total: true,
      unit: text('个', 'posts'),
      header: text('岗位数', 'Posts'),
      aliases: ['提供岗位数', '招聘人数', '需求人数', 'Posts offered', 'Jobs'],
      help: text('提供的岗位数，按用工人数计。', 'Posts offered, counted by the people wanted.'),
      required: true,
      example: text('60', '60'),
    },
    pay: {
      type: 'text',
      singleLine: true,
      header: text('薪酬待遇', 'Pay'),
      aliases: ['工资待遇', '待遇', '月薪', 'Wages'],
      help: text('月薪范围及食宿等待遇。', 'The range of monthly pay, board and lodging.'),
    },
  },
  key: ['fair_id', 'enterprise'],
  rowName: 'enterprise',
  sheet: {
    name: text('岗位明细', 'Fair posts'),
    title: text('{year}年京蒙劳务协作招聘会岗位明细表', 'Posts Offered at Labour Fairs, {year}'),
    kind: 'list',
    layout: [
      'fair_id',
      { group: text('企业', 'Who hires'), of: ['enterprise', 'uscc', 'bj_code'] },
      { group: text('招聘需求', 'What is offered'), of: ['trades', 'posts', 'pay'] },
    ],
    totals: 'last',
    notes: [
      text(
        '表间勾稽关系：每场招聘会的企业家数、岗位数合计与招聘会台账一致。',
        'Between sheets: the enterprises and posts of a fair equal those in the register of fairs.',
      ),
    ],
  },
});
