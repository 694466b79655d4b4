import { register } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';
import { educationLevels } from '../codelists/education-levels';
import { ethnicities } from '../codelists/ethnicities';
import { genders } from '../codelists/genders';
import { personKinds } from '../codelists/person-kinds';
import { yesNo } from '../codelists/yes-no';

/**
 * R11: who took part in which class. Identity numbers and telephones are masked outside their own cells.
 * Nothing identifies a row: identity numbers may be blank and names repeat; a person once a class is RG-12's.
 */
export const trainees = register({
  id: 'trainees',
  number: 'R11',
  title: text('培训人员花名册', 'Training roster'),
  purpose: text(
    '逐人登记参训人员，作为培训人数和人天数的依据；由承办机构在结业时填报，含个人信息，不得公开（本工具的理解）。',
    'Names those who took part, as the proof of trainees and person-days. Filled in by the provider at the end of a class; it holds personal data and is not made public (our reading).',
  ),
  row: text('一个班次的一名学员', 'one trainee in one class'),
  columns: {
    class_id: {
      type: 'id',
      scheme: 'key',
      references: 'training-classes',
      header: text('班次编号', 'Class ID'),
      aliases: ['培训班编号', '班级编号', '班次', 'Class'],
      help: text('填写培训班台账中的班次编号。', 'The class ID in the register of classes.'),
      required: true,
      example: text('PX-2011-01', 'PX-2011-01'),
    },
    name: {
      type: 'text',
      singleLine: true,
      person: true,
      header: text('姓名', 'Name'),
      aliases: ['学员姓名', '学员', 'Full name'],
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
    ethnic: {
      type: 'code',
      codes: ethnicities,
      header: text('民族', 'Ethnic group'),
      aliases: ['民族成份', 'Ethnicity'],
      help: text('从下拉列表选择。', 'Choose from the list.'),
      example: text('蒙古族', 'Mongol'),
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
    edu: {
      type: 'code',
      codes: educationLevels,
      header: text('文化程度', 'Education'),
      aliases: ['学历', '最高学历', 'Education level'],
      help: text('最高学历，从下拉列表选择。', 'The highest level of education, from the list.'),
      example: text('大学本科', 'Bachelor'),
    },
    banner_code: {
      type: 'code',
      codes: divisions,
      scope: 'banner',
      show: 'id',
      header: text('所在旗县代码', 'Code of home banner'),
      aliases: ['旗县代码', '所在旗县', '行政区划代码', 'Home banner', 'Banner code'],
      help: text(
        '学员所在旗县的6位行政区划代码。',
        'The six-digit code of the banner or county the trainee comes from.',
      ),
      required: true,
      example: text('150430', '150430'),
    },
    work_unit: {
      type: 'text',
      singleLine: true,
      header: text('工作单位', 'Work unit'),
      aliases: ['单位', '所在单位', '单位名称', 'Employer'],
      help: text(
        '工作单位全称；农牧民填嘎查村。',
        'The full name of the work unit; for farmers and herders the village.',
      ),
      required: true,
      example: text('示例中学', 'Sample Middle School'),
    },
    post: {
      type: 'text',
      singleLine: true,
      header: text('职务/职称', 'Post or title'),
      aliases: ['职务', '职称', '职务职称', 'Post/title', 'Post'],
      help: text('现任职务或专业技术职称。', 'Present post or professional title.'),
    },
    kind: {
      type: 'code',
      codes: personKinds,
      header: text('人员类别', 'Kind of person'),
      aliases: ['类别', '学员类别', 'Kind'],
      help: text('从下拉列表选择。', 'Choose from the list.'),
      required: true,
      example: text('教师', 'Teachers'),
    },
    phone: {
      type: 'id',
      scheme: 'phone',
      personal: true,
      header: text('联系电话', 'Telephone'),
      aliases: ['电话', '手机', '联系方式', 'Phone'],
      help: text('区号加座机号或11位手机号。', 'Area code and number, or an 11-digit mobile number.'),
    },
    attend_days: {
      type: 'number',
      whole: true,
      min: 0,
      max: 366,
      total: true,
      unit: text('天', 'days'),
      header: text('出勤天数', 'Days attended'),
      aliases: ['出勤', '实到天数', '参训天数', 'Attendance'],
      help: text('按签到表统计，不超过培训天数。', 'From the sign-in sheets; no more than the days of the class.'),
      required: true,
      example: text('7', '7'),
    },
    passed: {
      type: 'code',
      codes: yesNo,
      header: text('是否结业', 'Completed'),
      aliases: ['结业', '结业情况', '是否合格', 'Passed'],
      help: text('是否完成培训并结业。', 'Whether the training was completed.'),
      required: true,
      example: text('是', 'Yes'),
    },
    cert: {
      type: 'text',
      singleLine: true,
      header: text('证书编号', 'Certificate number'),
      aliases: ['结业证号', '结业证书编号', '证书号', 'Certificate'],
      help: text('结业证书编号；未发证书的留空。', 'The number of the certificate; blank when none was given.'),
    },
  },
  key: [],
  rowName: 'name',
  sheet: {
    name: text('培训花名册', 'Trainees'),
    title: text('{year}年京蒙对口帮扶培训人员花名册', 'Roster of Trainees, {year}'),
    kind: 'list',
    layout: [
      'class_id',
      'name',
      'gender',
      'ethnic',
      'idno',
      'edu',
      'banner_code',
      'work_unit',
      'post',
      'kind',
      'phone',
      'attend_days',
      'passed',
      'cert',
    ],
    totals: 'last',
    notes: [
      text(
        '本表含个人信息，对外公开前应隐去身份证号和联系电话。',
        'This sheet holds personal data; hide identity numbers and telephones before it is shown to others.',
      ),
      text(
        '表间勾稽关系：各班次人数与培训班台账的实际人数一致；同一人不得在时间重叠的班次中重复。',
        'Between sheets: the names of a class equal its trainees in the register of classes; nobody stands in two classes at the same time.',
      ),
    ],
  },
});
