import { text, type Text } from '../../model/text';
import type { GroupId } from '../templates/groups';

/** What the screen of templates says. */
export const TEMPLATES = {
  year: text('年度', 'Year'),
  yearOption: text('{year}年', '{year}'),
  unit: text('金额单位', 'Money unit'),
  language: text('报表语言', 'Language of the sheets'),
  languageFixed: text('与本工作簿已有报表一致', 'As in the sheets of this workbook'),
  protect: text('锁定表头和合计行（无密码）', 'Lock headers and totals (no password)'),
  protectHint: text(
    '仍可筛选、排序、增删行。锁定会清空撤消记录。',
    'Filtering, sorting and adding rows stay possible. Locking empties the undo list.',
  ),
  more: text('更多选项', 'More options'),
  search: text('查找报表', 'Find a register'),
  noneFound: text('没有名称含“{word}”的报表。', 'No register is called “{word}”.'),
  purposes: text('显示用途说明', 'Show what they are for'),
  groups: {
    basis: text('封面与依据', 'Cover and basis'),
    projects: text('项目与资金', 'Projects and money'),
    people: text('培训与贴息', 'Training and subsidies'),
    sectors: text('社会事业、劳务与人员交流', 'Education, health, labour, exchange'),
    donations: text('社会捐赠', 'Donations'),
    overview: text('年度概览', 'Annual overview'),
    other: text('其他', 'Others'),
  } satisfies Readonly<Record<GroupId, Text>>,
  states: {
    there: text('已有：工作表“{sheet}”，保留不动', 'Already there: sheet “{sheet}”, left as it is'),
    older: text(
      '已有{year}年的表“{sheet}”，保留不动；可另插新表',
      'There is one of {year}, “{sheet}”; it stays, and a new one can be added',
    ),
    olderTaken: text(
      '已有{year}年的表“{sheet}”，保留不动；如需新表，请先将其改名',
      'There is one of {year}, “{sheet}”; rename it first if you want a new one',
    ),
    taken: text('已有同名工作表“{sheet}”；请改名后再插入', 'Another sheet is called “{sheet}”; please rename it first'),
    along: text('一并插入：年度和单位写在封面上', 'Comes along: it states year and unit'),
  },
  choose: text('请选择要插入的报表', 'Choose what to insert'),
  olderEdition: text(
    '本工作簿的模板为旧版。请用命令 jiedui upgrade 将填报内容转入新版模板，原文件不变。',
    'The templates of this workbook are of an older edition. The command jiedui upgrade carries what is filled in into new ones; the file itself stays as it is.',
  ),
  allThere: text(
    '所选年度的报表均已在本工作簿中，可直接填报。',
    'All sheets of the year are in this workbook already and can be filled in.',
  ),
  insert: text('插入{count}张工作表', 'Insert sheets: {count}'),
} as const;
