import type { LeftOut } from '../model/leftOut';
import { text } from '../model/text';

/** Official numbers that no rule holds, in their order, each with the reason. */
export const leftOut: readonly LeftOut[] = [
  {
    number: 'CM-04',
    title: text('未经批复不下达资金', 'No money without an approval'),
    why: text(
      '批复日期为必填项（FL-01），先批复后下达由CR-23核对，再报一次只是重复。',
      'The day of approval is required (FL-01), and CR-23 sees that money comes after it; a third finding would repeat them.',
    ),
  },
  {
    number: 'CM-05',
    title: text('公示天数', 'Days of publicity'),
    why: text(
      '台账只登记公示情况，不登记起止日期，天数无从核对；是否公示由CR-25核对。',
      'The register says whether a project was publicised, not from when to when; that it was is CR-25.',
    ),
  },
  {
    number: 'CM-06',
    title: text('公示内容齐全', 'The notice is complete'),
    why: text('公示文本不在工作簿中。', 'The text of the notice is not in the workbook.'),
  },
  {
    number: 'CM-08',
    title: text('预留质保金', 'Retention money is kept'),
    why: text(
      '质保金比例和期限由合同约定，工作簿中没有合同。',
      'Share and term of the retention stand in the contract, which is not in the workbook.',
    ),
  },
  {
    number: 'CM-09',
    title: text('登记采购方式', 'The way of procurement is recorded'),
    why: text(
      '台账没有合同金额和采购方式两栏。',
      'The register has no columns for the contract and the way it was let.',
    ),
  },
  {
    number: 'CM-10',
    title: text('项目变更有批准文件', 'Changes are approved'),
    why: text(
      '变更前的内容和地点不在本年工作簿中；总投资和名称的变更由CP-04与上年核对。',
      'What a project was before is not in this year’s workbook; changes of total and name are compared with last year by CP-04.',
    ),
  },
  {
    number: 'CM-12',
    title: text('逾期、展期利息不贴息', 'No subsidy on overdue interest'),
    why: text(
      '贴息截止日晚于贷款到期日的由RL-27核对；是否展期不在台账中。',
      'A subsidy that runs beyond the loan is RL-27; whether a loan was extended is not recorded.',
    ),
  },
  {
    number: 'CM-15',
    title: text('产业项目有利益联结', 'Industrial projects benefit households'),
    why: text('由RL-23核对，内容相同。', 'RL-23 asks the same.'),
  },
  {
    number: 'CM-17',
    title: text('人均住房面积', 'Housing area per person'),
    why: text(
      '建设内容按户登记，不登记搬迁人数；标准始于“十三五”，不适用于2011年。',
      'Work items count households, not people, and the standard is of a later plan than 2011.',
    ),
  },
  {
    number: 'CM-19',
    title: text('捐赠有票据和折价依据', 'Donations have receipt and valuation'),
    why: text(
      '票据号为必填项（FL-01），实物的折价依据由RL-17核对。',
      'The receipt number is required (FL-01), the basis of valuation is RL-17.',
    ),
  },
  {
    number: 'CM-20',
    title: text('捐赠按期公示', 'Donations are publicised in time'),
    why: text('台账不登记捐赠的公示日期。', 'The register does not record when a donation was publicised.'),
  },
  {
    number: 'CM-21',
    title: text('对外表不含完整证件号', 'Shared sheets show no full numbers'),
    why: text(
      '不是填报人的错误：本工具导出的汇总、清单和消息一律隐去证件号、电话和账号。',
      'No slip of the person who fills in: everything this tool makes masks identity, telephone and account numbers.',
    ),
  },
  {
    number: 'CM-23',
    title: text('填写绩效目标', 'Performance targets are set'),
    why: text(
      '2018年以后的要求；项目台账没有绩效目标栏。',
      'Asked for since 2018; the register of projects has no such column.',
    ),
  },
  {
    number: 'CM-24',
    title: text('按期报送', 'Filed in time'),
    why: text(
      '截止日由每次通知规定，遇节假日提前或顺延；工作簿中没有通知。',
      'Each notice sets its own day, moved forward or back at holidays; the notice is not in the workbook.',
    ),
  },
  {
    number: 'CM-25',
    title: text('用于贫困村（户）的比例', 'Share for poor villages and households'),
    why: text(
      '2018年以后的要求；下达台账不区分贫困村（户）。',
      'Asked for since 2018; allocations do not say which went to poor villages and households.',
    ),
  },
  {
    number: 'CM-26',
    title: text('参训人数有签到', 'Trainees signed in'),
    why: text(
      '签到表不在工作簿中；台账与花名册的人数由CR-04核对，人天数由CR-05核对。',
      'Sign-in sheets are not in the workbook; CR-04 compares the class with its roster, CR-05 the person-days.',
    ),
  },
  {
    number: 'CP-10',
    title: text('新旧行政区划代码衔接', 'Old and new codes of divisions are linked'),
    why: text(
      '这是跨年度比较时的说明，不是某张表的差错；代码在报告年度不在有效期内的，由“行政区划代码在报告年度有效”（FL-09）指出并给出该年度的代码。',
      'It is a note on a comparison of years, not a fault of a sheet. A code that was not in force in the reporting year is found by FL-09, which names the code of that year.',
    ),
  },
  {
    number: 'CR-22',
    title: text('旗县、盟市、全区合计逐级一致', 'Banners, cities and the region add up level by level'),
    why: text(
      '台账只登记旗县一级的数，盟市和全区数由汇总表按行计算，必然一致；表内的合计、小计由RG-04、RG-05核对。',
      'Registers hold rows of banners; sums of cities and the region are computed from them and cannot differ. Totals and subtotals on a sheet are RG-04 and RG-05.',
    ),
  },
  {
    number: 'CR-27',
    title: text('贴息企业为北京市属企业', 'A subsidised enterprise is one of Beijing Municipality'),
    why: text(
      '没有公开的市属企业名单，工作簿也不含名单，无从判断。',
      'No list of municipal enterprises is published and no workbook holds one.',
    ),
  },
  {
    number: 'RG-16',
    title: text('项目类别合计等于项目数', 'The categories add up to the projects'),
    why: text(
      '每个项目只能归入一类：未填由FL-01指出，填错由FL-20指出，补齐后合计必然相等，再报一次只是重复。',
      'A project has one category: a blank one is FL-01, an unknown one FL-20, and once these are mended the sum holds by itself.',
    ),
  },
  {
    number: 'RG-24',
    title: text('按行政区划代码排序', 'Sorted by division code'),
    why: text(
      '排列次序由各单位自定（按时间、按编号均可），任何核对和汇总都不依赖次序，提示只会打扰。',
      'The order of rows is the office’s own, by date or by number; no check and no summary rests on it.',
    ),
  },
  {
    number: 'TF-22',
    title: text('设置打印标题行', 'Print titles are set'),
    why: text(
      '模板已设好打印标题、页脚和页面；打印设置不影响数据，收到的表是否打印由各单位决定。',
      'The templates set print titles, footer and page; print settings change no data, and what is printed each office decides.',
    ),
  },
];
