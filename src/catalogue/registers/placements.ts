import { register } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';
import { genders } from '../codelists/genders';
import { jobSeekers } from '../codelists/job-seekers';

/**
 * R16c: who found work. Identity numbers and telephones are masked outside their own cells; nothing identifies a row, as
 * on the training roster.
 */
export const placements = register({
  id: 'placements',
  number: 'R16c',
  title: text('劳务协作就业人员名册', 'Register of people placed'),
  purpose: text(
    '逐人登记签约就业的人员，作为签约（录用）人数的依据；由旗县人力社保部门填报，含个人信息，不得公开（本工具的理解）。',
    'Names those who found work, as the proof of the people hired. Filled in by the labour offices of banners; it holds personal data and is not made public (our reading).',
  ),
  row: text('一名就业人员', 'one person placed'),
  columns: {
    fair_id: {
      type: 'id',
      scheme: 'key',
      references: 'labour-fairs',
      header: text('招聘会编号', 'Fair ID'),
      aliases: ['招聘编号', '招聘会', 'Fair'],
      help: text(
        '经招聘会就业的，填写招聘会台账中的编号；经其他途径就业的留空。',
        'The fair ID, for those hired at a fair; blank for those who found work otherwise.',
      ),
      example: text('LW-2011-01', 'LW-2011-01'),
    },
    name: {
      type: 'text',
      singleLine: true,
      header: text('姓名', 'Name'),
      aliases: ['人员姓名', '就业人员', 'Full name'],
      help: text('与身份证一致，不加空格。', 'As on the identity card, without spaces.'),
      required: true,
      example: text('示例一', 'Sample One'),
    },
    gender: {
      type: 'code',
      codes: genders,
      header: text('性别', 'Gender'),
      aliases: ['男女', 'Sex'],
      help: text('男或女。', 'Male or female.'),
      required: true,
      example: text('女', 'Female'),
    },
    idno: {
      type: 'id',
      scheme: 'resident',
      personal: true,
      header: text('身份证号', 'Identity number'),
      aliases: ['身份证号码', '公民身份号码', '证件号码', 'ID number', 'ID no.'],
      help: text(
        '18位身份证号，以文本填写；未取得的留空。',
        'The 18-character identity number, typed as text; blank when not obtained.',
      ),
    },
    banner_code: {
      type: 'code',
      codes: divisions,
      scope: 'banner',
      show: 'id',
      header: text('所在旗县代码', 'Code of home banner'),
      aliases: ['旗县代码', '所在旗县', '户籍旗县代码', 'Home banner', 'Banner code'],
      help: text(
        '就业人员所在旗县的6位行政区划代码。',
        'The six-digit code of the banner or county the person comes from.',
      ),
      required: true,
      example: text('150929', '150929'),
    },
    kind: {
      type: 'code',
      codes: jobSeekers,
      header: text('人员类别', 'Kind of person'),
      aliases: ['求职对象', '类别', 'Kind'],
      help: text('从下拉列表选择。', 'Choose from the list.'),
      required: true,
      example: text('农牧民', 'Farmers and herders'),
    },
    employer: {
      type: 'text',
      singleLine: true,
      header: text('用工单位', 'Employer'),
      aliases: ['用人单位', '企业名称', '就业单位', '务工单位', 'Enterprise'],
      help: text('录用单位全称。', 'The full name of the employer.'),
      required: true,
      example: text('示例企业', 'Sample Enterprise'),
    },
    post: {
      type: 'text',
      singleLine: true,
      header: text('岗位', 'Post'),
      aliases: ['工种', '岗位名称', '就业岗位', 'Job'],
      help: text('从事的岗位或工种。', 'The post or trade.'),
      example: text('示例工种', 'Sample trade'),
    },
    signed: {
      type: 'date',
      precision: 'month',
      header: text('签约日期', 'Signed on'),
      aliases: ['合同日期', '录用日期', '签约时间', '上岗日期', 'Date signed'],
      help: text(
        '签订劳动合同或录用的日期；只知年月的填当月1日。',
        'The day of the contract or of hiring; the first of the month when only that is known.',
      ),
      example: text('2011-09', '2011-09'),
    },
    phone: {
      type: 'id',
      scheme: 'phone',
      personal: true,
      header: text('联系电话', 'Telephone'),
      aliases: ['电话', '手机', '联系方式', 'Phone'],
      help: text('区号加座机号或11位手机号。', 'Area code and number, or an 11-digit mobile number.'),
    },
  },
  key: [],
  rowName: 'name',
  sheet: {
    name: text('就业人员', 'People placed'),
    title: text('{year}年京蒙劳务协作就业人员名册', 'People Placed through Labour Cooperation, {year}'),
    kind: 'list',
    layout: [
      'fair_id',
      'name',
      'gender',
      'idno',
      'banner_code',
      'kind',
      { group: text('就业情况', 'Work found'), of: ['employer', 'post', 'signed'] },
      'phone',
    ],
    totals: 'none',
    notes: [
      text(
        '本表含个人信息，对外公开前应隐去身份证号和联系电话。',
        'This sheet holds personal data; hide identity numbers and telephones before it is shown to others.',
      ),
      text(
        '表间勾稽关系：每场招聘会的人数与招聘会台账的签约（录用）人数一致。',
        'Between sheets: the people of a fair equal those hired in the register of fairs.',
      ),
    ],
  },
});
