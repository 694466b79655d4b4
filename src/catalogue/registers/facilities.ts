import { register } from '../../model/register';
import { text } from '../../model/text';
import { divisions } from '../codelists/divisions';
import { facilityKinds } from '../codelists/facility-kinds';
import { remark } from './columns';

/** R18: schools and hospitals built with Beijing's help, in the year in which they were finished. */
export const facilities = register({
  id: 'facilities',
  number: 'R18',
  title: text('援建学校医院台账', 'Register of schools and hospitals built'),
  purpose: text(
    '逐所登记当年建成的援建学校和医院（卫生院），是年度概览两项指标的明细；旗县填报，年终汇总（本工具的理解）。',
    'Lists the schools, hospitals and clinics finished in the year, the detail of two headlines of the overview. Filled in by banners, put together at year-end (our reading).',
  ),
  row: text('一所学校或医院', 'one school or hospital'),
  columns: {
    fac_id: {
      type: 'id',
      scheme: 'key',
      header: text('设施编号', 'Facility ID'),
      aliases: ['编号', '援建编号', 'Facility no.', 'ID'],
      help: text('格式为YJ-年度-序号。', 'YJ-year-number.'),
      required: true,
      example: text('YJ-2011-01', 'YJ-2011-01'),
    },
    kind: {
      type: 'code',
      codes: facilityKinds,
      header: text('设施类别', 'Kind'),
      aliases: ['类别', '学校/医院', '类型', 'Kind of facility'],
      help: text('学校或医院（卫生院）。', 'School, or hospital or clinic.'),
      required: true,
      example: text('学校', 'School'),
    },
    name: {
      type: 'text',
      singleLine: true,
      header: text('设施名称', 'Name'),
      aliases: ['名称', '学校（医院）名称', '学校名称', '医院名称', 'Facility'],
      help: text('学校或医院的全称，一所一行。', 'The full name of the school or hospital; one a row.'),
      required: true,
      example: text('示例旗示例小学', 'Sample Primary School, Sample Banner'),
    },
    nm_code: {
      type: 'code',
      codes: divisions,
      scope: 'banner',
      show: 'id',
      header: text('旗县代码', 'Code of banner'),
      aliases: ['所在旗县代码', '行政区划代码', '所在旗县', 'Banner', 'Banner code'],
      help: text('所在旗县的6位行政区划代码。', 'The six-digit code of the banner or county.'),
      required: true,
      example: text('150430', '150430'),
    },
    area: {
      type: 'number',
      unit: text('平方米', 'square metres'),
      header: text('建筑面积（平方米）', 'Floor area (m²)'),
      aliases: ['面积', '建设面积', '建设规模', 'Area'],
      help: text('建成的建筑面积。', 'The floor area built.'),
      example: text('2400', '2400'),
    },
    project_id: {
      type: 'id',
      scheme: 'key',
      references: 'projects',
      header: text('项目编号', 'Project ID'),
      aliases: ['帮扶项目编号', '项目代码', 'Project', 'Project code'],
      help: text(
        '列入帮扶项目的，填项目台账中的项目编号；不是帮扶项目的留空。',
        'The project ID in the project register, where it was built as a project; else blank.',
      ),
      example: text('JM-2011-150430-001', 'JM-2011-150430-001'),
    },
    fund: {
      type: 'money',
      total: true,
      header: text('援建资金', 'Fund'),
      aliases: ['资金', '投资', '援建金额', '投入资金', 'Amount'],
      help: text(
        '用于该所学校或医院的资金；列入帮扶项目的，不超过项目总投资。',
        "The money for it; no more than the project's total investment where it was built as one.",
      ),
      required: true,
      example: text('320.00', '320.00'),
    },
    finish: {
      type: 'date',
      precision: 'month',
      window: 'year',
      header: text('建成日期', 'Finished'),
      aliases: ['竣工日期', '完工日期', '建成时间', 'Finish date', 'Completed'],
      help: text(
        '建成的日期；只知年月的填当月1日。',
        'When it was finished; the first of the month when only the month is known.',
      ),
      required: true,
      example: text('2011-10', '2011-10'),
    },
    remark,
  },
  key: ['fac_id'],
  rowName: 'name',
  sheet: {
    name: text('援建学校医院', 'Schools and hospitals'),
    title: text('{year}年京蒙对口帮扶援建学校医院台账', 'Register of Schools and Hospitals Built, {year}'),
    kind: 'list',
    layout: ['fac_id', 'kind', 'name', 'nm_code', 'area', 'project_id', 'fund', 'finish', 'remark'],
    totals: 'last',
    notes: [
      text(
        '只登记当年建成的；在建的在项目台账反映，建成后再登记。',
        'Only what was finished in the year; what is under way stands in the project register.',
      ),
      text(
        '表间勾稽关系：学校数、医院数与年度概览指标表一致；列入帮扶项目的，旗县与项目台账一致，资金不超过项目总投资。',
        'Between sheets: the numbers of schools and of hospitals equal the headline indicators; what was built as a project lies in its banner and costs no more than its total investment.',
      ),
    ],
  },
});
