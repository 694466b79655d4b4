import type { DamageKind } from '../../model/damage';
import { text, type Text } from '../../model/text';

/** What a damage is called in a list: a few words. */
export const KINDS: Readonly<Record<DamageKind, Text>> = {
  'older-version': text('模板版本较旧', 'Older template'),
  'lists-lost': text('选项表丢失', 'Lists lost'),
  'column-lost': text('栏目缺失', 'Columns missing'),
  'column-moved': text('栏目次序改变', 'Columns moved'),
  'header-renamed': text('表头改名', 'Headers renamed'),
  'header-unmerged': text('表头合并被拆开', 'Header cells unmerged'),
  'ordinals-lost': text('栏次行丢失', 'Column numbers lost'),
  'total-lost': text('合计行丢失', 'Total row lost'),
  'title-changed': text('表题改变', 'Title changed'),
  'unit-changed': text('单位行改变', 'Unit row changed'),
  'drop-down-lost': text('下拉列表丢失', 'Drop-downs lost'),
  'limit-lost': text('填写限制丢失', 'Entry limits lost'),
  'prompt-lost': text('填写提示丢失', 'Entry prompts lost'),
  'highlight-lost': text('自动提示颜色丢失', 'Highlights lost'),
  'formula-overwritten': text('公式被覆盖', 'Formulas overwritten'),
  'format-lost': text('单元格格式丢失', 'Cell formats lost'),
  'panes-lost': text('窗格未冻结', 'Panes not frozen'),
  'filter-lost': text('筛选按钮丢失', 'Filter buttons lost'),
  'titles-lost': text('打印标题行丢失', 'Print titles lost'),
};

const REPAIR = text('可由“修复”恢复，填报内容不变。', 'Repair restores them; what was filled in stays as it is.');

/** What is said of a damage: what and where, and what to do. */
export const WORDS: Readonly<Record<DamageKind, { readonly what: Text; readonly todo: Text }>> = {
  'older-version': {
    what: text(
      '本表使用{found}版模板，现行版本为{current}。',
      'The sheet is of template {found}; the current one is {current}.',
    ),
    todo: text(
      '请将填报内容转入新版模板（升级）。',
      'Please carry what was filled in into the new template (upgrade).',
    ),
  },
  'lists-lost': {
    what: text('下拉列表所用的选项表已被删除。', 'The sheet with the values of the drop-downs was deleted.'),
    todo: text('可由“修复”重新生成。', 'Repair makes it again.'),
  },
  'column-lost': {
    what: text('表头中找不到：{columns}。', 'The header lacks: {columns}.'),
    todo: text(
      '如误删，请从备份中恢复该栏，或将内容转入新模板（升级）。',
      'If they were deleted by mistake, please restore them from a copy, or carry the data into a new template (upgrade).',
    ),
  },
  'column-moved': {
    what: text(
      '次序与模板不同的栏：{columns}。',
      'Columns that stand in another order than in the template: {columns}.',
    ),
    todo: text(
      '不影响读取和审核；如需与模板一致，请移回原处。',
      'Reading and checking go on as before; move them back if the sheet must look like the template.',
    ),
  },
  'header-renamed': {
    what: text('表头与模板不同：{columns}。', 'Headers that differ from the template: {columns}.'),
    todo: text('可由“修复”改回模板的名称。', 'Repair gives them the names of the template.'),
  },
  'header-unmerged': {
    what: text('表头的合并单元格已被拆开：{cells}。', 'Header cells that were merged no longer are: {cells}.'),
    todo: text('可由“修复”重新合并。', 'Repair merges them again.'),
  },
  'ordinals-lost': {
    what: text('表头下方的栏次行已被删除。', 'The row of column numbers below the header was deleted.'),
    todo: text(
      '不影响读取；如需打印上报，请从新模板中复制该行。',
      'Reading goes on as before; please copy the row from a new template if the sheet is to be printed.',
    ),
  },
  'total-lost': {
    what: text('合计行已被删除。', 'The total row was deleted.'),
    todo: text(
      '请在最后一行数据下方插入一行，填写“合计”，再执行“修复”恢复公式。',
      'Please insert a row below the last row of data, write Total in it, and repair again to restore its formulas.',
    ),
  },
  'title-changed': {
    what: text('表题应为“{expected}”，现为{found}。', 'The title should be “{expected}”; it is {found}.'),
    todo: text('请核对表题。', 'Please check the title.'),
  },
  'unit-changed': {
    what: text(
      '模板的金额单位为{expected}，表上{found}。',
      'The money unit of the template is {expected}; the sheet {found}.',
    ),
    todo: text(
      '请核对金额按哪个单位填写后更正单位行；修复不会换算金额。',
      'Please check in which unit the amounts were typed and correct the unit row; repair converts no amounts.',
    ),
  },
  'drop-down-lost': { what: text('下拉列表已丢失：{columns}。', 'Drop-downs are lost in: {columns}.'), todo: REPAIR },
  'limit-lost': {
    what: text('填写限制已丢失：{columns}。', 'Limits of what may be typed are lost in: {columns}.'),
    todo: REPAIR,
  },
  'prompt-lost': { what: text('填写提示已丢失：{columns}。', 'Prompts are lost in: {columns}.'), todo: REPAIR },
  'highlight-lost': {
    what: text(
      '自动标出问题的条件格式已丢失{count}条：{cells}。',
      'Conditional formats that show slips are lost ({count}): {cells}.',
    ),
    todo: REPAIR,
  },
  'formula-overwritten': {
    what: text(
      '模板中为公式的单元格现为填写的内容：{cells}。',
      'Cells that are formulas in the template hold typed content: {cells}.',
    ),
    todo: text(
      '与公式的结果相同，可由“修复”恢复公式。',
      'The content equals what the formulas give; repair restores them.',
    ),
  },
  'format-lost': {
    what: text('单元格格式与模板不同：{columns}。', 'Cell formats that differ from the template: {columns}.'),
    todo: REPAIR,
  },
  'panes-lost': {
    what: text('表头和前几栏未冻结，滚动时看不到。', 'Header and first columns are not frozen and scroll out of view.'),
    todo: text('可由“修复”恢复。', 'Repair freezes them.'),
  },
  'filter-lost': {
    what: text('表头下方的筛选按钮已丢失。', 'The filter buttons below the header are lost.'),
    todo: text('可由“修复”恢复。', 'Repair puts them back.'),
  },
  'titles-lost': {
    what: text('打印时表头不再逐页重复。', 'The header is no longer printed on every page.'),
    todo: text('可由“修复”恢复。', 'Repair restores this.'),
  },
};

/** What is to be done where a formula would give another value than the one typed. */
export const FORMULA_DIFFERS = {
  what: text(
    '{cells}填写的内容与模板公式的结果不同：{values}。',
    '{cells}: what was typed differs from what the formulas of the template give: {values}.',
  ),
  todo: text(
    '请先核对；确认应以公式为准后，再选择“同时恢复公式”（命令行加 --formulas）。',
    'Please check first; if the formulas are right, repair with “restore formulas too” (on the command line: --formulas).',
  ),
};
export const TYPED_BUT = text('{cell}为{typed}，公式为{computed}', '{cell} is {typed}, the formula gives {computed}');
export const BLANK = text('空白', 'blank');
export const QUOTED = text('“{words}”', '“{words}”');
export const RENAMED = text('{cell}“{found}”应为“{expected}”', '{cell} “{found}” should be “{expected}”');
export const PLACED = text('{name}（{cells}）', '{name} ({cells})');
export const AND_MORE = text('等{count}处', '{count} in all');
export const SAYS_NOTHING = text('没有写明单位', 'states none');
export const SAYS_UNIT = text('写的是{unit}', 'says {unit}');
export const NEEDS_PERSON = text('请按模板手工恢复。', 'Please restore it by hand as in the template.');
export const TITLE_REPAIR = text('可由“修复”补上表题。', 'Repair puts the title back.');
export const UNIT_REPAIR = text(
  '可由“修复”补上单位行，金额不变。',
  'Repair puts the unit row back; the amounts stay as they are.',
);
export const CHANGED_MEANWHILE = text(
  '修复时工作表“{sheet}”正被修改，其单元格未作改动。请稍候重试。',
  'The sheet “{sheet}” was being edited during the repair; its cells were left as they are. Please try again in a moment.',
);
