import type { Columns } from '../../../model/column';
import { text } from '../../../model/text';
import { categories } from '../../codelists/categories';
import { natures } from '../../codelists/natures';
import { sectors } from '../../codelists/sectors';

/** What a project is and who carries it out. */
export const projectColumns = {
  project_id: {
    type: 'id',
    scheme: 'key',
    header: text('项目编号', 'Project ID'),
    aliases: ['项目代码', '项目号', 'Project code', 'Project no.'],
    help: text('格式为JM-年度-旗县代码-序号，全套报表一致。', 'JM-year-banner code-number; the same on all sheets.'),
    required: true,
    example: text('JM-2011-150423-001', 'JM-2011-150423-001'),
  },
  project_name: {
    type: 'text',
    singleLine: true,
    header: text('项目名称', 'Project name'),
    aliases: ['建设项目', '建设项目名称', 'Project', 'Name of project'],
    help: text(
      '与批复文件一致的项目全称，一般含地点和内容。',
      'The full name as approved, usually with place and content.',
    ),
    required: true,
    example: text(
      '巴林右旗大板镇阿日班格日嘎查哈鲁组扶贫移民搬迁项目',
      "Relocation of Halu Villagers' Team, Dabanzhen, Bairin Right Banner",
    ),
  },
  category: {
    type: 'code',
    codes: categories,
    header: text('项目类别', 'Category'),
    aliases: ['项目类型', '类别', 'Project category'],
    help: text('民生类或产业类。', 'Livelihood or industrial.'),
    required: true,
    example: text('民生类', 'Livelihood'),
  },
  sector: {
    type: 'code',
    codes: sectors,
    header: text('所属行业', 'Sector'),
    aliases: ['行业', '行业类别', '项目行业', 'Industry'],
    help: text('从下拉列表选择；选“其他”的在备注说明。', 'Choose from the list; explain "Other" in the remark.'),
    required: true,
    example: text('扶贫开发', 'Poverty alleviation and development'),
  },
  nature: {
    type: 'code',
    codes: natures,
    header: text('建设性质', 'Nature'),
    aliases: ['项目性质', '性质', 'Nature of construction'],
    help: text('新建、续建、改扩建、维修或购置。', 'New, continued, rebuilt or extended, repair or purchase.'),
    required: true,
    example: text('新建', 'New'),
  },
  content: {
    type: 'text',
    header: text('建设规模及内容', 'Scale and content'),
    aliases: ['建设内容', '建设内容及规模', '主要建设内容', '建设规模', 'Content', 'Content and scale'],
    help: text(
      '简述建设内容、数量和规模，与建设内容明细一致。',
      'What is built or bought, how much and how large; it agrees with the work items.',
    ),
    required: true,
    example: text('28户住房，每户80.88平方米', '28 houses of 80.88 square metres each'),
  },
  unit: {
    type: 'text',
    singleLine: true,
    header: text('项目实施单位', 'Implementing unit'),
    aliases: ['实施单位', '项目单位', '责任单位', '建设单位', '承建单位', 'Responsible unit'],
    help: text('负责组织实施的单位全称。', 'The full name of the unit that carries the project out.'),
    required: true,
    example: text('示例旗扶贫开发办公室', 'Poverty Alleviation Office of Sample Banner'),
  },
  unit_code: {
    type: 'id',
    scheme: 'uscc',
    header: text('统一社会信用代码/组织机构代码', 'Credit code or organisation code'),
    aliases: ['统一社会信用代码', '组织机构代码', '实施单位代码', 'USCC / org code', 'USCC'],
    help: text(
      '2015年10月以前填9位组织机构代码，以后填18位统一社会信用代码；不明的留空。',
      'The 9-character organisation code before October 2015, the 18-character unified social credit code after; blank when not known.',
    ),
  },
  resp: {
    type: 'text',
    singleLine: true,
    person: true,
    header: text('项目负责人', 'Person in charge'),
    aliases: ['责任人', '负责人', '项目责任人', 'Responsible person'],
    help: text('项目负责人姓名。', 'Name of the person in charge of the project.'),
    required: true,
    example: text('示例一', 'Sample One'),
  },
} as const satisfies Columns;
